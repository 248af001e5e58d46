import { Failure } from "../errors.js";
import type { GraphRequest } from "../graph/request.js";
import type { View } from "../graph/view.js";
import { allowedTypes } from "./allowed-types.js";
import { namedEntity } from "./named-entity.js";
import { numberWithin } from "./number-within.js";
import type { PathArguments } from "./path-arguments.js";
import type { PathQuestion } from "./path-question.js";

const mostAvoided = 100;
const largestDegree = 1000;

const refuse = (argument: string, what: string): never => {
  throw new Failure("BAD_USER_INPUT", `Argument "${argument}": ${what}`);
};

type Named = Pick<PathQuestion, "from" | "to" | "via" | "avoid">;

/** Two ids may be of one entity, so it is asked of the entities whether they are apart. */
function apart({ from, to, via, avoid }: Named): Named {
  if (from === to) refuse("to", `it is the same entity as "from", "${to}"; give another one, such as "agreement/rcep".`);
  if (via === from || via === to) refuse("via", `"${via}" is an end of the path; give another entity, such as "place/asean", or leave it out.`);
  const both = [from, to, via].find((id) => id !== null && avoid.has(id));
  if (both != null) refuse("avoid", `"${both}" is to be passed and avoided; give it once, such as avoid: ["place/china"].`);
  return { from, to, via, avoid };
}

async function named(graph: GraphRequest, { from, to, via, avoid }: PathArguments, view: View): Promise<Named> {
  if ((avoid?.length ?? 0) > mostAvoided) refuse("avoid", `${avoid?.length} ids are too many; give up to ${mostAvoided}.`);
  const find = (argument: string, id: string) => namedEntity(graph, argument, id, view);
  const passed = via == null ? null : find("via", via);
  const [start, end, middle, ...avoided] = await Promise.all([find("from", from), find("to", to), passed, ...(avoid ?? []).map((id) => find("avoid", id))]);
  return apart({ from: start.id, to: end.id, via: middle?.id ?? null, avoid: new Set(avoided.map(({ id }) => id)) });
}

/** What arguments ask for; refuses what is out of range, contradicts itself, or names no entity of the view. */
export async function pathQuestionOf(graph: GraphRequest, given: PathArguments, view: View): Promise<PathQuestion> {
  const { types, notTypes, directed, mode, maxDegree } = given;
  return {
    maxHops: numberWithin("maxHops", given.maxHops, 1, 6),
    limit: numberWithin("limit", given.limit, 1, 20),
    maxDegree: maxDegree == null ? null : numberWithin("maxDegree", maxDegree, 1, largestDegree),
    types: allowedTypes(types ?? null, notTypes ?? null),
    directed,
    mode,
    ...(await named(graph, given, view)),
  };
}
