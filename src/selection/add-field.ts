import { type ClassType, Field } from "type-graphql";

/** The type of a field of an input: one, or a list of it. */
export type InputFieldType = object | readonly [object];

/** Adds a field to an input type. */
export const addField = (input: ClassType<object>, name: string, type: () => InputFieldType, description: string): void =>
  Field(type as () => ClassType<object>, { nullable: true, description })(input.prototype as object, name);
