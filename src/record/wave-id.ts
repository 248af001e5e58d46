/** The id of the round with a number. */
export const waveId = (number: number): string => `wave/round-${number}`;
