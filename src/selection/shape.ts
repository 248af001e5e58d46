import type { DayExpressions } from "./date-condition.js";
import type { KeyName } from "./key.js";

/** What sort of value a property has; `choice` is one of the values of an enum. */
export type ValueType = "text" | "number" | "date" | "choice" | "boolean";

/** A property of a row by which rows can be chosen, ordered and grouped. */
export interface Property {
  readonly value: ValueType;
  /** The expression of its value on a row, such as `row.name`. */
  readonly of: (row: string) => string;
  /** Those of the first and last day a date may mean; else they stand under `<name>First` and `<name>Last`. */
  readonly daysOf?: (row: string) => DayExpressions;
  /** The expression by which rows are sorted, where it is not the value itself. */
  readonly sortedBy?: (row: string) => string;
  /** Whether its value is worked out from other rows, so that it is to be read once however often it is compared. */
  readonly isWorkedOut?: boolean;
  /** Whether it is an id, by which a row is also found under those that were merged into it. */
  readonly isId?: boolean;
  /** The expression of the list of all texts by which a row is found, where it has others besides the value that is shown. */
  readonly textsOf?: (row: string) => string;
  /** Whether its value is the id of another thing. */
  readonly isReference?: boolean;
  readonly isList?: boolean;
  /** Whether every row has it. */
  readonly isGiven?: boolean;
  /** The values a choice has, where they are no enum. */
  readonly values?: readonly string[];
  /** Unit of a number: a word, or the property of the row that tells it. */
  readonly unit?: string;
  readonly unitOf?: (row: string) => string;
}

/** What a row is connected with: a pattern that starts at the row, and the shape at its end. */
export interface Link {
  /** The pattern between the row and the other end, with `{relation}` for the variable of the relationship. */
  readonly over: string;
  /** Label of the other end. */
  readonly label: string;
  readonly to: () => Shape;
  /** Whether the relationship is a relation of the world, with days, status and claims of its own. */
  readonly isRelation: boolean;
  /** The key under which rows are grouped and ordered by it; none where another link of the shape has it. */
  readonly key?: KeyName;
  /** The property of the other end that stands for it where it is asked by a list of values, and in groups; else its id. */
  readonly by?: string;
}

/** What rows of one sort can be asked about: the names are those of the fields of its filter. */
export interface Shape {
  readonly name: string;
  readonly properties: Record<string, Property>;
  readonly links: Record<string, Link>;
  /** Whether rows have days of their own in a view. */
  readonly isDated: boolean;
  /** The pattern from a row to the sources it rests on; left out where a row lists them itself, null where it is one. */
  readonly citedOver?: string | null;
}
