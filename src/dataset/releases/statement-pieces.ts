import { derivedRelations } from "../merging/derived-relations.js";
import { factId } from "../merging/fact-id.js";
import { relationId } from "../merging/merge-relations.js";
import { passageId } from "../merging/passage-id.js";
import type { Relation } from "../merging/relation.js";
import { webPageId } from "../merging/source-id.js";
import { told } from "../merging/told.js";
import { writtenRelation } from "../merging/written-relation.js";
import type { DatasetRecord } from "../records/dataset-record.js";
import { tableChecks } from "../tables/table-checks.js";
import { tableFigures } from "../tables/table-figures.js";
import { toldSources } from "./told-sources.js";

/** An id and something that is said under it. */
type Piece = readonly [id: string, said: object];

const own = (records: readonly { readonly id: string }[]): readonly Piece[] => records.map((record) => [record.id, record]);

const ofRelations = (relations: readonly Relation[]): readonly Piece[] => relations.map((relation) => [relationId(relation), relation]);

function ofSources(dataset: DatasetRecord): readonly Piece[] {
  const { passages, webPages } = toldSources(dataset);
  return [
    ...passages.map((passage): Piece => [passageId(passage.locator), passage]),
    ...webPages.map((page): Piece => [webPageId(page.locator), page]),
    ...dataset.workCitations.map((citation): Piece => [citation.passage, citation]),
  ];
}

const ofEntities = ({ entities }: DatasetRecord): readonly Piece[] =>
  entities.flatMap(({ facts = [], ...entity }): readonly Piece[] => [[entity.id, entity], ...facts.map((fact): Piece => [factId(entity.id, fact), fact])]);

/** Everything a dataset says, each part under its id. The dataset has ids of the whole graph. */
export function statementPieces(dataset: DatasetRecord): readonly Piece[] {
  const { relations, steps, stages, figures, tables, checks, conflicts } = dataset;
  const computed = [...tables.flatMap(tableFigures), ...tables.flatMap(tableChecks)];
  return [
    ...ofSources(dataset),
    ...ofEntities(dataset),
    ...ofRelations(relations.map(writtenRelation)),
    ...ofRelations(steps.flatMap((step) => derivedRelations(told.step(step)))),
    ...own([...steps, ...stages, ...figures, ...tables, ...checks, ...conflicts, ...computed]),
  ];
}
