import type { PageData } from "./page-document.js";

/** What schema.org calls things of our kinds, where it has a word. */
const schemaTypes: Readonly<Record<string, string>> = {
  Zone: "schema:Place",
  Area: "schema:Place",
  Place: "schema:Place",
  Institution: "schema:Organization",
  Person: "schema:Person",
  Document: "schema:CreativeWork",
  Passage: "schema:CreativeWork",
  WebPage: "schema:WebPage",
  Batch: "schema:ItemList",
  Event: "schema:Event",
  Work: "schema:CreativeWork",
  Indicator: "schema:Property",
  Figure: "schema:Observation",
  Table: "schema:Dataset",
};

/** The page of a thing as JSON-LD, with addresses made absolute by the context served at /context.jsonld. */
export function jsonLdPage({ __typename, ...thing }: PageData, origin: string): object {
  const schemaType = schemaTypes[__typename];
  return {
    // A base counts only where it stands in the document itself; without it, ids would be read from the page's own address on.
    "@context": [`${origin}/context.jsonld`, { "@base": `${origin}/` }],
    "@id": `${origin}/${thing.id}`,
    "@type": schemaType === undefined ? [__typename, "prov:Entity"] : [__typename, "prov:Entity", schemaType],
    ...withoutId(thing),
  };
}

function withoutId<T extends { readonly id: string }>({ id: _id, ...rest }: T): Omit<T, "id"> {
  return rest;
}
