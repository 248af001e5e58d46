import { inject } from "vitest";

/** The folder of the project; a work has a page under /work/, so that word alone tells nothing. */
const root = new URL("../../", import.meta.url).pathname;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

const words = [
  String.raw`\bat .{1,80}:\d+:\d+\)?`,
  String.raw`node:internal`,
  String.raw`node_modules`,
  String.raw`\.(?:ts|js|cypher):\d`,
  String.raw`/(?:src|dist|cypher|home|root|usr|tmp|etc|var)/`,
  String.raw`\bbolt(?:\+s|\+ssc)?://`,
  String.raw`Neo4jError|Neo\.[A-Z]\w+Error`,
  String.raw`ServiceUnavailable\b|SessionExpired`,
  String.raw`ECONNREFUSED|ENOENT|EPIPE`,
  String.raw`\b(?:UNWIND|OPTIONAL MATCH|DETACH DELETE)\b|\bMATCH \(`,
  String.raw`Maximum call stack|is not a function|Cannot read propert|is not iterable|Unexpected token`,
  String.raw`full@\d+\+?-[0-9a-f]{4}\w* [a-z]`,
];

/** What of the inside must be in no answer: stacks, paths, Cypher, the database's name, host, port and password, and words of the engine. */
export function inside(): RegExp {
  const { uri, password } = inject("address");
  return new RegExp([...words, escaped(root), escaped(new URL(uri).host), escaped(password)].join("|"));
}
