import { getNamedType, isAbstractType, isRequiredArgument } from "graphql";

import { schema } from "../../src/schema.js";
import type { Asker } from "./asker.js";
import { called, fieldsOf, type Given, givesObjects, isFree, type OutputField, plainPartsOf, rowsOf } from "./calls.js";
import { Draw } from "./draw.js";
import { sampleFigures, type SampleFigure } from "./figures.js";
import { givenTogether } from "./given-together.js";
import { InputValues } from "./input-values.js";
import { listKeys, type ListKeys } from "./list-keys.js";
import type { Way } from "./operations.js";
import { rare } from "./rare.js";
import { Samples } from "./samples.js";

/** A way to objects of a type: that to objects of another, and what leads on from there. */
export interface FoundWay {
  readonly way: Way;
  readonly from: string;
  readonly onward: Way;
}

/** What was found by asking from the query type on: values, and ways to objects of each type, the best first. */
export interface Explored {
  readonly samples: Samples;
  readonly ways: ReadonlyMap<string, readonly FoundWay[]>;
  /** By the type of the rows. */
  readonly keys: ReadonlyMap<string, ListKeys>;
  readonly figures: readonly SampleFigure[];
}

const mostWays = 12;
/** Rows of a list at the top, and of a list below. */
const page = { top: 60, below: 6 } as const;

/** One exploration under way. */
class Exploration {
  readonly #samples = new Samples(schema);
  readonly #ways = new Map<string, FoundWay[]>([["Query", [{ way: [], from: "Query", onward: [] }]]]);
  readonly #keys = new Map<string, ListKeys>();
  readonly #done = new Set<string>();
  readonly #values: InputValues;

  constructor(
    private readonly asker: Asker,
    private readonly figures: readonly SampleFigure[],
  ) {
    this.#values = new InputValues(this.#samples, new Draw(1), this.#keys, figures);
  }

  /** Asks for what needs no argument first, since that gives values for the arguments of the others. */
  async run(): Promise<Explored> {
    await this.#spread((field) => isFree(field));
    await this.#learnKeys();
    await this.#spread(() => true);
    for (const [type, ways] of Object.entries(rare)) this.#ways.set(type, [...ways.map((way) => ({ way, from: type, onward: [] })), ...(this.#ways.get(type) ?? [])]);
    await this.#spread(() => true);
    return { samples: this.#samples, ways: this.#ways, keys: this.#keys, figures: this.figures };
  }

  /** Learns by what the rows of each list can be ordered and grouped. */
  async #learnKeys(): Promise<void> {
    for (const [type, [best]] of this.#ways) {
      const rows = rowsOf(schema.getType(type));
      const canBeGrouped = fieldsOf(schema.getType(type)).some(({ name }) => name === "facets");
      if (best !== undefined && rows !== null && canBeGrouped && !this.#keys.has(rows)) this.#keys.set(rows, await listKeys(this.asker.api, best.way));
    }
  }

  /** Asks each type that was found for its fields of a sort, until no further type is found. */
  async #spread(isWanted: (field: OutputField) => boolean): Promise<void> {
    for (const [type, [best]] of this.#ways) {
      const fields = fieldsOf(schema.getType(type)).filter((field) => givesObjects(field) && field.name !== "asOf" && isWanted(field));
      const left = fields.filter(({ name }) => !this.#done.has(`${type}.${name}`));
      left.forEach(({ name }) => this.#done.add(`${type}.${name}`));
      if (best !== undefined) await this.#askFor(left, type, best.way);
    }
  }

  async #askFor(fields: readonly OutputField[], type: string, way: Way): Promise<void> {
    const steps = fields.map((field) => ({ field, step: called(field, this.#given(type, field)) }));
    const parts = steps.map(({ field, step }) => `${step} { ${plainPartsOf(getNamedType(field.type))} }`);
    for (const answer of await this.asker.ask(way, parts)) {
      this.#samples.take(answer);
      this.#follow(answer, way, type, steps);
    }
  }

  #given(type: string, field: OutputField): Given {
    const names = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === "first").map(({ name }) => name);
    const given = givenTogether(type, field, names, this.#values);
    return "first" in given ? { ...given, first: type === "Query" ? page.top : page.below } : given;
  }

  /** Notes where the objects of an answer stand. */
  #follow(answer: unknown, way: Way, type: string, steps: readonly { field: OutputField; step: string }[]): void {
    for (const parent of objectsAt(answer, way)) {
      if (parent["__typename"] !== undefined && parent["__typename"] !== type) continue;
      for (const { field, step } of steps) objectsAt(parent[field.name], []).forEach((item) => this.#note(String(item["__typename"]), { way, type, step, field }));
    }
  }

  #note(type: string, { way, type: from, step, field }: { way: Way; type: string; step: string; field: OutputField }): void {
    const onward = isAbstractType(getNamedType(field.type)) ? [step, `... on ${type}`] : [step];
    const known = this.#ways.get(type) ?? [];
    const isKnown = known.some((other) => other.from === from && other.onward.join() === onward.join());
    if (!isKnown && known.length < mostWays) this.#ways.set(type, [...known, { way: [...way, ...onward], from, onward }]);
  }
}

/** The objects that stand at the end of a way. */
function objectsAt(answer: unknown, way: Way): readonly Readonly<Record<string, unknown>>[] {
  const all = (Array.isArray(answer) ? answer : [answer]).filter((item) => item !== null && typeof item === "object") as Record<string, unknown>[];
  const [step, ...rest] = way;
  if (step === undefined) return all;
  if (step.startsWith("... on ")) return objectsAt(all, rest);
  const [, name = ""] = /^(\w+)/.exec(step) ?? [];
  return all.flatMap((item) => objectsAt(item[name], rest));
}

/** Asks from the query type on until every field that gives objects was asked once. */
export const explore = async (asker: Asker): Promise<Explored> => new Exploration(asker, await sampleFigures(asker.api)).run();
