import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";

/** What the scope of a measure means for its way: the stage, and where. */
export interface Scope {
  readonly stage: RolloutStageName;
  readonly in: readonly string[];
  /** What the source leaves open. */
  readonly open?: string;
}

const zonesOfTheDay = "zone-group/pilot-zones";

/** The zones that a scope names, by what the texts call them. */
const zoneNames: Readonly<Record<string, string>> = {
  Shanghai: "shanghai", Guangdong: "guangdong", Tianjin: "tianjin", Fujian: "fujian", Beijing: "beijing", Hainan: "hainan", Liaoning: "liaoning", Zhejiang: "zhejiang",
  Henan: "henan", Hubei: "hubei", Chongqing: "chongqing", Sichuan: "sichuan", Shaanxi: "shaanxi",
};

const zonesIn = (text: string): readonly string[] =>
  Object.entries(zoneNames)
    .filter(([name]) => text.includes(name))
    .map(([, zone]) => `zone/${zone}`);

const fixed: Readonly<Record<string, Scope>> = {
  nationwide: { stage: "NATIONWIDE", in: [] },
  "all pilot free trade zones": { stage: "PILOTED", in: [zonesOfTheDay] },
  "the pilot free trade zones (one of the 2 items for specific areas)": { stage: "REPLICATED", in: [zonesOfTheDay] },
  "Guangdong province": { stage: "REPLICATED", in: ["place/guangdong"] },
  "Guangdong province except Shenzhen": { stage: "REPLICATED", in: ["place/guangdong"], open: "Shenzhen is left out." },
  "Hubei province": { stage: "REPLICATED", in: ["place/hubei"] },
  "Hubei pilot free trade zone": { stage: "REPLICATED", in: ["zone/hubei"] },
  "a named Hubei city group (name garbled in the stored copy)": { stage: "REPLICATED", in: [], open: "The page names a group of cities in Hubei, garbled in the copy." },
  "development zones and high-tech zones in Hubei": { stage: "REPLICATED", in: [], open: "In development zones and high-tech zones of Hubei." },
  "nationwide or other FTZs (the page does not say which)": { stage: "REPLICATED", in: [], open: "The page does not say whether nationwide or in other zones." },
};

const unknown: Scope = { stage: "REPLICATED", in: [], open: "The page does not say where it applies." };

/** The stage and places a scope stands for; a text that is not known here is undefined, so that a row with it is refused. */
export function scopeOf(text: string | undefined): Scope | undefined {
  if (text === undefined) return unknown;
  const zones = / zones$| FTZs and |listed pilot places/.test(text) ? zonesIn(text) : [];
  const open = text.includes("list cut") ? { open: "The list of places is cut in the excerpt." } : {};
  return fixed[text] ?? (zones.length > 0 ? { stage: "PILOTED", in: zones, ...open } : undefined);
}
