import { type GraphQLInputObjectType, type GraphQLInputType, getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType } from "graphql";

import { schema } from "../../src/schema.js";
import { type Given, type OutputField, rowsOf } from "./calls.js";
import type { Draw } from "./draw.js";
import type { SampleFigure } from "./figures.js";
import { givenByPlace } from "./given-by-place.js";
import { isKindKey } from "./is-kind-key.js";
import type { ListKeys } from "./list-keys.js";
import type { Leaf, Samples } from "./samples.js";

/** Where a value is wanted: its place, such as `Query.zone.id`, and what is known of it. */
export interface Place {
  readonly place: string;
  readonly description: string;
  /** The field whose values fit, such as `Zone.name`. */
  readonly meant: string | null;
  /** The type of the rows that are ordered or grouped by it. */
  readonly rows: string | null;
}

const inBackticks = (description: string): readonly string[] => [...description.matchAll(/`([^`]+)`/g)].flatMap(([, example]) => example ?? []);
const lastOf = (place: string): string => place.split(".").at(-1) ?? "";
const fieldsOf = (type: GraphQLInputObjectType) => Object.values(type.getFields());

/** Whether values of a type may lie in values of the same type, as filters do by `not`. */
export const holdsItself = (type: GraphQLInputObjectType): boolean => fieldsOf(type).some((field) => getNamedType(field.type) === type);

/** Whether a type holds nothing but operators on one value, such as `eq` and `lt`. */
const isOperators = (type: GraphQLInputType): boolean => isInputObjectType(type) && fieldsOf(type).every((field) => isLeafType(getNamedType(field.type)));

/** The first of keys and those others under which a row stands once. */
const fewGroups = (keys: readonly string[]): readonly string[] => keys.filter((key, index) => index === 0 || !isKindKey(key));

/** Draws values for arguments from what is in the data. */
export class InputValues {
  /** Put behind every text of a condition. */
  mark = "";

  constructor(
    readonly samples: Samples,
    readonly draw: Draw,
    readonly keys: ReadonlyMap<string, ListKeys>,
    readonly figures: readonly SampleFigure[],
  ) {}

  /** A value of a type for a place. */
  of(type: GraphQLInputType, place: Place): unknown {
    const known = givenByPlace(place.place, this);
    if (known !== undefined) return known;
    const wanted = getNullableType(type);
    if (isListType(wanted)) return this.#list(wanted.ofType as GraphQLInputType, place);
    if (isInputObjectType(wanted)) return holdsItself(wanted) ? this.condition(wanted) : this.whole(wanted, place);
    const named = getNamedType(wanted);
    if (named.name === "Key") return this.draw.from(this.keysFor(place));
    if (isEnumType(named)) return this.draw.from(named.getValues()).name;
    return this.#scalar(named.name, place);
  }

  /** A value for an argument. */
  ofArgument(type: string, field: OutputField, name: string): unknown {
    const arg = field.args.find((declared) => declared.name === name);
    if (arg === undefined) throw new Error(`${type}.${field.name} has no argument ${name}`);
    const meant = name === "id" ? `${getNamedType(field.type).name}.id` : null;
    return this.of(arg.type, { place: `${type}.${field.name}.${name}`, description: arg.description ?? "", meant, rows: rowsOf(getNamedType(field.type)) ?? rowsOf(schema.getType(type)) });
  }

  /** An input object with a value in each of its fields; an order has a key of what is linked only where it is by a kind. */
  whole(type: GraphQLInputObjectType, place: Place): Given {
    const given = Object.fromEntries(fieldsOf(type).map(({ name }) => [name, this.ofInput(type, name, place)]));
    return type.name === "Order" && !isKindKey(String(given["by"])) ? { ...given, of: null } : given;
  }

  /** A value for a field of an input object. */
  ofInput(type: GraphQLInputObjectType, name: string, around: Place): unknown {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
    const meant = fieldsOf(type).every(({ type: inner }) => isLeafType(getNamedType(inner))) && around.meant !== null ? around.meant : `${type.name.replace(/Filter$/, "")}.${name}`;
    return this.of(field.type, { place: `${type.name}.${name}`, description: field.description ?? "", meant, rows: around.rows });
  }

  /** One condition of a filter. */
  condition(type: GraphQLInputObjectType): Given {
    const [name, operators] = this.#simplest(type);
    const [operator, value] = this.draw.from(Object.entries(operators));
    return { [name]: { [operator]: value } };
  }

  /** The same condition of every filter of a sort, so that few statements are made of them. */
  firstCondition(type: GraphQLInputObjectType): Given {
    const [name, operators] = this.#simplest(type);
    return { [name]: Object.fromEntries(Object.entries(operators).slice(0, 1)) };
  }

  /** The same order for all rows of a type. */
  firstOrder(type: string, field: OutputField): readonly Given[] {
    const [by] = this.keysFor({ place: `${type}.${field.name}.orderBy`, description: "", meant: null, rows: rowsOf(getNamedType(field.type)) });
    return by === undefined ? [] : [{ by, direction: "DESC", nulls: "FIRST" }];
  }

  /** The keys that may be given for a place; no groups by ids, of which there may be too many. */
  keysFor({ place, rows }: Place): readonly string[] {
    const { keys, summed } = this.keys.get(rows ?? "") ?? { keys: [], summed: [] };
    if (place.endsWith(".of")) return summed;
    return place.endsWith(".keys") ? keys.filter((key) => !["ID", "FROM", "TO"].includes(key)) : keys;
  }

  /** A date as precise as one in the data: a day, month or year. */
  date(): string {
    return this.draw.from(this.samples.of("PartialDate.text").map(String).filter((text) => /^\d{4}(-\d\d){0,2}$/.test(text)));
  }

  /** The operators of the simplest field of a filter. */
  #simplest(type: GraphQLInputObjectType): readonly [name: string, operators: Given] {
    const { name = "" } = type.getFields()["name"] ?? type.getFields()["id"] ?? fieldsOf(type).find((field) => isOperators(getNamedType(field.type))) ?? {};
    return [name, this.ofInput(type, name, { place: type.name, description: "", meant: null, rows: null }) as Given];
  }

  #list(item: GraphQLInputType, place: Place): readonly unknown[] {
    if (getNamedType(item).name === "Key") return fewGroups(this.draw.some(this.keysFor(place), 2));
    if (lastOf(place.place) === "between") return [this.of(item, place), this.of(item, place)].sort((a, b) => Number(a) - Number(b));
    return [...new Set(Array.from({ length: 1 + this.draw.below(2) }, () => this.of(item, place)))];
  }

  #scalar(type: string, { place, description, meant }: Place): Leaf {
    const values = meant === null ? [] : this.samples.of(meant);
    if (type === "Boolean") return lastOf(place) !== "isNull" && this.draw.happens(0.5);
    if (type === "Int") return this.#wholeNumber(description);
    if (type === "Float") return Number(this.draw.from(values.length > 0 ? values : [0, 1, 100]));
    if (type === "Date") return String(this.draw.from(this.samples.of("PartialDate.earliest")));
    const mark = /^(Text|Citation)Filter\./.test(place) ? this.mark : "";
    if (type === "ID") return `${this.#id(place, description, values)}${mark}`;
    return `${this.#text(description, values)}${mark}`;
  }

  #text(description: string, values: readonly Leaf[]): string {
    if (values.length > 0) return String(this.draw.from(values));
    const examples = inBackticks(description);
    return examples.length > 0 ? this.draw.from(examples) : String(this.draw.from(this.samples.of("Zone.name")));
  }

  #wholeNumber(description: string): number {
    const [, low = "1", high = "4"] = /(\d+) (?:to|or) (\d+)/.exec(description) ?? [];
    return Number(low) + this.draw.below(Math.min(4, Number(high)) - Number(low) + 1);
  }

  /** An id: of what is meant, of what an example or word of the description begins with, an example itself, or of any entity. */
  #id(place: string, description: string, own: readonly Leaf[]): string {
    if (own.length > 0) return String(this.draw.from(own));
    const examples = inBackticks(description);
    const words = [...examples.map((example) => example.split("/", 1)[0] ?? ""), lastOf(place), ...description.toLowerCase().split(/[^a-z-]+/)];
    const prefix = words.find((word) => this.samples.prefixes.includes(word));
    if (prefix !== undefined) return this.draw.from(this.samples.idsUnder(prefix));
    return examples.length > 0 ? this.draw.from(examples) : this.draw.from(this.samples.idsOf("Entity"));
  }
}
