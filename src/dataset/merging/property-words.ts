/** The name of a property as words: `establishedOn` is `established on`. */
export const propertyWords = (property: string): string => property.replace(/([A-Z])/g, " $1").toLowerCase();
