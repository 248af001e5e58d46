import { idSlug } from "../merging/id-slug.js";
import type { KindChangesRecord, ReleasedEditionRecord, ReleaseRecord } from "../records/release-record.js";
import type { GraphRows, NodeRow } from "../rows/graph-row.js";
import { joinRows } from "../rows/join-rows.js";
import { placeInOrder } from "../rows/place-in-order.js";

const whats = { added: "ADDED", changed: "CHANGED", removed: "REMOVED" } as const;

type What = keyof typeof whats;

const placeOf = (number: string): string => placeInOrder(Number(number) - 1);

/** In the first release of an edition all that it counts is new. */
function isFirst(number: string, edition: string, releases: readonly ReleaseRecord[]): boolean {
  return !releases.some((release) => Number(release.number) < Number(number) && release.editions.some((one) => one.edition === edition));
}

/** The counts of a release: lists of the same length, a place in each for every kind. */
function countsOf({ counts, changes = [] }: ReleasedEditionRecord, isNew: boolean) {
  const kinds = [...new Set([...counts, ...changes].map(({ kind }) => kind))].sort();
  const total = kinds.map((kind) => counts.find((one) => one.kind === kind)?.count ?? "0");
  const number = (kind: string, what: What): string => String(changes.find((one) => one.kind === kind)?.[what]?.length ?? 0);
  const numbers = (what: What): readonly string[] => kinds.map((kind) => number(kind, what));
  return { countKinds: kinds, total, added: isNew ? total : numbers("added"), changed: numbers("changed"), removed: numbers("removed") };
}

interface Change {
  readonly kind: string;
  readonly id: string;
  readonly what: What;
}

const changesIn = (changes: readonly KindChangesRecord[]): readonly Change[] =>
  changes
    .flatMap((own) => (Object.keys(whats) as What[]).flatMap((what) => (own[what] ?? []).map((id) => ({ kind: own.kind, id, what }))))
    .sort((a, b) => (a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1));

function changeRows(number: string, { kind, id: subject, what }: Change, index: number): GraphRows {
  const id = `change/${number}-${idSlug(subject)}`;
  const release = `release/${number}`;
  const position = `${placeOf(number)}-${placeInOrder(index)}`;
  const node: NodeRow = { labels: ["Node", "Change"], properties: { id, kind: "Change", release, what: whats[what], changeKind: kind, subject, position } };
  return { nodes: [node], relationships: [{ type: "MADE_BY", from: id, to: release, properties: {} }] };
}

function rowsOf({ number, day }: ReleaseRecord, edition: ReleasedEditionRecord, isNew: boolean): GraphRows {
  const { fingerprint, changes = [] } = edition;
  const properties = { id: `release/${number}`, kind: "Release", number, day, fingerprint, position: placeOf(number), ...countsOf(edition, isNew) };
  const node: NodeRow = { labels: ["Node", "Release"], properties };
  return joinRows([{ nodes: [node], relationships: [] }, ...changesIn(changes).map((change, index) => changeRows(number, change, index))]);
}

/** The releases that have an edition, each with what it added, changed and removed there. */
export const releaseRows = (releases: readonly ReleaseRecord[], edition: string): GraphRows =>
  joinRows(releases.flatMap((release) => release.editions.filter((one) => one.edition === edition).map((one) => rowsOf(release, one, isFirst(release.number, edition, releases)))));
