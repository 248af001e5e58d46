import neo4j from "neo4j-driver";

/** Parameters as Neo4j wants them: JavaScript's whole numbers would arrive as floats, which LIMIT refuses. */
export const boltParameters = (parameters: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]: [string, unknown]) => [name, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  );
