import { factProperties } from "../../graph/vocabulary/fact-property.js";
import { relationTypes } from "../../graph/vocabulary/relation-type.js";
import type { Entity, Fact } from "../merging/entity.js";
import { factId } from "../merging/fact-id.js";
import type { Merged } from "../merging/merge-datasets.js";
import { preferredFacts } from "../merging/preferred-facts.js";
import type { Relation } from "../merging/relation.js";
import type { Stage } from "../merging/stage.js";
import type { Step } from "../merging/step.js";
import { factSentence } from "./fact-sentence.js";
import { relationSentence } from "./relation-sentence.js";
import { statusWords } from "./status-words.js";
import type { TimelineStatement } from "./timeline-statement.js";

type Names = Merged["names"];

function ofFact(entity: Entity, fact: Fact): TimelineStatement {
  const { property, value, claims } = fact;
  const status = "isPlan" in factProperties[property] ? "PLANNED" : "STATED";
  const sentence = statusWords[status] + factSentence(entity, fact);
  return { subject: factId(entity.id, fact), what: property, status, date: value, sentence, about: [entity.id], claims };
}

/** The dates that are shown: where sources differ, the other values are no dates of their own. */
const datesOf = (entity: Entity, { authority }: Merged): readonly Fact[] =>
  [...preferredFacts(entity.facts, authority)].filter(({ property }) => factProperties[property].value === "date");

/** A statement about something, under its name. */
const under = (about: string, statement: string, names: Names): string => `${names.get(about) ?? about}: ${statement}`;

function ofStep({ measure, in: places = [], from = [], by, authorities = [], ...step }: Step, names: Names): TimelineStatement {
  const { id, stage, status = "STATED", date, statement, claims } = step;
  const about = [measure, ...places, ...from, ...(by === undefined ? [] : [by]), ...authorities];
  return { subject: id, what: stage, status, date, sentence: statusWords[status] + under(measure, statement, names), about: [...new Set(about)], claims };
}

function ofStage({ id, agreement, stage, status = "STATED", date, partner, statement, claims }: Stage, names: Names): TimelineStatement {
  const about = partner === undefined ? [agreement] : [agreement, partner];
  return { subject: id, what: stage, status, date, sentence: statusWords[status] + under(agreement, statement, names), about, claims };
}

function ofRelation(id: string, relation: Relation, names: Names): TimelineStatement {
  const { from, type, to, status, validFrom, validTo, claims } = relation;
  const sentence = relationSentence(relation, names) + (validTo === undefined ? "" : `, until ${validTo}`);
  return { subject: id, what: type, status, date: validFrom ?? validTo, until: validTo, sentence, about: [from, to], claims };
}

/** Written and dated; what is derived from a step the step tells already. */
const isDatedRelation = ({ type, validFrom, validTo }: Relation): boolean => !("isDerived" in relationTypes[type]) && (validFrom ?? validTo) !== undefined;

/** What timelines tell: the shown dates of entities, dated relations, and all steps and stages, dated or not. */
export function timelineStatements(merged: Merged): readonly TimelineStatement[] {
  const { entities, relations, names, steps, stages } = merged;
  return [
    ...entities.flatMap((entity) => datesOf(entity, merged).map((fact) => ofFact(entity, fact))),
    ...[...relations].filter(([, relation]) => isDatedRelation(relation)).map(([id, relation]) => ofRelation(id, relation, names)),
    ...steps.map((step) => ofStep(step, names)),
    ...stages.map((stage) => ofStage(stage, names)),
  ];
}
