import { capitalised } from "./capitalised.js";
import type { Cited } from "./cited.js";
import { citer } from "./citer.js";
import type { AgreementRow } from "./columns/agreement-columns.js";
import type { Conversion } from "./conversion.js";
import { networkTotal } from "./network-total.js";
import { place } from "./place.js";
import { remark } from "./remark.js";
import { slug } from "./slug.js";

/** Agreements that have a name of their own. */
const own: Readonly<Record<string, { readonly id: string; readonly name: string }>> = {
  RCEP: { id: "agreement/rcep", name: "Regional Comprehensive Economic Partnership" },
  ASEAN: { id: "agreement/china-asean", name: "China-ASEAN free trade area" },
};

const isUpgrade = ({ kind }: AgreementRow): boolean => /upgrade/.test(kind);

/** The id and name of the agreement itself, whatever protocols came later. */
const base = ({ partner, kind }: Pick<AgreementRow, "partner" | "kind">): { id: string; name: string } =>
  own[partner] ?? { id: `agreement/${slug(partner)}`, name: `${capitalised(/upgrade/.test(kind) ? "free trade agreement" : kind)} with ${partner}` };

function described(row: AgreementRow): { id: string; name: string } {
  if (!isUpgrade(row)) return base(row);
  const kind = row.kind.replace(/ \(.*\)$/, "");
  const what = /protocol/.test(kind) ? kind : `${kind} of the free trade agreement`;
  return { id: `agreement/${slug(row.partner)}-${slug(kind)}`, name: `${capitalised(what)} with ${row.partner}` };
}

/** Who lists the dates of a row, as its own page says; a page that is given for one date alone is not that list. */
const listedBy = ({ dates_as_listed_by: by }: AgreementRow): string => (by === undefined ? "" : ` ${remark(by)}`);

function writeStages({ book }: Conversion, row: AgreementRow, id: string, signed: Cited, inForce: Cited): void {
  const name = id.slice(id.indexOf("/") + 1);
  const by = listedBy(row);
  if (row.signed !== undefined)
    book.stages.push({ id: `stage/record-${name}-signed`, agreement: id, stage: "SIGNED", date: row.signed, statement: `It was signed.${by}`, at: signed.at });
  if (typeof row.in_force === "string")
    book.stages.push({ id: `stage/record-${name}-in-force`, agreement: id, stage: "IN_FORCE", date: row.in_force, statement: `It came into force.${row.in_force_source === undefined ? by : ""}`, at: inForce.at });
}

function writeUpgrade({ book }: Conversion, row: AgreementRow, id: string, cited: Cited, inForce: Cited): void {
  const { id: upgraded } = base(row);
  book.relate(id, "UPGRADES", upgraded, cited);
  if (typeof row.in_force !== "string") return;
  const stage = { id: `stage/record-${id.slice(id.indexOf("/") + 1)}-upgraded`, agreement: upgraded, stage: "UPGRADED", date: row.in_force } as const;
  book.stages.push({ ...stage, statement: `The ${row.kind} came into force.`, at: inForce.at });
}

/** The page that has a member which the row's own source does not. */
const supportOf = ({ members_note: note = "" }: AgreementRow, member: string): string | undefined =>
  [...note.matchAll(/(?<name>[\w ]+) supported by (?<address>https?:\/\/[^\s)]+)/g)].find(({ groups }) => groups?.["name"]?.trim() === member)?.groups?.["address"];

/** What else there is to say of an agreement: a row that lists its members has its Chinese name in place of a partner's. */
function optionalOf({ members, partner_zh: chinese, note }: AgreementRow): { nameZh?: string; summary?: string } {
  const summary = remark(note);
  return { ...(members === undefined || chinese === undefined ? {} : { nameZh: chinese }), ...(summary === undefined ? {} : { summary }) };
}

function writeAgreement(conversion: Conversion, row: AgreementRow): void {
  const { book, pages } = conversion;
  const cite = citer(pages, row);
  const cited = cite();
  const inForce = cite(row.in_force_source);
  const { id, name } = described(row);
  book.entity(id, { name, ...optionalOf(row) }, cited);
  const partners = row.members?.filter((member) => member !== "China") ?? [row.partner];
  for (const partner of partners) {
    const named = cite(supportOf(row, partner));
    book.relate(id, "WITH", place(book, partner, named, row.members === undefined ? row.partner_zh : undefined), named);
  }
  writeStages(conversion, row, id, cited, inForce);
  if (isUpgrade(row)) writeUpgrade(conversion, row, id, cited, inForce);
}

/** The total of the network, from the note that gives it. */
function writeTotal({ book, pages }: Conversion, row: AgreementRow): void {
  const total = networkTotal(row.note);
  if (total === null) return;
  const { agreements, partners } = total;
  const { at } = citer(pages, row)();
  const china = book.entity("place/china", { name: "China", placeKind: "COUNTRY" }, { at });
  const counts = [
    { what: "agreements", value: agreements, indicator: book.entity("indicator/number-of-agreements", { name: "Free trade agreements" }, { at }) },
    { what: "partners", value: partners, indicator: book.entity("indicator/number-of-agreement-partners", { name: "Partners in free trade agreements" }, { at }) },
  ];
  for (const { what, value, indicator } of counts)
    book.figures.push({ id: `figure/record-${what}-${total.month}`, indicator, about: [china], period: `until ${total.month}`, value, unit: what, printed: value, at });
}

/** The agreements with partners and stages, the protocols that upgrade them, and the total of the network. */
export function convertAgreements(conversion: Conversion): void {
  for (const row of conversion.rows.agreements)
    if (row.kind === "count") writeTotal(conversion, row);
    else writeAgreement(conversion, row);
}
