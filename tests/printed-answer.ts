import { markdownTable } from "./markdown.js";

type Fields = Readonly<Record<string, unknown>>;

const mostRows = 16;
const mostInCell = 8;
const longestWord = 40;

/** An answer as docs/queries.md shows it: what stands alone as lines, lists as tables; of a long list the first rows and how many more there are. */
export function printedAnswer(data: unknown): string {
  return blocks("", plain(data)).join("\n\n").replaceAll(/^(- .*)\n\n(?=- )/gm, "$1\n");
}

const isFields = (value: unknown): value is Fields => value !== null && typeof value === "object" && !Array.isArray(value);
const isTold = (value: unknown): boolean => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Without what only wraps: `{ date: { text: "2013" } }` says no more than `{ date: "2013" }`, an edge is its node and what else it has. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  const { node, ...others } = value;
  const parts = Object.entries(others).map(([key, item]) => [key, plain(item)] as const);
  const inner = plain(node);
  const whole = { ...(isFields(inner) ? inner : node === undefined ? {} : { node: inner }), ...Object.fromEntries(parts) };
  const [only, ...more] = Object.entries(whole);
  return only !== undefined && more.length === 0 ? only[1] : whole;
}

/** What stands under a name: lines, or a table below it; a list of one thing is that thing. */
function blocks(name: string, value: unknown): readonly string[] {
  const one = single(value);
  if (!isFields(one) && !hasFields(one)) return [`- ${name === "" ? "" : `${name}: `}${cell(one)}`];
  const entries = isFields(one) ? Object.entries(one) : [];
  const isLine = entries.length > 0 && entries.every(([, item]) => !isFields(item) && !hasFields(item));
  if (name !== "" && isLine) return [`- ${name}: ${entries.map(([key, item]) => `${key} ${cell(item)}`).join(", ")}`];
  if (!isFields(one) || (name !== "" && Array.isArray(value))) return [...(name === "" ? [] : [`${name}:`]), table(value as readonly unknown[])];
  if (entries.length > 1 && entries.every(([, item]) => isFields(item))) return [table(entries.map(([key, item]) => ({ "": key, ...(item as Fields) })))];
  return entries.flatMap(([key, item]) => blocks(key, item));
}

const hasFields = (value: unknown): boolean => Array.isArray(value) && value.some((item) => isFields(single(item)));
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function table(rows: readonly unknown[]): string {
  const shown = rows.length > mostRows ? rows.slice(0, mostRows - 1) : rows;
  const wide = widened(shown.map(single).map((row) => (isFields(row) ? row : { "": row })));
  const columns = keysOf(wide).filter((column) => wide.some((row) => isTold(row[column])));
  const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more` : "";
  return markdownTable(columns, wide.map((row) => columns.map((column) => cell(row[column])))) + more;
}

const keysOf = (rows: readonly Fields[]): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** Rows in which what is one thing in each of them has columns of its own, named with what it is where two would be named alike. */
function widened(rows: readonly Fields[]): readonly Fields[] {
  const keys = keysOf(rows);
  const wide = keys.filter((key) => rows.some((row) => isFields(single(row[key]))) && rows.every((row) => isFields(single(row[key])) || !isTold(row[key])));
  if (wide.length === 0) return rows;
  const inner = (row: Fields, key: string): Fields => (isTold(row[key]) ? (single(row[key]) as Fields) : {});
  const names = [...keys, ...wide.flatMap((key) => keysOf(rows.map((row) => inner(row, key))))];
  const named = (key: string, column: string): string => (names.filter((name) => name === column).length > 1 ? `${key}.${column}` : column);
  const columnsOf = (row: Fields, key: string): Fields => Object.fromEntries(Object.entries(inner(row, key)).map(([column, item]) => [named(key, column), item]));
  return widened(rows.map((row) => Object.assign({}, ...keys.map((key) => (wide.includes(key) ? columnsOf(row, key) : { [key]: row[key] }))) as Fields));
}

/** What a cell says; a word too long to read, such as the locator of a web page, is cut, but no address. */
function cell(value: unknown): string {
  if (!isTold(value)) return "–";
  if (Array.isArray(value)) {
    const shown = value.length > mostInCell ? [...value.slice(0, mostInCell - 1), `… ${value.length - mostInCell + 1} more`] : value;
    return shown.map(cell).join(value.some((item) => item !== null && typeof item === "object") ? "; " : ", ");
  }
  if (isFields(value)) return Object.values(value).filter(isTold).map(cell).join(", ");
  return String(value).replaceAll(/\S+/g, (word) => (word.length > longestWord && !word.startsWith("http") ? `${word.slice(0, longestWord)}…` : word)).replaceAll("|", "\\|");
}
