import { type GraphQLSchema, isAbstractType } from "graphql";

/** A value that stands in an answer where no further fields can be asked for. */
export type Leaf = string | number | boolean;

const isLeaf = (value: unknown): value is Leaf => ["string", "number", "boolean"].includes(typeof value);

/** Values that are really in the data, by the type and field that gave them. */
export class Samples {
  readonly #values = new Map<string, Set<Leaf>>();
  readonly #byPrefix = new Map<string, Set<string>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Takes every value of an answer, whose objects tell their `__typename`. */
  take(answer: unknown, under: readonly string[] = []): void {
    if (Array.isArray(answer)) answer.forEach((item) => this.take(item, under));
    else if (isLeaf(answer)) under.forEach((name) => this.#add(name, answer));
    else if (answer !== null && typeof answer === "object") this.#takeObject(answer as Readonly<Record<string, unknown>>, under);
  }

  /** The values of a field, such as `Zone.name`; of a date or period also its text, under the field that gives it. */
  of(name: string): readonly Leaf[] {
    return [...(this.#values.get(name) ?? [])];
  }

  /** The ids of what is of a type, an interface or union included. */
  idsOf(type: string): readonly string[] {
    const declared = this.schema.getType(type);
    const types = isAbstractType(declared) ? this.schema.getPossibleTypes(declared).map(({ name }) => name) : [type];
    return types.flatMap((name) => this.of(`${name}.id`)).map(String);
  }

  /** The ids that begin with a word and a slash. */
  idsUnder(prefix: string): readonly string[] {
    return [...(this.#byPrefix.get(prefix) ?? [])];
  }

  /** The words that ids begin with. */
  get prefixes(): readonly string[] {
    return [...this.#byPrefix.keys()];
  }

  #takeObject({ __typename: type, ...fields }: Readonly<Record<string, unknown>>, under: readonly string[]): void {
    for (const [field, value] of Object.entries(fields)) {
      this.take(value, [`${String(type)}.${field}`, ...(field === "text" ? under : [])]);
      if (field === "id") this.#addId(String(value));
    }
  }

  #addId(id: string): void {
    const [prefix = ""] = id.split("/", 1);
    this.#byPrefix.set(prefix, (this.#byPrefix.get(prefix) ?? new Set()).add(id));
  }

  #add(name: string, value: Leaf): void {
    this.#values.set(name, (this.#values.get(name) ?? new Set()).add(value));
  }
}
