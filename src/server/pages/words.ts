/** The name of an enum value or property as a reader says it: `PROMOTED_NATIONWIDE_FROM` is «promoted nationwide from», `establishedOn` «established on». */
export const words = (name: string): string =>
  name.includes("_") || name === name.toUpperCase() ? name.toLowerCase().replaceAll("_", " ") : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trimStart();
