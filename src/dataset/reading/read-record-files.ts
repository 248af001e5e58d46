import { join } from "node:path";

import { readEntities } from "./read-entities.js";
import { readFile } from "./read-file.js";
import type { Reading } from "./reading.js";
import { recordList } from "./record-list.js";
import type { CheckRecord } from "../records/check-record.js";
import type { ConflictRecord } from "../records/conflict-record.js";
import type { FigureRecord } from "../records/figure-record.js";
import type { MergeRecord } from "../records/merge-record.js";
import type { OmissionRecord } from "../records/omission-record.js";
import type { TableRecord } from "../records/table-record.js";
import type { WebPageRecord } from "../records/web-page-record.js";
import type { WorkCitationRecord } from "../records/work-citation-record.js";
import type { PassageRecord } from "../records/passage-record.js";
import type { RelationRecord } from "../records/relation-record.js";
import type { StageRecord } from "../records/stage-record.js";
import type { StepRecord } from "../records/step-record.js";
import { schemaCheck } from "./schema-check.js";
import { checkSchema } from "../schemas/check-schema.js";
import { conflictSchema } from "../schemas/conflict-schema.js";
import { figureSchema } from "../schemas/figure-schema.js";
import { mergeSchema } from "../schemas/merge-schema.js";
import { omissionSchema } from "../schemas/omission-schema.js";
import { tableSchema } from "../schemas/table-schema.js";
import { webPageSchema } from "../schemas/web-page-schema.js";
import { workCitationSchema } from "../schemas/work-citation-schema.js";
import { passageSchema } from "../schemas/passage-schema.js";
import { recordFileSchema, type RecordLists } from "../schemas/record-file-schema.js";
import { relationSchema } from "../schemas/relation-schema.js";
import { stageSchema } from "../schemas/stage-schema.js";
import { stepSchema } from "../schemas/step-schema.js";

type RawLists = { readonly [K in keyof RecordLists]?: unknown };
type Readers = { readonly [K in keyof RecordLists]: (list: readonly unknown[], reading: Reading) => RecordLists[K] };

const checkFile = schemaCheck<RawLists>(recordFileSchema);

const readers: Readers = {
  passages: recordList<Omit<PassageRecord, "position">>(passageSchema),
  webPages: recordList<Omit<WebPageRecord, "position">>(webPageSchema),
  merges: recordList<Omit<MergeRecord, "position">>(mergeSchema),
  entities: readEntities,
  relations: recordList<Omit<RelationRecord, "position">>(relationSchema),
  steps: recordList<Omit<StepRecord, "position">>(stepSchema),
  stages: recordList<Omit<StageRecord, "position">>(stageSchema),
  workCitations: recordList<Omit<WorkCitationRecord, "position">>(workCitationSchema),
  figures: recordList<Omit<FigureRecord, "position">>(figureSchema),
  tables: recordList<Omit<TableRecord, "position">>(tableSchema),
  checks: recordList<Omit<CheckRecord, "position">>(checkSchema),
  conflicts: recordList<Omit<ConflictRecord, "position">>(conflictSchema),
  omissions: recordList<Omit<OmissionRecord, "position">>(omissionSchema),
};

/** Everything the record files of a dataset folder hold, in the order of the files and lines; what cannot be read becomes findings. */
export function readRecordFiles(path: string, folder: string, files: readonly string[], reading: Reading): RecordLists {
  const maps: RawLists[] = files.flatMap((file) => readFile(join(path, file), `data/${folder}/${file}`, reading) ?? []);
  for (const map of maps) checkFile(map, [], reading);
  const all = <K extends keyof RecordLists>(key: K): RecordLists[K][] =>
    maps.flatMap((map) => (Array.isArray(map[key]) ? [readers[key](map[key], reading)] : []));
  return {
    passages: all("passages").flat(),
    webPages: all("webPages").flat(),
    merges: all("merges").flat(),
    entities: all("entities").flat(),
    relations: all("relations").flat(),
    steps: all("steps").flat(),
    stages: all("stages").flat(),
    workCitations: all("workCitations").flat(),
    figures: all("figures").flat(),
    tables: all("tables").flat(),
    checks: all("checks").flat(),
    conflicts: all("conflicts").flat(),
    omissions: all("omissions").flat(),
  };
}
