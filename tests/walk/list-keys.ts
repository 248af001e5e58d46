import { schema } from "../../src/schema.js";
import { isEnumType } from "graphql";
import type { TestApi } from "../test-api.js";
import { asked, type Way } from "./operations.js";

/** The keys by which rows of a list can be ordered and grouped, and those of them that can be summed up. */
export interface ListKeys {
  readonly keys: readonly string[];
  readonly summed: readonly string[];
}

const declared = schema.getType("Key");
const all = isEnumType(declared) ? declared.getValues().map(({ name }) => name) : [];

/** Why the first of the errors of a question refuses it; null where it is answered. */
async function refusal(api: TestApi, question: string): Promise<string | null> {
  const { result } = await api.ask(question);
  return result.errors?.[0]?.message ?? null;
}

/** All keys of a list: a key that it does not have is refused, and the refusal names those it has. */
async function keysOf(api: TestApi, way: Way): Promise<readonly string[]> {
  for (const key of all.toReversed()) {
    const why = await refusal(api, asked(way, `facets(keys: [${key}]) { total }`));
    const [, named] = /give a key of \w+: ([A-Z_0-9, ]*), such as/.exec(why ?? "") ?? [];
    if (named !== undefined) return named.split(", ").filter((name) => name !== "");
    if (why !== null && !why.includes("groups; ")) throw new Error(why);
  }
  return all;
}

/** The keys that can be summed up, asked for some at a time: each other is refused by its place. */
async function summedOf(api: TestApi, way: Way, [...keys]: readonly string[]): Promise<readonly string[]> {
  const some = keys.splice(0, 10);
  const why = some.length === 0 ? null : await refusal(api, asked(way, `aggregate(of: [${some.join(", ")}]) { key }`));
  if (why === null) return some.length === 0 ? [] : [...some, ...(await summedOf(api, way, keys))];
  const [, place] = /^Argument "of\.(\d+)"/.exec(why) ?? [];
  if (place === undefined) throw new Error(why);
  return summedOf(api, way, [...some.filter((_key, index) => index !== Number(place)), ...keys]);
}

/** What rows at the end of a way to a list can be ordered, grouped and summed up by. */
export async function listKeys(api: TestApi, way: Way): Promise<ListKeys> {
  const keys = await keysOf(api, way);
  return { keys, summed: await summedOf(api, way, keys) };
}
