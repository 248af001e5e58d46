import { type ScaleName, scales } from "../graph/vocabulary/scale.js";

/** A unit with the power of ten of the scale before it: `billion yuan` is 10^9 and `yuan`. */
export interface ScaledUnit {
  readonly power: number;
  readonly unit: string;
}

const longestFirst = (Object.keys(scales) as ScaleName[]).sort((a, b) => b.length - a.length);

/** Takes the scale off a unit; without one the power is 0. */
export function unitScale(text: string): ScaledUnit {
  const name = longestFirst.find((scale) => text.startsWith(`${scale} `));
  return name === undefined ? { power: 0, unit: text } : { power: scales[name].power, unit: text.slice(name.length + 1) };
}
