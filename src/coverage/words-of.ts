/** The words of a plain text in small letters, without what joins them and without the `'s` of possessives. */
export const wordsOf = (plain: string): readonly string[] => plain.toLowerCase().replace(/'s(?![\p{L}\p{N}])/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
