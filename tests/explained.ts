import neo4j, { type Driver, type Plan, type ResultSummary } from "neo4j-driver";

import { boltParameters } from "../src/graph/bolt-parameters.js";
import { type CypherFile, parametersOf } from "./cypher-files.js";

/** Something to put in for each parameter a statement may take: what the planner does hardly depends on it. */
const plausible: Readonly<Record<string, unknown>> = {
  graph: "full@0",
  edition: "full",
  fingerprint: "0",
  earliest: "2013-09-29",
  latest: "2013-09-29",
  undated: "EXCLUDE",
  keys: ["zone/shanghai"],
  kinds: ["Zone"],
  types: ["PILOTS"],
  statuses: ["IN_FORCE"],
  outgoing: true,
  policy: "ALL",
  properties: ["establishedOn"],
  about: "zone/shanghai",
  stage: "PILOTED",
  stages: ["NATIONWIDE", "ENACTED"],
  on: "2015-06-30",
  afterName: "",
  afterId: "",
  beforeName: "Z",
  beforeId: "zone/z",
  from: "00002",
  to: "2014-12-31",
  of: "zone",
  what: ["launchedOn"],
  status: ["STATED"],
  release: "1",
  day: "2026-11-25",
  limit: neo4j.int(51),
  most: neo4j.int(20_000),
  mostOfOne: neo4j.int(41),
  among: ["zone/shanghai", "zone/hainan"],
  rows: [{ labels: ["Node"], type: "PILOTS", from: "zone/shanghai", to: "measure/negative-list", properties: { id: "zone/shanghai" } }],
};

/** How Neo4j would run a statement. */
export interface Explained {
  readonly keys: readonly string[];
  readonly summary: ResultSummary;
  /** Each step of the plan with what it works on, such as `NodeByLabelScan copy:Copy`. */
  readonly steps: readonly string[];
}

function stepsOf({ operatorType, arguments: of, children }: Plan): readonly string[] {
  return [`${operatorType.replace(/@.*/, "")} ${String(of["Details"] ?? "")}`, ...children.flatMap(stepsOf)];
}

/** Asks for the plan; throws when the statement takes a parameter without a plausible value, or is no Cypher. */
export function explain(driver: Driver, database: string, file: CypherFile): Promise<Explained> {
  const missing = parametersOf(file).filter((name) => !(name in plausible));
  if (missing.length > 0) throw new Error(`${file.path}: give tests/explained.ts a value for ${missing.join(", ")}`);
  return explainText(driver, database, file.text, Object.fromEntries(parametersOf(file).map((name) => [name, plausible[name]])));
}

/** Asks for the plan of a text with these parameters. */
export async function explainText(driver: Driver, database: string, text: string, parameters: object): Promise<Explained> {
  const session = driver.session({ database });
  try {
    const result = session.run(`EXPLAIN ${text}`, boltParameters(parameters));
    const keys = await result.keys();
    const summary = await result.summary();
    return { keys, summary, steps: summary.plan === false ? [] : stepsOf(summary.plan) };
  } finally {
    await session.close();
  }
}
