import type { Rule } from "./checking/rule.js";
import { checkInputs } from "./rules/check-inputs.js";
import { checkTold } from "./rules/check-told.js";
import { conflictSides } from "./rules/conflict-sides.js";
import { datasetAddress } from "./rules/dataset-address.js";
import { datasetInEdition } from "./rules/dataset-in-edition.js";
import { dateForm } from "./rules/date-form.js";
import { derivedRelationNotWritten } from "./rules/derived-relation-not-written.js";
import { editionDatasets } from "./rules/edition-datasets.js";
import { factDays } from "./rules/fact-days.js";
import { factOnce } from "./rules/fact-once.js";
import { factPropertyKind } from "./rules/fact-property-kind.js";
import { factValue } from "./rules/fact-value.js";
import { figureOnce } from "./rules/figure-once.js";
import { figurePrinted } from "./rules/figure-printed.js";
import { figureUnit } from "./rules/figure-unit.js";
import { figureValue } from "./rules/figure-value.js";
import { growthBase } from "./rules/growth-base.js";
import { idForm } from "./rules/id-form.js";
import { idUnique } from "./rules/id-unique.js";
import { kindFieldsAgree } from "./rules/kind-fields-agree.js";
import { kindFields } from "./rules/kind-fields.js";
import { locatorExists } from "./rules/locator-exists.js";
import { locatorOrder } from "./rules/locator-order.js";
import { locatorUnique } from "./rules/locator-unique.js";
import { mergeAcyclic } from "./rules/merge-acyclic.js";
import { mergeDeclared } from "./rules/merge-declared.js";
import { mergeEnds } from "./rules/merge-ends.js";
import { mergeOnce } from "./rules/merge-once.js";
import { nameUnique } from "./rules/name-unique.js";
import { omissionUnique } from "./rules/omission-unique.js";
import { originNeedsPlace } from "./rules/origin-needs-place.js";
import { percentOf } from "./rules/percent-of.js";
import { periodForm } from "./rules/period-form.js";
import { referenceExists } from "./rules/reference-exists.js";
import { referenceKinds } from "./rules/reference-kinds.js";
import { relationAcyclic } from "./rules/relation-acyclic.js";
import { relationKinds } from "./rules/relation-kinds.js";
import { relationNotToSelf } from "./rules/relation-not-to-self.js";
import { relationUnique } from "./rules/relation-unique.js";
import { releaseDay } from "./rules/release-day.js";
import { releaseEditions } from "./rules/release-editions.js";
import { releaseNumber } from "./rules/release-number.js";
import { stageOrder } from "./rules/stage-order.js";
import { statementExists } from "./rules/statement-exists.js";
import { stepAfterDocument } from "./rules/step-after-document.js";
import { stepOrder } from "./rules/step-order.js";
import { tableCells } from "./rules/table-cells.js";
import { textForm } from "./rules/text-form.js";
import { textLength } from "./rules/text-length.js";
import { validityOrder } from "./rules/validity-order.js";
import { webPageAddress } from "./rules/web-page-address.js";
import { webPageLocator } from "./rules/web-page-locator.js";
import { webPageMirror } from "./rules/web-page-mirror.js";
import { workCitationOnce } from "./rules/work-citation-once.js";

/** All that has to hold of data that could be read, in the order in which a person would look. */
export const rules: readonly Rule[] = [
  editionDatasets,
  datasetInEdition,
  datasetAddress,
  releaseNumber,
  releaseDay,
  releaseEditions,
  idForm,
  idUnique,
  mergeEnds,
  mergeOnce,
  mergeAcyclic,
  mergeDeclared,
  kindFields,
  kindFieldsAgree,
  nameUnique,
  textForm,
  textLength,
  locatorUnique,
  webPageLocator,
  webPageAddress,
  webPageMirror,
  locatorExists,
  locatorOrder,
  factPropertyKind,
  factValue,
  factOnce,
  factDays,
  dateForm,
  referenceExists,
  referenceKinds,
  relationKinds,
  derivedRelationNotWritten,
  relationNotToSelf,
  relationUnique,
  relationAcyclic,
  validityOrder,
  stepOrder,
  stepAfterDocument,
  originNeedsPlace,
  stageOrder,
  statementExists,
  figureValue,
  figureUnit,
  figurePrinted,
  figureOnce,
  periodForm,
  percentOf,
  growthBase,
  tableCells,
  checkInputs,
  checkTold,
  conflictSides,
  omissionUnique,
  workCitationOnce,
];
