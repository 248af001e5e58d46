import "reflect-metadata";

import { extendSchema, type GraphQLSchema, Kind, lexicographicSortSchema, parse, print, printSchema, type StringValueNode, visit } from "graphql";
import { buildSchemaSync, type ClassType, type NonEmptyArray } from "type-graphql";

import { AgreementStage } from "./agreements/agreement-stage.js";
import { agreementResolvers } from "./agreements/agreement-resolvers.js";
import { argumentResolvers } from "./arguments/argument-resolvers.js";
import { conflictResolvers } from "./conflicts/conflict-resolvers.js";
import { derivationResolvers } from "./derivations/derivation-resolvers.js";
import { documentResolvers } from "./documents/document-resolvers.js";
import { entityResolvers } from "./entities/entity-resolvers.js";
import { eventResolvers } from "./events/event-resolvers.js";
import { facilityResolvers } from "./facilities/facility-resolvers.js";
import { groupResolvers } from "./grouping/group-resolvers.js";
import { industryResolvers } from "./industries/industry-resolvers.js";
import { institutionResolvers } from "./institutions/institution-resolvers.js";
import { asOf, asOfExtension } from "./lookup/as-of.js";
import { LimitsResolver } from "./limits/limits.resolver.js";
import { lookupResolvers } from "./lookup/lookup-resolvers.js";
import { measureResolvers } from "./measures/measure-resolvers.js";
import { nameResolvers } from "./names/name-resolvers.js";
import { pathResolvers } from "./paths/path-resolvers.js";
import { placeResolvers } from "./places/place-resolvers.js";
import { PassageResolver } from "./sources/passage.resolver.js";
import { WebPageResolver } from "./sources/web-page.resolver.js";
import { releaseResolvers } from "./releases/release-resolvers.js";
import { statisticResolvers } from "./statistics/statistic-resolvers.js";
import { timelineResolvers } from "./timeline/timeline-resolvers.js";
import { workResolvers } from "./works/work-resolvers.js";
import { zoneResolvers } from "./zones/zone-resolvers.js";

const resolvers: NonEmptyArray<ClassType<object>> = [
  LimitsResolver,
  PassageResolver,
  WebPageResolver,
  ...entityResolvers,
  ...placeResolvers,
  ...institutionResolvers,
  ...documentResolvers,
  ...workResolvers,
  ...zoneResolvers,
  ...industryResolvers,
  ...measureResolvers,
  ...agreementResolvers,
  ...eventResolvers,
  ...facilityResolvers,
  ...argumentResolvers,
  ...statisticResolvers,
  ...derivationResolvers,
  ...conflictResolvers,
  ...releaseResolvers,
  ...nameResolvers,
  ...pathResolvers,
  ...timelineResolvers,
  ...lookupResolvers,
  ...groupResolvers(),
];

/** `asOf` gives `Query` itself, which type-graphql cannot say; so it is added to the built schema. */
function withAsOf(built: GraphQLSchema): GraphQLSchema {
  const extended = extendSchema(built, parse(asOfExtension));
  const query = extended.getQueryType();
  const field = query?.getFields()["asOf"];
  if (query && field) {
    query.description = "Where every question starts. The graph is read only.";
    field.resolve = asOf;
  }
  return extended;
}

/** The schema of the API. */
export const schema = withAsOf(buildSchemaSync({ resolvers, orphanedTypes: [AgreementStage], validate: false }));

const onOneLine = { [Kind.STRING]: (node: StringValueNode): StringValueNode => ({ ...node, block: false }) };

const withTabs = (text: string): string => text.replace(/^(?: {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2));

/** The arguments of a field on its line. */
const withArgumentsInLine = (text: string): string =>
  text.replace(/\(\n(\t\t[^\t][^]*?)\n\t\)/g, (_, list: string) => `(${list.replace(/\n\t+/g, " ").trim()})`);

/** A short description on the line of what it describes. */
const withShortDescriptionsInLine = (text: string): string => text.replace(/^(\t".{1,50}")\n\t(?=\w)/gm, "$1 ");

/** The schema in its one printed form, the contents of schema.graphql: sorted, a line for each field, indented by tabs. */
export const printedSchema = `${withShortDescriptionsInLine(withArgumentsInLine(withTabs(print(visit(parse(printSchema(lexicographicSortSchema(schema))), onOneLine)))))}\n`;
