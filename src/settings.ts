import { Refusal } from "./refusal.js";
import { settingTable, type SettingRow } from "./setting-table.js";

/** What can be set from outside; `neo4j` is null when the program is to start a database of its own. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly neo4j: Neo4jSettings | null;
  readonly logLevel: string;
  readonly requestTimeoutMs: number;
}

interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Name = keyof typeof settingTable;
type Value<N extends Name> = NonNullable<ReturnType<(typeof settingTable)[N]["parse"]>>;

/** The settings of an environment, frozen, an empty variable taken as not set; throws one Refusal that names everything wrong with them. */
export function readSettings(environment: Environment): Settings {
  const problems = [...wrongValues(environment), ...wrongCompany(environment)];
  if (problems.length > 0) throw new Refusal(problems.join("\n"));
  const read = <N extends Name>(name: N) => value(environment, name);
  return Object.freeze({
    host: read("HOST"),
    port: read("PORT"),
    neo4j: given(environment, "NEO4J_URI") === null ? null : neo4jSettings(environment),
    logLevel: read("LOG_LEVEL"),
    requestTimeoutMs: read("REQUEST_TIMEOUT_MS"),
  });
}

function neo4jSettings(environment: Environment): Neo4jSettings {
  return Object.freeze({
    uri: value(environment, "NEO4J_URI"),
    user: value(environment, "NEO4J_USER"),
    password: value(environment, "NEO4J_PASSWORD"),
    database: value(environment, "NEO4J_DATABASE"),
  });
}

function given(environment: Environment, name: Name): string | null {
  const text = environment[name] ?? "";
  return text.trim() === "" ? null : text;
}

/** Called when the problems are known to be none, so that what must be there is there. */
function value<N extends Name>(environment: Environment, name: N): Value<N> {
  const row: SettingRow = settingTable[name];
  return row.parse(given(environment, name) ?? row.fallback ?? "") as Value<N>;
}

function wrongValues(environment: Environment): string[] {
  return names().flatMap((name) => {
    const text = given(environment, name);
    const { parse, allowed } = settingTable[name];
    return text === null || parse(text) !== null ? [] : [`${name} is "${withoutLogin(text)}"; it must be ${allowed}.`];
  });
}

/** The variables of another Neo4j are given together or not at all. */
function wrongCompany(environment: Environment): string[] {
  const isGiven = (name: Name) => given(environment, name) !== null;
  if (isGiven("NEO4J_URI")) {
    const missing = (["NEO4J_USER", "NEO4J_PASSWORD"] as const).filter((name) => !isGiven(name));
    return missing.map((name) => `${name} is not set; it is needed because NEO4J_URI is set.`);
  }
  const lonely = (["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"] as const).filter(isGiven);
  return lonely.map((name) => `${name} is set without NEO4J_URI; set NEO4J_URI as well, or unset ${name}.`);
}

/** Some write the password into the address, where it must not be printed either. */
function withoutLogin(text: string): string {
  return text.replace(/^(.*?:\/\/)?.*@/, "$1…@");
}

function names(): Name[] {
  return Object.keys(settingTable) as Name[];
}
