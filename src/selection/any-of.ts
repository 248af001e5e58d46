/** The condition that one value of a list meets another condition, where it stands under a name: so each is worked out once, however often it is compared, and planned with the rest. */
export const anyOf = (list: string, name: string, condition: string): string => `EXISTS { UNWIND ${list} AS ${name} WITH ${name} WHERE ${condition} RETURN ${name} }`;
