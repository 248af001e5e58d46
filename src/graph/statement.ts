import { readFileSync } from "node:fs";

/** One file of Cypher under cypher/, with the parameters it takes and the columns of the rows it gives. */
export interface Statement<Parameters extends object, Row extends object> {
  /** Room and question, such as `relations/neighbours`. */
  readonly name: string;
  readonly text: string;
  readonly columns: readonly (keyof Row & string)[];
  /** Only there for the type checker. */
  readonly parameters?: Parameters;
}

const folder = new URL("../../cypher/", import.meta.url);

/** Reads the statement from cypher/<name>.cypher when the module is loaded: a missing file stops the start, not a query. */
export function statement<Parameters extends object, Row extends object>(
  name: string,
  columns: readonly (keyof Row & string)[],
): Statement<Parameters, Row> {
  return Object.freeze({ name, columns, text: readFileSync(new URL(`${name}.cypher`, folder), "utf8") });
}
