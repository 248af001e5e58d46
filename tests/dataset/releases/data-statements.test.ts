import { describe, expect, it } from "vitest";

import { copyRows } from "../../../src/dataset/load/copy-rows.js";
import { thingsOf } from "../../../src/dataset/load/things-of.js";
import { dataStatements } from "../../../src/dataset/releases/data-statements.js";
import { editionThings } from "../../../src/dataset/releases/edition-things.js";
import { statementsFile } from "../../../src/dataset/releases/statements-file.js";
import { validate } from "../../../src/dataset/validate.js";

const { data } = validate("data");
const statements = dataStatements(data);
const written = new Set(data.datasets.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)));

/** Ids of the graph that no dataset says by itself: conflicts that arise between several, ids that were merged, and the releases. */
const isOfTheEdition = (id: string, kind: string): boolean => ["Redirect", "Release", "Change"].includes(kind) || (kind === "Conflict" && !written.has(id));

describe.each(data.editions.map((edition) => [edition.id, edition] as const))("what the datasets of edition %s say", (_id, edition) => {
  const said = editionThings(statements, edition.datasets);
  const things = thingsOf(copyRows(data, edition));

  it("is just what its graph holds, by id and kind", () => {
    const ofGraph = [...things].filter(([id, { kind }]) => !isOfTheEdition(id, kind)).map(([id, { kind }]) => `${kind} ${id}`);
    expect([...said].map(([id, { kind }]) => `${kind} ${id}`).sort()).toEqual(ofGraph.sort());
  });
});

describe("the list of statements", () => {
  it("reads back as it was written", () => {
    expect(statementsFile.read(statementsFile.write(statements))).toEqual(statements);
  });
});
