import { drawn } from "../drawn.js";

/** One hostile request: what it tries, and what is sent. */
export interface HostileRequest {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_none, index) => part(index)).join(" ");
const nested = (depth: number, open: string, core: string): string => `${open.repeat(depth)}${core}${"}".repeat(depth)}`;

/** Documents that grow with `size`, each in another direction. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  "fields one in the other": (size) => `{ zones { nodes { ${nested(size, "measures { nodes { zones { nodes {", "id")}${"}".repeat(size * 3)} } } }`,
  "fields renamed": (size) => `{ ${times(size, (index) => `a${index}: zone(id: "zone/shanghai") { id }`)} }`,
  "one field again and again": (size) => `{ ${"__typename ".repeat(size)} }`,
  "directives nobody knows": (size) => `{ __typename ${times(size, (index) => `@banana${index}`)} }`,
  "one directive again and again": (size) => `{ __typename ${"@include(if: true) ".repeat(size)} }`,
  "fragments in a chain": (size) => `{ ...f0 } ${times(size, (index) => `fragment f${index} on Query { ...f${index + 1} }`)} fragment f${size} on Query { __typename }`,
  "fragments in a circle": (size) => `{ ...f0 } ${times(size, (index) => `fragment f${index} on Query { ...f${(index + 1) % size} }`)}`,
  "inline fragments one in the other": (size) => `{ ${nested(size, "... on Query {", "__typename")} }`,
  "introspection in circles": (size) => `{ __schema { types { ${nested(size, "fields { type {", "name")}${"}".repeat(size)} } } }`,
  "a long text": (size) => `{ zone(id: "${"x".repeat(size * 20)}") { id } }`,
  "a long list": (size) => `{ nodes(ids: [${'"zone/shanghai" '.repeat(size)}]) { id } }`,
  "lists one in the other": (size) => `{ nodes(ids: ${"[".repeat(size)}"a"${"]".repeat(size)}) { id } }`,
  "views one in the other": (size) => `{ ${nested(size, 'asOf(edition: "article") {', "__typename")} }`,
  "operations without end": (size) => times(size, (index) => `query q${index} { __typename }`),
  "variables without end": (size) => `query(${times(size, (index) => `$v${index}: Int`)}) { __typename }`,
  "brackets that never close": (size) => "{ zones ".repeat(size),
};

/** Texts that were dangerous somewhere. */
const texts: readonly string[] = [
  "'", '"', "`", "\\", "\u0000", "\u0060", "\uD800", "👍".repeat(50), "\r\nSet-Cookie: a=b", "\u001b[31m", "$graph", "${graph}", "{{7*7}}", "%s%n", "../../etc/passwd", "zone/../passage/1.11",
  "zone/shanghai' RETURN 1 //", "zone/shanghai\") DETACH DELETE n //", "`}) MATCH (n) RETURN n //", "' OR 1=1 --", "<script>alert(1)</script>", "__proto__", "constructor", "toString", "zone/__proto__",
  "relation/", "passage/", "step/", "stage/", "claim/", "/", "", " ", "a".repeat(5000), "full@1", "*", "null", "undefined", "NaN", "-1", "1e309",
];

const withText: Readonly<Record<string, string>> = {
  "an id": "query($text: ID!) { node(id: $text) { id } }",
  "an id among others": "query($text: ID!) { nodes(ids: [$text]) { id } }",
  "the id of a zone": "query($text: ID!) { zone(id: $text) { id } }",
  "a measure": "query($text: ID!) { trace(measure: $text) { reach } }",
  "a cursor": "query($text: String!) { zones(after: $text) { totalCount } }",
  "a cursor of the other end": "query($text: String!) { passages(last: 2, before: $text) { totalCount } }",
  "an edition": "query($text: ID!) { asOf(edition: $text) { __typename } }",
  "a day": "query($text: Date!) { asOf(validOn: $text) { __typename } }",
  "a language": 'query($text: String!) { zone(id: "zone/shanghai") { label(lang: [$text]) { text } } }',
  "a type of relation": 'query($text: RelationType!) { zone(id: "zone/shanghai") { relations(types: [$text]) { totalCount } } }',
};

const values: readonly unknown[] = [null, true, 0, -1, 1.5, 2_147_483_647, 2_147_483_648, 1e308, [], {}, [[]], { a: { b: 1 } }, ["a", 1]];

const withValue: Readonly<Record<string, string>> = {
  "a size": "query($value: Int) { zones(first: $value) { nodes { id } } }",
  "a size from the end": "query($value: Int) { zones(last: $value) { nodes { id } } }",
  "citations": 'query($value: Int) { zone(id: "zone/shanghai") { citations(first: $value) { locator } } }',
  "ids": "query($value: [ID!]!) { nodes(ids: $value) { id } }",
};

/** About four hundred hostile requests, drawn with a fixed seed. */
export function hostileRequests(seed: number): readonly HostileRequest[] {
  const numbers = drawn(seed);
  const sizes = [2, 40, 400, 1 + Math.floor(numbers.next().value * 1500)];
  const grown = Object.entries(shapes).flatMap(([what, shape]) => sizes.map((size) => ({ what: `${what}, ${size}`, query: shape(size) })));
  const told = Object.entries(withText).flatMap(([what, query]) => texts.map((text) => ({ what: `${JSON.stringify(text).slice(0, 40)} as ${what}`, query, variables: { text } })));
  const valued = Object.entries(withValue).flatMap(([what, query]) => values.map((value) => ({ what: `${JSON.stringify(value)} as ${what}`, query, variables: { value } })));
  return [...grown, ...told.filter(() => numbers.next().value < 0.7), ...valued];
}
