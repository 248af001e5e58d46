import { getNamedType } from "graphql";

import { schema } from "../../src/schema.js";
import type { Answer, Asker } from "./asker.js";
import { called, fieldsOf, type Given, givesObjects, type OutputField, plainPartsOf } from "./calls.js";
import { cursorCalls, type Cursors, fieldCalls, requiredCall } from "./field-calls.js";
import type { InputValues } from "./input-values.js";
import { asked, isWithinLimits, type Way } from "./operations.js";

/** A field with arguments and what of it is asked for; the number tells it from others of the same field. */
export function part(field: OutputField, given: Given, number: number): string {
  const selection = givesObjects(field) ? ` { ${plainPartsOf(getNamedType(field.type))} }` : "";
  return `${called(field, given, field.args.length === 0 ? undefined : `a${number}`)}${selection}`;
}

/** Asks each field of a type with each of its arguments, where objects of the type stand: in full once, and then only whether it answers. */
export async function walkFields(type: string, way: Way, values: InputValues, asker: Asker): Promise<void> {
  const parts = fieldsOf(schema.getType(type)).flatMap((field) =>
    fieldCalls(type, field, values).map((given, index) => (index === 0 || !givesObjects(field) ? part(field, given, index) : `${called(field, given, `a${index}`)} { __typename }`)),
  );
  await asker.ask(way, parts.map((one, index) => one.replace(/^a\d+/, `a${index}`)));
}

/** Asks for the pages before and after one, of each list that has a page. */
export async function walkPages(fields: readonly OutputField[], type: string, way: Way, values: InputValues, asker: Asker): Promise<void> {
  const calls = fields.map((field) => ({ field, given: { ...requiredCall(type, field, values), first: 1 } }));
  const pages = calls.map(({ field, given }, index) => `${called(field, given, `p${index}`)} { __typename pageInfo { __typename startCursor endCursor } }`);
  const answers = await asker.ask(way, pages.filter((page) => isWithinLimits(asked(way, page))));
  const further = calls.flatMap(({ field, given }, index) => {
    const cursors = answers.map((answer) => cursorsIn(answer, `p${index}`)).find((found) => found !== null);
    return cursors == null ? [] : cursorCalls(field, given, cursors).map((call, place) => `${called(field, call, `q${index * 2 + place}`)} { __typename }`);
  });
  await asker.ask(way, further);
}

/** The cursors of the first page under a name that is not empty, wherever it stands. */
function cursorsIn(answer: unknown, name: string): Cursors | null {
  if (answer === null || typeof answer !== "object") return null;
  const own = (answer as Record<string, { pageInfo?: Cursors } | undefined>)[name]?.pageInfo;
  if (own?.endCursor != null) return own;
  return Object.values(answer as Answer).map((inner) => cursorsIn(inner, name)).find((found) => found !== null) ?? null;
}
