/** A thing named on a page. */
export interface PageLink {
  readonly id: string;
  readonly name: string;
}

/** A passage that a page names. */
export interface PageCitation {
  readonly locator: string;
  readonly dataset: string;
  readonly address: string | null;
  readonly source: { readonly id: string; readonly label?: string; readonly summary?: string };
}

/** What a passage says, on a page. */
export interface PageClaim {
  readonly statement: string;
  readonly confidence: string;
  readonly assertedBy: PageLink | null;
  readonly citation: PageCitation;
}

/** A value of a property, on a page. */
export interface PageFact {
  readonly property: string;
  readonly value: string;
  readonly unit: string | null;
  readonly isPreferred: boolean;
  readonly validFrom: { readonly text: string } | null;
  readonly validTo: { readonly text: string } | null;
  readonly claims: readonly PageClaim[];
}

/** A relation of the thing a page is about. */
export interface PageRelation {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly sentence: string;
  readonly validFrom: { readonly text: string } | null;
  readonly validTo: { readonly text: string } | null;
  readonly from: PageLink;
  readonly to: PageLink;
  readonly claims: readonly PageClaim[];
}

/** A step of a measure or a stage of an agreement, on a page; only a step has places, a document and authorities. */
export interface PageStep {
  readonly id: string;
  readonly stage: string;
  readonly status: string;
  readonly date: { readonly text: string } | null;
  readonly statement: string;
  readonly in?: readonly PageLink[];
  readonly from?: readonly PageLink[];
  readonly by?: PageLink | null;
  readonly authorities?: readonly PageLink[];
  readonly claims: readonly PageClaim[];
}

/** The way of the measure a page is about. */
export interface PageTrace {
  readonly originStated: boolean;
  readonly reach: string | null;
  readonly nationwideOn: { readonly text: string } | null;
  readonly missing: readonly string[];
  readonly origins: readonly PageLink[];
  readonly steps: readonly PageStep[];
}

/** A figure where a page lists it. */
export interface PageFigure {
  readonly id: string;
  readonly sentence: string;
  readonly nature: string;
  readonly reading: object | null;
  readonly citation: PageCitation;
}

/** A conflict where a page lists it. */
export interface PageConflict {
  readonly id: string;
  readonly statement: string;
  readonly weight: number | null;
}

/** The part of a long list that a page has. */
export interface PageList<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
