import type { TestApi } from "../test-api.js";
import { asked, isWithinLimits, type Way } from "./operations.js";
import type { Samples } from "./samples.js";

const sizes = [100, 40, 10, 3];
const edition = (name: string): string => `asOf(edition: "${name}")`;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The same way with as many rows of each further list as a page may have, the rows of the first list so many that it is not too dear. */
function widest(way: Way, inner: string): readonly [first: string, rest: Way] | null {
  const [root = "", ...rest] = way.map((step) => step.replace(/\bfirst: \d+/, "first: 100"));
  const size = sizes.find((first) => isWithinLimits(asked([edition("full"), root.replace("first: 100", `first: ${first}`), ...rest], inner)));
  return size === undefined ? null : [root.replace("first: 100", `first: ${size}`), rest];
}

/** Every page of the list that a way begins with, in an edition. */
async function pagesOf(api: TestApi, root: string, inner: string, of: string): Promise<readonly unknown[]> {
  const [name = ""] = root.split("(");
  const answers: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const step = after === null ? root : root.replace(/\)$/, `, after: "${after}")`);
    const { result } = await api.ask(asked([edition(of), step], `pageInfo { hasNextPage endCursor } ${inner}`));
    if (result.errors) throw new Error(`${step}: ${JSON.stringify(result.errors)}`);
    answers.push(result.data);
    const { pageInfo } = (result.data?.["asOf"] as Record<string, Page>)[name] as Page;
    if (!pageInfo.hasNextPage) return answers;
    after = pageInfo.endCursor;
  }
}

/** The same first step for every id of its sort, where it takes one. */
function rootsLike(root: string, samples: Samples): readonly string[] {
  const [whole = "", prefix = ""] = /"([a-z-]+)\/[^"]*"/.exec(root) ?? [];
  const isOne = whole !== "" && !root.includes("[");
  return isOne ? samples.idsUnder(prefix).map((id) => root.replace(whole, JSON.stringify(id))) : [root];
}

/** Asks for something of all objects at the end of a way: of every row of the list it begins with, or for every id that it may begin with. */
export async function allAlong(api: TestApi, samples: Samples, way: Way, inner: string, of: string): Promise<readonly unknown[]> {
  const found = widest(way, inner);
  if (found === null) return [];
  const [root, rest] = found;
  const below = rest.reduceRight((selection, step) => `${step} { __typename ${selection} }`, inner);
  if (/\bfirst: \d+/.test(root) && !/"/.test(root)) return pagesOf(api, root, below, of);
  const answers: unknown[] = [];
  for (const like of rootsLike(root, samples)) answers.push((await api.ask(asked([edition(of), like], below))).result.data);
  return answers;
}
