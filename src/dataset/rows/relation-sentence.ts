import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import type { Relation } from "../merging/relation.js";
import { statusWords } from "./status-words.js";

/** A relation read from start to end; what is planned or asked for says so first. `names` are the entities' names by id. */
export const relationSentence = ({ from, type, to, status }: Relation, names: ReadonlyMap<string, string>): string =>
  statusWords[status] +
  relationTypes[type].sentence.replace("{from}", names.get(from) ?? from).replace("{to}", names.get(to) ?? to);
