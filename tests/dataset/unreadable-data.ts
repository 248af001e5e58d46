import { type BadExample, badExamples, type Row } from "./bad-example.js";

const world = "data/mini/world.yaml";
const sources = "data/mini/sources.yaml";
const editions = "data/editions.yaml";
const page = "data/mini/dataset.yaml";
const extra = "data/mini/extra.yaml";

const invalid = (why: string): string => `invalid YAML (${why})`;
const oneDocument = "one document of valid YAML";
const relationKeys = "one of from, type, to, at, status, validFrom, validTo, assertedBy, confidence, statement";

const inFolders: readonly Row[] = [
  ["file-place", "a file that is not YAML", { "data/mini/notes.txt": "Hello" }, "notes.txt", ".yaml files", "data/mini/notes.txt"],
  ["file-place", "a file of another ending", { "data/mini/more.yml": "entities: []" }, "more.yml", ".yaml files", "data/mini/more.yml"],
  ["file-place", "records outside a dataset", { "data/zones.yaml": "entities: []" }, "zones.yaml", "editions.yaml, releases.yaml, statements.tsv and folders", "data/zones.yaml"],
  ["file-place", "a folder in a dataset", { "data/mini/more/zones.yaml": "entities: []" }, "more", ".yaml files", "data/mini/more"],
  ["file-place", "a dataset without a title page", { [page]: null }, "no such file", "dataset.yaml", page],
  ["file-place", "data without editions", { [editions]: null }, "no such file", "editions.yaml", editions],
  ["dataset-id", "a title page in another folder", { [page]: ["id: mini", "id: ‸maxi"] }, "maxi", "mini"],
];

const inBytes: readonly Row[] = [
  ["file-encoding", "an old Chinese encoding", { [extra]: Buffer.from([0xc9, 0xcf, 0xba, 0xa3]) }, "a byte that is not UTF-8", "UTF-8", extra],
  ["file-too-large", "a line of more than 8 MiB", { [extra]: "x".repeat(8 * 1024 * 1024 + 1) }, "8388609 bytes", "at most 8388608", extra],
  ["wrong-type", "a long line that says nothing", { [extra]: "x".repeat(8 * 1024 * 1024) }, `${"x".repeat(120)}…`, "a map", extra],
  ["wrong-type", "an empty file", { [extra]: "" }, '""', "a map", extra],
  ["wrong-type", "a file that is a list", { [extra]: "- a\n- b\n" }, "a list", "a map", extra],
];

const inYaml: readonly Row[] = [
  [
    "yaml-syntax",
    "a row that is cut off",
    { [extra]: "relations:\n  - {from: zone/east, type: LOC‸" },
    invalid("Flow map in block collection must be sufficiently indented and end with a }"),
    oneDocument,
  ],
  ["yaml-syntax", "a tab as indentation", { [extra]: "relations:\n‸\t- a\n" }, invalid("Tabs are not allowed as indentation"), oneDocument],
  [
    "yaml-syntax",
    "two documents in one file",
    { [extra]: "entities:\n  - {id: zone/north, name: North, at: [1.1]}\n‸---\nentities: []\n" },
    invalid("Source contains multiple documents; please use YAML.parseAllDocuments()"),
    oneDocument,
  ],
  ["yaml-feature", "an alias", { [world]: ["statement: Tried", "statement: ‸*banana"] }, "the alias *banana", "the value itself"],
  ["yaml-feature", "an anchor", { [world]: ["statement: Tried", "statement: &t ‸Tried"] }, "the anchor &t", "no anchor"],
  ["yaml-feature", "a tag", { [world]: ["date: 2016", "date: !!str ‸2016"] }, "the tag tag:yaml.org,2002:str", "no tag"],
  ["yaml-feature", "a list as a key", { [world]: ["name: West", "? ‸[a] : b, name: West"] }, "a list as a key", "plain text"],
  [
    "yaml-feature",
    "a directive",
    { [extra]: "%YAML 1.1\n---\nentities:\n  - {id: zone/north, name: North, at: [1.1]}\n" },
    "a directive",
    "none",
    extra,
  ],
  ["duplicate-key", "a key twice", { [world]: ["name: West", "name: West, ‸name: North"] }, "name", "each key once"],
];

const inRecords: readonly Row[] = [
  ["unknown-key", "a misspelt key", { [world]: ["validFrom: 2013", "‸validfrom: 2013"] }, "validfrom", relationKeys],
  [
    "unknown-key",
    "a key that means something to JavaScript",
    { [world]: ["validFrom: 2013", "‸__proto__: {status: PLANNED}"] },
    "__proto__",
    relationKeys,
  ],
  [
    "unknown-key",
    "a list that no room has",
    { [sources]: ["passages:", "‸fables: []\npassages:"] },
    "fables",
    "one of passages, webPages, merges, entities, relations, steps, stages, workCitations, figures, tables, checks, conflicts, omissions",
  ],
  ["unknown-key", "a key of an edition", { [editions]: ["meaning:", "‸default: yes, meaning:"] }, "default", "one of id, datasets, meaning"],
  [
    "missing-key",
    "an entity without citations",
    { [world]: ["- {id: zone/west, name: West, summary: The other one, at: [1.1]}", "- ‸{id: zone/west, name: West}"] },
    "no at",
    "at",
  ],
  [
    "missing-key",
    "a fact without a value",
    { [world]: ["- {property: documentNumber, value: No. 1", "- ‸{property: documentNumber"] },
    "no value",
    "value",
  ],
  ["wrong-type", "one citation that is not a list", { [world]: ["at: [1.1, 1.2]", "at: ‸1.1"] }, "1.1", "a list"],
  ["wrong-type", "a record that is a word", { [world]: ["steps:", "  - ‸banana\nsteps:"] }, "banana", "a map"],
  ["wrong-type", "a name that is a map", { [world]: ["name: West", "name: ‸{en: West}"] }, "a map", "text"],
  ["wrong-type", "a list with nothing in it", { [extra]: "stages:‸\n" }, '""', "a list"],
  [
    "unknown-value",
    "a stage that the vocabulary does not have",
    { [world]: ["stage: REPLICATED", "stage: ‸COPIED"] },
    "COPIED",
    "one of PROPOSED, PILOTED, EXTENDED, REPLICATED, NATIONWIDE, ENACTED, REVISED",
  ],
  ["empty-value", "an entity with no name", { [world]: ["name: West", 'name: ‸""'] }, "no text", "text, or the key left out"],
  ["empty-value", "an entity with no citation", { [world]: ["at: [1.1, 1.2]", "at: ‸[]"] }, "an empty list", "an item, or the key left out"],
  ["repeated-item", "a citation twice", { [world]: ["at: [1.1, 1.2]", "at: [1.1, 1.2, ‸1.1]"] }, "1.1", "each item once"],
];

/** For every rule of reading the smallest changes that break it and no other, whatever else names the record. */
export const unreadableData: readonly BadExample[] = badExamples([...inFolders, ...inBytes, ...inYaml, ...inRecords]);
