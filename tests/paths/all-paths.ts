import type { PathQuestion } from "../../src/paths/path-question.js";
import { linksOf, type MadeRelation } from "./random-links.js";

/** A path, and whether each of its steps rests on a stated relation. */
interface Candidate {
  readonly ids: readonly string[];
  readonly isStated: boolean;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isBefore = (a: Candidate, b: Candidate): number => a.ids.length - b.ids.length || Number(b.isStated) - Number(a.isStated) || order(a.ids.join(), b.ids.join());

/** The paths a question asks for, found by trying every chain of entities: slow and plain. */
export function allPaths(question: PathQuestion, relations: readonly MadeRelation[]): readonly (readonly string[])[] {
  const { from, to, via, avoid, types, directed, maxDegree, maxHops } = question;
  const isHub = (id: string): boolean => ![from, to, via].includes(id) && linksOf(relations, id).length > (maxDegree ?? Infinity);
  const next = (id: string) => linksOf(relations, id).filter(({ type, isOutgoing }) => types.has(type) && (isOutgoing || !directed));
  const extend = (path: Candidate): readonly Candidate[] => {
    const last = path.ids.at(-1) ?? "";
    if (last === to) return via === null || path.ids.includes(via) ? [path] : [];
    if (path.ids.length > maxHops || isHub(last)) return [];
    const links = next(last).filter(({ other }) => !path.ids.includes(other) && !avoid.has(other));
    const isStated = (id: string): boolean => links.some(({ other, status }) => other === id && status === "STATED");
    return [...new Set(links.map(({ other }) => other))].flatMap((id) => extend({ ids: [...path.ids, id], isStated: path.isStated && isStated(id) }));
  };
  return extend({ ids: [from], isStated: true }).toSorted(isBefore).map(({ ids }) => ids);
}
