/** What has to hold before there are records to judge; each is checked while the files are read. */
export const readerRules = {
  "file-place": "Everything under data/ has its place: editions.yaml, what `npm run release` writes, and a folder for each dataset with a dataset.yaml and .yaml files of records.",
  "file-unreadable": "Every file and folder can be read.",
  "file-too-large": "A file has at most 8 MiB; a larger one is not parsed.",
  "file-encoding": "A file is UTF-8.",
  "yaml-syntax": "A file is one document of valid YAML.",
  "yaml-feature": "No anchors, aliases, tags, directives, and no keys that are not plain text: a record says everything itself.",
  "duplicate-key": "A key stands once in a map.",
  "unknown-key": "Every key is one that the program reads.",
  "missing-key": "Every required key is there.",
  "wrong-type": "Text, list or map: as the key demands.",
  "unknown-value": "Where the vocabulary declares the values, the value is one of them.",
  "empty-value": "No text and no list is empty; what there is nothing to say about is left out, and citations never are.",
  "repeated-item": "A list names nothing twice.",
  "dataset-id": "The id of a dataset is the name of its folder.",
} as const;

/** The id of a rule of reading. */
export type ReaderRuleId = keyof typeof readerRules;
