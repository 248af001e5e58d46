import { registerEnumType } from "type-graphql";

/** A GraphQL enum whose values are the keys of a vocabulary and whose descriptions are its sentences. */
export function enumOf<Name extends string>(
  vocabulary: Readonly<Record<Name, string | { readonly meaning: string }>>,
  name: string,
  description: string,
): Readonly<Record<Name, Name>> {
  const names = Object.keys(vocabulary) as Name[];
  const values = Object.fromEntries(names.map((value) => [value, value])) as Record<Name, Name>;
  const described = names.map((value) => {
    const entry = vocabulary[value];
    return [value, { description: typeof entry === "string" ? entry : entry.meaning }] as const;
  });
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(described) as Record<Name, { description: string }> });
  return Object.freeze(values);
}
