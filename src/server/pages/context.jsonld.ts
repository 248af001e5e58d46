const number = { "@type": "xsd:decimal" };

/** What the terms mean in a figure: its value is always a number, while that of a fact or of a side of a conflict may be a name. */
const figure = {
  indicator: "schema:measuredProperty",
  about: { "@id": "schema:observationAbout", "@container": "@set" },
  value: { "@id": "schema:value", ...number },
  valueHigh: { "@id": "schema:maxValue", ...number },
  table: "schema:isPartOf",
};

/** The JSON-LD context of our pages: schema.org and PROV where they have the term, our vocabulary for the rest. */
export const jsonLdContext = (origin: string): object => ({
  "@version": 1.1,
  "@vocab": `${origin}/vocabulary#`,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  name: "schema:name",
  nameZh: { "@id": "schema:name", "@language": "zh-Hans" },
  label: "schema:name",
  sentence: "schema:name",
  aliases: { "@id": "schema:alternateName", "@container": "@set" },
  summary: "schema:description",
  url: { "@id": "schema:url", "@type": "@id" },
  address: { "@id": "schema:url", "@type": "@id" },
  publisher: "schema:publisher",
  citations: { "@id": "prov:wasDerivedFrom", "@container": "@set" },
  source: { "@id": "prov:hadPrimarySource", "@type": "@id" },
  assertedBy: "prov:wasAttributedTo",
  reportedBy: "prov:wasAttributedTo",
  citation: "schema:citation",
  locator: "schema:position",
  statement: "schema:text",
  about: { "@id": "schema:about", "@container": "@set" },
  value: "schema:value",
  unit: "schema:unitText",
  currency: "schema:currency",
  bound: { "@type": "@vocab" },
  nature: { "@type": "@vocab" },
  earliest: { "@id": "schema:startDate", "@type": "xsd:date" },
  latest: { "@id": "schema:endDate", "@type": "xsd:date" },
  works: { "@id": "schema:citation", "@container": "@set" },
  inputs: { "@container": "@list" },
  recomputed: number,
  Figure: { "@context": figure },
});
