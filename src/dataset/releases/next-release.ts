import type { DataRecord } from "../records/data-record.js";
import type { EditionRecord } from "../records/edition-record.js";
import type { KindChangesRecord, ReleasedEditionRecord, ReleaseRecord } from "../records/release-record.js";
import { countKinds } from "./count-kinds.js";
import { dataStatements, type Statements } from "./data-statements.js";
import { difference, type KindDifference } from "./difference.js";
import { editionFingerprint } from "./edition-fingerprint.js";
import { editionThings } from "./edition-things.js";
import { sha256 } from "./sha256.js";
import { statementsFile } from "./statements-file.js";

/** A release with the list of statements that belongs to it. */
interface NextRelease {
  readonly release: Omit<ReleaseRecord, "position">;
  /** The text of `data/statements.tsv`. */
  readonly statements: string;
}

/** The lists that are not empty. */
const changesOf = ({ kind, ...lists }: KindDifference): KindChangesRecord => ({ kind, ...Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0)) });

interface Sides {
  readonly data: DataRecord;
  readonly now: Statements;
  readonly before: Statements;
}

function releasedEdition({ id, datasets }: EditionRecord, { data, now, before }: Sides): ReleasedEditionRecord {
  const things = editionThings(now, datasets);
  const last = data.releases.at(-1)?.editions.find(({ edition }) => edition === id);
  const changes = last === undefined ? [] : difference(editionThings(before, last.datasets), things).map(changesOf);
  const own = { edition: id, datasets, fingerprint: editionFingerprint(data, datasets), counts: countKinds(things) };
  return changes.length === 0 ? own : { ...own, changes };
}

/** The release that the data would make on a day; `before` is what the last release said. */
export function nextRelease(data: DataRecord, before: Statements, day: string): NextRelease {
  const now = dataStatements(data);
  const statements = statementsFile.write(now);
  const editions = data.editions.map((edition) => releasedEdition(edition, { data, now, before }));
  const number = String(Number(data.releases.at(-1)?.number ?? 0) + 1);
  return { release: { number, day, statements: sha256(statements), editions }, statements };
}
