import { getNamedType, type GraphQLArgument, type GraphQLNamedType, isAbstractType, isInputObjectType, isRequiredArgument, parse } from "graphql";

import { requestLimits } from "../../src/limits/request-limits.js";
import { schema } from "../../src/schema.js";
import { fieldsOf, givesObjects, isFree, type OutputField } from "./calls.js";
import { DrawnFilter } from "./drawn-filter.js";
import { fittingArguments } from "./given-together.js";
import { holdsItself, type InputValues } from "./input-values.js";
import { written } from "./written.js";

/** A question with its variables. */
export interface DrawnOperation {
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const pageArguments = ["first", "last", "after", "before"];
const depths = [3, 4, 4, 5, 5, 6, 7, 8, 10, 14];

/** Draws one operation; every field with arguments has a name of its own, so that no two are in each other's way. */
class Operation {
  readonly #variables: { declared: string; name: string; value: unknown }[] = [];
  readonly #fragments: string[] = [];
  #names = 0;

  constructor(private readonly values: InputValues) {}

  draw(): DrawnOperation {
    const query = schema.getQueryType();
    if (!query) throw new Error("there is no query type");
    const selection = this.#selection(query, this.values.draw.from(depths));
    const declared = this.#variables.length === 0 ? "" : `(${this.#variables.map((variable) => variable.declared).join(", ")})`;
    const variables = Object.fromEntries(this.#variables.map(({ name, value }) => [name, value]));
    return { question: `query ${declared} { ${selection} } ${this.#fragments.join(" ")}`, variables };
  }

  #name(stem: string): string {
    return `${stem}${++this.#names}`;
  }

  /** Some fields of a type; of one that stands for several, also some of what only one of them has. */
  #selection(type: GraphQLNamedType, depth: number, isNamed = false): string {
    const { draw } = this.values;
    const parts = [...this.#fields(type, depth, isNamed), ...(isAbstractType(type) ? this.#narrowed(type, depth) : [])];
    const selection = parts.length === 0 ? "__typename" : parts.join(" ");
    if (type.name === "Query" || !draw.happens(0.08)) return selection;
    const name = this.#name("part");
    this.#fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
    return `...${name}`;
  }

  #narrowed(type: GraphQLNamedType, depth: number): readonly string[] {
    if (!isAbstractType(type)) return [];
    return this.values.draw.some(schema.getPossibleTypes(type), 2).map((narrow) => `... on ${narrow.name} { ${this.#selection(narrow, depth, true)} }`);
  }

  #fields(type: GraphQLNamedType, depth: number, isNamed: boolean): readonly string[] {
    const { draw } = this.values;
    const [leaves, deep] = [fieldsOf(type).filter((field) => !givesObjects(field)), fieldsOf(type).filter(givesObjects)];
    const further = depth > 1 ? draw.some(deep, draw.happens(0.75) ? 1 : 2) : [];
    const here = leaves.length > 0 && (further.length === 0 || draw.happens(0.4)) ? draw.some(leaves, 2) : [];
    return [...here, ...further].map((field) => this.#field(type, field, depth, isNamed));
  }

  #field(type: GraphQLNamedType, field: OutputField, depth: number, isNamed: boolean): string {
    const { draw } = this.values;
    const passed = this.#arguments(type.name, field);
    const needsName = passed.length > 0 || isNamed || draw.happens(0.05);
    const alias = needsName ? `${this.#name("a")}: ` : "";
    const inner = givesObjects(field) ? ` { ${this.#selection(getNamedType(field.type), depth - 1)} }` : "";
    return `${alias}${field.name}${passed.length === 0 ? "" : `(${passed.join(", ")})`}${inner}`;
  }

  #arguments(type: string, field: OutputField): readonly string[] {
    const { draw } = this.values;
    const fitting = isFree(field) && draw.happens(0.5) ? {} : fittingArguments(type, field, this.values);
    const wanted = field.args.filter((arg) => isRequiredArgument(arg) || (!pageArguments.includes(arg.name) && draw.happens(0.35)));
    const given = wanted.map((arg) => this.#argument(arg, arg.name in fitting ? fitting[arg.name] : this.#valueOf(type, field, arg)));
    return [...given, ...this.#page(field)];
  }

  #valueOf(type: string, field: OutputField, arg: GraphQLArgument): unknown {
    const named = getNamedType(arg.type);
    const isFilter = isInputObjectType(named) && arg.name === "filter";
    if (isFilter && holdsItself(named)) return new DrawnFilter(this.values, type !== "Query").of(named);
    if (isFilter) return Object.fromEntries(this.values.draw.some(Object.entries(this.values.whole(named, { place: named.name, description: "", meant: null, rows: null })), 2));
    return this.values.ofArgument(type, field, arg.name);
  }

  /** Few rows mostly, sometimes as many as there are. */
  #page(field: OutputField): readonly string[] {
    const { draw } = this.values;
    const names = field.args.map(({ name }) => name).filter((name) => name === "first" || name === "last");
    if (names.length === 0 || draw.happens(0.1)) return [];
    const arg = field.args.find(({ name }) => name === draw.from(names));
    return arg === undefined ? [] : [this.#argument(arg, draw.happens(0.1) ? 100 : 1 + draw.below(4))];
  }

  /** An argument as it is written, its value sometimes in a variable, sometimes the default of one. */
  #argument(arg: GraphQLArgument, value: unknown): string {
    const { draw } = this.values;
    if (value === undefined || !draw.happens(0.2)) return `${arg.name}: ${written(value ?? null, arg.type)}`;
    const name = this.#name("v");
    if (draw.happens(0.2)) this.#variables.push({ declared: `$${name}: ${String(arg.type)} = ${written(value, arg.type)}`, name, value: undefined });
    else this.#variables.push({ declared: `$${name}: ${String(arg.type)}`, name, value });
    return `${arg.name}: $${name}`;
  }
}

/** Draws an operation, of no more tokens than a request may have. */
export function drawnOperation(values: InputValues): DrawnOperation {
  const drawn = new Operation(values).draw();
  return (parse(drawn.question).tokenCount ?? 0) > requestLimits.tokens ? drawnOperation(values) : drawn;
}
