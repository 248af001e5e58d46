import type { CitationFilter } from "./citation-filter.js";
import type { Shape } from "./shape.js";
import { textCondition } from "./text-condition.js";
import type { Writer } from "./writer.js";

/** A row without citations would stop the look-up of their ids, where null is no list. */
const matched = ({ citedOver }: Shape, row: string, cited: string): string =>
  citedOver == null ? `(${cited}:Node) WHERE ${cited}.graph = $graph AND ${cited}.id IN coalesce(${row}.citations, [])` : `(${row})${citedOver}(${cited}:Passage|WebPage) WHERE true`;

/** Whether one of the sources a row of this shape rests on is wanted. */
export function citationCondition({ source, locator, pageKind }: CitationFilter, row: string, shape: Shape, writer: Writer): string {
  const cited = writer.variable("source");
  const named = source == null ? null : writer.parameter(source);
  const parts = [
    matched(shape, row, cited),
    ...(named === null ? [] : [`(${cited}.dataset = ${named} OR ${cited}.id = ${named})`]),
    ...(locator == null ? [] : [textCondition(locator, `${cited}.locator`, writer)]),
    ...(pageKind == null ? [] : [`${cited}.pageKind IN ${writer.parameter(pageKind)}`]),
  ];
  return `EXISTS { MATCH ${parts.join(" AND ")} }`;
}
