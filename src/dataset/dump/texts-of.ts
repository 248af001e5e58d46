/** A property that is a list of texts; empty where there is none. */
export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
