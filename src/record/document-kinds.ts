import type { DocumentKindName } from "../graph/vocabulary/document-kind.js";
import type { DocumentRow } from "./columns/document-columns.js";

const byKind: Readonly<Record<string, DocumentKindName>> = {
  "replication notice": "NOTICE",
  "provincial replication notice": "NOTICE",
  "policy measures": "MEASURES",
  "overall plan": "PLAN",
  "deepening plan": "PLAN",
  "local implementation plan": "PLAN",
  "local implementation": "OPINIONS",
  strategy: "PLAN",
  approval: "APPROVAL",
  institution: "APPROVAL",
  "work list": "CATALOGUE",
  catalogue: "CATALOGUE",
  law: "LAW",
  "local regulation": "REGULATION",
  "negative list": "NEGATIVE_LIST",
  "temporary adjustment": "NOTICE",
};

/** Documents that are called something else than others of their kind of row. */
const byKey: Readonly<Record<string, DocumentKindName>> = {
  "guofa-2018-38": "NOTICE",
  "guofa-2023-23": "PLAN",
  "mem-2020-1": "PLAN",
  "guofa-2019-25": "NOTICE",
  "guohan-2020-32": "APPROVAL",
  "guohan-2023-122": "APPROVAL",
  "upgrade-2025": "OPINIONS",
  "mofcom-28": "OPINIONS",
  "guofa-2017-45": "OPINIONS",
  "yuefu-2015-22": "NOTICE",
  "hubei-deepening-2021": "MEASURES",
};

/** What sort of document a row is of; undefined for rows that are of none. */
export const documentKindOf = ({ key, kind }: DocumentRow): DocumentKindName | undefined => byKey[key] ?? byKind[kind];
