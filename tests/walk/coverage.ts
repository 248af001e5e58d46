import { type FormattedExecutionResult, getNamedType, Kind, parse, type SelectionSetNode, TypeInfo, visit, visitWithTypeInfo } from "graphql";

import { schema } from "../../src/schema.js";

type Answer = FormattedExecutionResult<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** What was asked without an error, and what the answers hold. */
export class Coverage {
  /** Questions that were answered with errors. */
  readonly failures: string[] = [];
  /** Types of which an object was met. */
  readonly met = new Set<string>();
  /** Fields that were resolved on an object, such as `Zone.name`, and those that gave something. */
  readonly resolved = new Set<string>();
  readonly filled = new Set<string>();
  /** Arguments and input fields, such as `Query.zones.filter`, `ZoneFilter.name` and, of operators, `ZoneFilter.name.eq`. */
  readonly given = new Set<string>();
  /** Values of enums in arguments, such as `Key.NAME`. */
  readonly values = new Set<string>();

  /** Takes an answer; its question has `__typename` in each selection, and no fragments with names. */
  take(question: string, { data, errors }: Answer): void {
    if (errors !== undefined) this.failures.push(`${question.slice(0, 500)}\n${errors.map(({ message }) => message).join("\n")}`);
    const document = parse(question);
    if (errors === undefined) this.#takeArguments(question);
    const [operation] = document.definitions;
    if (operation?.kind === Kind.OPERATION_DEFINITION && data) this.#takeRow({ __typename: "Query", ...data }, operation.selectionSet);
  }

  #takeArguments(question: string): void {
    const info = new TypeInfo(schema);
    const inside: string[] = [];
    const visitor = {
      Argument: { enter: (arg: { name: { value: string } }) => void this.given.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}.${arg.name.value}`) },
      ObjectField: {
        enter: (field: { name: { value: string } }) => {
          const name = `${getNamedType(info.getParentInputType())?.name}.${field.name.value}`;
          this.given.add(name);
          if (inside.length > 0) this.given.add(`${inside.at(-1)}.${field.name.value}`);
          inside.push(name);
        },
        leave: () => void inside.pop(),
      },
      EnumValue: { enter: (value: { value: string }) => void this.values.add(`${getNamedType(info.getInputType())?.name}.${value.value}`) },
    };
    visit(parse(question), visitWithTypeInfo(info, visitor));
  }

  #takeRow(row: Row, { selections }: SelectionSetNode): void {
    const type = String(row["__typename"]);
    this.met.add(type);
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT && isOf(type, selection.typeCondition?.name.value)) this.#takeRow(row, selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const value = row[selection.alias?.value ?? selection.name.value];
      const name = `${type}.${selection.name.value}`;
      if (value !== undefined) this.resolved.add(name);
      if (!isEmpty(value)) this.filled.add(name);
      if (selection.selectionSet) rowsIn(value).forEach((inner) => this.#takeRow(inner, selection.selectionSet as SelectionSetNode));
    }
  }
}

function isOf(type: string, condition: string | undefined): boolean {
  const declared = condition === undefined ? undefined : schema.getType(condition);
  if (declared === undefined || condition === type) return true;
  const own = schema.getType(type);
  return own !== undefined && "getInterfaces" in own && own.getInterfaces().some(({ name }) => name === condition);
}

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.flatMap(rowsIn) : value !== null && typeof value === "object" ? [value as Row] : []);
