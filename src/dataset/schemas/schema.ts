/** The part of JSON Schema that the records need; every keyword here has its finding in schema-finding.ts. */
export type Schema =
  | { readonly type: "string"; readonly minLength: 1 }
  | { readonly type: "string"; readonly enum: readonly string[] }
  | { readonly type: "array"; readonly minItems?: 1; readonly uniqueItems?: true; readonly items?: Schema }
  | {
      readonly type: "object";
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };
