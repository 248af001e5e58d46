import type { ItemKind } from "./item-kind.js";

interface ExcuseReasonDeclaration {
  /** The lists in whose items it may stand. */
  readonly of: readonly ItemKind[];
  readonly meaning: string;
}

/** Why the data does not have what a reader listed. */
export const excuseReasons = {
  GENERIC_WORD: { of: ["entities"], meaning: "An ordinary word of the text, no thing that anybody would look up." },
  IN_A_WHOLE: { of: ["entities", "relations"], meaning: "The data keeps the passage's point whole where the reader took it apart: a part or aspect of a thing it cites." },
  IN_A_NAME: { of: ["entities", "relations", "figures"], meaning: "The name of a thing that is cited from the passage says it." },
  IN_A_STATEMENT: { of: ["entities", "relations", "figures"], meaning: "The wording of a statement, or the summary of a thing, says it." },
  IN_A_FIGURE: { of: ["entities", "relations"], meaning: "A figure of the passage says it, by what it measures, is about or compares." },
  NOT_A_FIGURE: { of: ["figures"], meaning: "A date, an ordinal or a manner of speaking, and no number of anything." },
  NOT_SAID: { of: ["entities", "relations", "figures"], meaning: "The passage does not say it; the reader concluded it or misread." },
} as const satisfies Record<string, ExcuseReasonDeclaration>;

/** One of the reasons. */
export type ExcuseReasonName = keyof typeof excuseReasons;
