import { getNamedType, type GraphQLInputObjectType, isInputObjectType } from "graphql";

import type { Given } from "./calls.js";
import { holdsItself, type InputValues } from "./input-values.js";

type Filter = GraphQLInputObjectType;

/** Draws filters: some conditions of some depth, joined in any way. */
export class DrawnFilter {
  constructor(
    private readonly values: InputValues,
    /** Whether relations lead to the rows, so that there may be conditions on them. */
    private readonly isOverRelations: boolean,
  ) {}

  of(type: Filter, depth = 2): Given {
    const { draw } = this.values;
    const fields = Object.values(type.getFields()).filter(({ name }) => (name !== "relation" || this.isOverRelations) && (depth > 0 || !this.#isDeep(type, name)));
    return Object.fromEntries(draw.some(fields, 2).map(({ name }) => [name, this.#value(type, name, depth)]));
  }

  #isDeep(type: Filter, name: string): boolean {
    const inner = getNamedType(type.getFields()[name]?.type);
    return isInputObjectType(inner) && (holdsItself(inner) || Object.values(inner.getFields()).some((field) => isInputObjectType(getNamedType(field.type)) && holdsItself(getNamedType(field.type) as Filter)));
  }

  #value(type: Filter, name: string, depth: number): unknown {
    const inner = getNamedType(type.getFields()[name]?.type);
    if (!isInputObjectType(inner)) return this.values.ofInput(type, name, { place: type.name, description: "", meant: null, rows: null });
    if (holdsItself(inner)) return name === "not" ? this.of(inner, depth - 1) : isList(type, name) ? [this.of(inner, depth - 1), this.of(inner, depth - 1)] : this.of(inner, depth - 1);
    if (inner.name.endsWith("Links")) return new DrawnFilter(this.values, true).#links(inner, depth - 1);
    return this.#operators(type, name);
  }

  #links(type: Filter, depth: number): Given {
    return Object.fromEntries(this.values.draw.some(Object.values(type.getFields()), 2).map(({ name }) => [name, this.#value(type, name, depth)]));
  }

  /** Some of the operators that a value could be compared by. */
  #operators(type: Filter, name: string): Given {
    const all = this.values.ofInput(type, name, { place: type.name, description: "", meant: null, rows: null }) as Given;
    return Object.fromEntries(this.values.draw.some(Object.entries(all), 2));
  }
}

const isList = (type: Filter, name: string): boolean => String(type.getFields()[name]?.type).startsWith("[");
