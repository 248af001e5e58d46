import type { CitationFilter } from "./citation-filter.js";
import { textCondition } from "./text-condition.js";
import type { Writer } from "./writer.js";

/** Whether one of the sources a row rests on is wanted. */
export function citationCondition({ source, locator }: CitationFilter, row: string, writer: Writer): string {
  const cited = writer.variable("source");
  const named = source == null ? null : writer.parameter(source);
  const parts = [
    `${cited}.graph = $graph AND ${cited}.id IN ${row}.citations`,
    ...(named === null ? [] : [`(${cited}.dataset = ${named} OR ${cited}.id = ${named})`]),
    ...(locator == null ? [] : [textCondition(locator, `${cited}.locator`, writer)]),
  ];
  return `EXISTS { MATCH (${cited}:Node) WHERE ${parts.join(" AND ")} }`;
}
