import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A smallest valid data folder, by path. */
const valid: Readonly<Record<string, string>> = {
  "data/editions.yaml": `editions:
  - {id: mini, datasets: [mini], meaning: Everything.}
`,
  "data/mini/dataset.yaml": `id: mini
title: A small world
authors: [Nobody]
address: https://example.org/small
`,
  "data/mini/sources.yaml": `passages:
  - {locator: 1.1, kind: paragraph, section: 1, summary: How it began}
  - {locator: 1.2, kind: paragraph, section: 1, summary: How it went on}
  - {locator: fn1, kind: note, section: 1, summary: What it rests on}
`,
  "data/mini/world.yaml": `entities:
  - {id: zone/east, name: East, aliases: [Orient], at: [1.1, 1.2]}
  - {id: zone/west, name: West, summary: The other one, at: [1.1]}
  - {id: place/coast, name: Coast, placeKind: REGION, at: [1.1]}
  - {id: place/shore, name: Shore, placeKind: REGION, at: [1.1]}
  - {id: institution/office, name: Office, at: [1.2]}
  - {id: measure/list, name: List, at: [1.2]}
  - {id: agreement/pact, name: Pact, at: [1.2]}
  - id: document/order
    name: Order
    documentKind: NOTICE
    at: [1.2]
    facts:
      - {property: issuedOn, value: 2015-04, at: [1.2]}
      - {property: documentNumber, value: No. 1, at: [1.2]}
relations:
  - {from: zone/east, type: LOCATED_IN, to: place/coast, validFrom: 2013, at: [1.1]}
  - {from: place/shore, type: PART_OF, to: place/coast, at: [1.1]}
steps:
  - {id: step/list-tried, measure: measure/list, stage: PILOTED, date: 2015-05, in: [zone/east], by: document/order, statement: Tried, at: [1.2]}
  - {id: step/list-copied, measure: measure/list, stage: REPLICATED, date: 2016, in: [place/coast], statement: Copied, at: [1.2]}
stages:
  - {id: stage/pact-signed, agreement: agreement/pact, stage: SIGNED, date: 2014, partner: place/coast, statement: Signed, at: [1.2]}
  - {id: stage/pact-in-force, agreement: agreement/pact, stage: IN_FORCE, date: 2015, statement: It holds, at: [1.2]}
`,
  "data/mini/yearbook.yaml": `entities:
  - {id: indicator/boats, name: Boats, at: [1.1]}
  - {id: indicator/boats-growth, name: "Boats, growth", at: [1.1]}
  - {id: work/logbook, name: Logbook, at: [fn1]}
workCitations:
  - {passage: 1.1, work: work/logbook, printed: "Nobody, 2014"}
figures:
  - {id: figure/boats-2013, indicator: indicator/boats, about: [zone/east], period: 2013, value: 20, unit: boats, printed: twenty boats, at: [1.1]}
  - {id: figure/boats-2014, indicator: indicator/boats, about: [zone/east], period: 2014, value: 24, unit: boats, printed: 24 boats, at: [1.1]}
  - id: figure/boats-growth-2014
    indicator: indicator/boats-growth
    about: [zone/east]
    period: 2014
    value: 20
    unit: percent
    comparison: {kind: GROWTH, period: 2013}
    printed: one-fifth
    at: [1.1]
tables:
  - id: table/1
    number: 1
    name: Boats of the coast
    unitLabel: boats
    periodsRun: DOWN
    about: [place/coast]
    series:
      - {id: old, name: Old, indicator: indicator/boats, unit: boats}
      - {id: all, name: All, indicator: indicator/boats, unit: boats, check: {kind: SUM, of: [old]}}
    rows:
      - {period: 2013, cells: ["1,020", "1,020"]}
    cellsAt: 1.2
    at: [1.2]
checks:
  - {id: check/boats-growth, figure: figure/boats-growth-2014, kind: GROWTH, inputs: [figure/boats-2014, figure/boats-2013]}
conflicts:
  - id: conflict/boats
    kind: VALUE
    weight: 1
    statement: Two counts
    sides:
      - {value: 20, unit: boats, at: 1.1, ref: figure/boats-2013}
      - {value: 21, unit: boats, at: fn1}
omissions:
  - {at: 1.1, text: first, reason: ORDINAL, times: 2}
`,
};

/** What is done to one file: a part of it replaced by another text, or its whole content given; null takes it away. */
export type Change = readonly [part: string, by: string] | string | Buffer | null;

function changed(path: string, change: Change): string | Buffer | null {
  if (!Array.isArray(change)) return change as string | Buffer | null;
  const [part, by] = change as readonly [string, string];
  const pieces = (valid[path] ?? "").split(part);
  if (pieces.length !== 2) throw new Error(`${part} stands ${pieces.length - 1} times in ${path}`);
  return pieces.join(by);
}

/** Writes the data folder with some files changed, hands it to the reader, and takes it away again. */
export function withData<T>(changes: Readonly<Record<string, Change>>, read: (folder: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "data-"));
  try {
    for (const path of new Set([...Object.keys(valid), ...Object.keys(changes)])) {
      const change = changes[path];
      const content = change === undefined ? valid[path] : changed(path, change);
      if (content === undefined || content === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return read(join(root, "data"));
  } finally {
    rmSync(root, { recursive: true });
  }
}
