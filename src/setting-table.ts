import { isIP } from "node:net";

/** One variable of the environment: its value when not set (null: none), its meaning, the values it takes and how one is read. */
export interface SettingRow {
  readonly fallback: string | null;
  readonly meaning: string;
  readonly allowed: string;
  /** The value as the program uses it; null when it is not allowed. */
  parse(text: string): string | number | null;
}

const matching = (pattern: RegExp) => (text: string): string | null => (pattern.test(text) ? text : null);

const anyText = (text: string): string => text;

const wholeNumber = (least: number, most: number) => (text: string): number | null =>
  /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null;

const hostName = /^(?!-)[a-z0-9.-]*[a-z][a-z0-9.-]*$/i;

/** Every variable the program reads, in the order of docs/settings.md. */
export const settingTable = {
  HOST: {
    fallback: "127.0.0.1",
    meaning: "Address to listen on; `0.0.0.0` opens the API to the network.",
    allowed: "an IP address or a host name",
    parse: (text: string) => (isIP(text) > 0 || hostName.test(text) ? text : null),
  },
  PORT: {
    fallback: "4000",
    meaning: "Port to listen on; `0` takes any free one.",
    allowed: "a whole number from 0 to 65535",
    parse: wholeNumber(0, 65_535),
  },
  NEO4J_URI: {
    fallback: null,
    meaning: "Neo4j to use: single server, cluster or Aura. Without it the program starts one of its own.",
    allowed: "an address such as bolt://host:7687, with the scheme bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc and without a user or password in it",
    parse: (text: string) => (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?@\s]+\/?(\?\S*)?$/.test(text) && URL.canParse(text) ? text : null),
  },
  NEO4J_USER: {
    fallback: null,
    meaning: "User on that Neo4j; needed with `NEO4J_URI`.",
    allowed: "a user name",
    parse: anyText,
  },
  NEO4J_PASSWORD: {
    fallback: null,
    meaning: "Password of that user; needed with `NEO4J_URI`; never printed.",
    allowed: "a password",
    parse: anyText,
  },
  NEO4J_DATABASE: {
    fallback: "neo4j",
    meaning: "Database on that Neo4j; only with `NEO4J_URI`.",
    allowed: "a name of 3 to 63 letters, digits, dots and dashes that begins with a letter",
    parse: matching(/^[a-z][a-z0-9.-]{2,62}$/i),
  },
  LOG_LEVEL: {
    fallback: "warn",
    meaning: "How much the log says.",
    allowed: "one of trace, debug, info, warn, error, fatal, silent",
    parse: matching(/^(trace|debug|info|warn|error|fatal|silent)$/),
  },
  REQUEST_TIMEOUT_MS: {
    fallback: "5000",
    meaning: "How long one request may take, in milliseconds.",
    allowed: "a whole number from 100 to 60000",
    parse: wholeNumber(100, 60_000),
  },
} as const satisfies Readonly<Record<string, SettingRow>>;
