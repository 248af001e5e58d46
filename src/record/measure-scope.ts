import type { RolloutStageName } from "../graph/vocabulary/rollout-stage.js";

/** What the scope of a measure means for its way: the stage, and where. */
export interface Scope {
  readonly stage: RolloutStageName;
  readonly in: readonly string[];
  /** The places in words. */
  readonly where?: string;
  /** What the source leaves open. */
  readonly open?: string;
}

const zonesOfTheDay = "zone-group/pilot-zones";
const port = "Hainan Free Trade Port";

/** The zones that a scope names, by what the texts call them. */
const zoneNames: Readonly<Record<string, string>> = {
  Shanghai: "shanghai", Guangdong: "guangdong", Tianjin: "tianjin", Fujian: "fujian", Beijing: "beijing", Hainan: "hainan", Liaoning: "liaoning", Zhejiang: "zhejiang",
  Henan: "henan", Hubei: "hubei", Chongqing: "chongqing", Sichuan: "sichuan", Shaanxi: "shaanxi",
};

const namesIn = (text: string): readonly string[] => Object.keys(zoneNames).filter((name) => text.includes(name));

const fixed: Readonly<Record<string, Scope>> = {
  nationwide: { stage: "NATIONWIDE", in: [], where: "the whole country" },
  "all pilot free trade zones": { stage: "PILOTED", in: [zonesOfTheDay], where: "all pilot zones of the day" },
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

const listed = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);

/** The zones named, and the port by its own name where the text does not mean the zone. */
function whereOf(text: string): string {
  const names = namesIn(text);
  return text.includes(port) ? `the zones of ${listed(names.filter((name) => name !== "Hainan"))} and the ${port}` : `the zones of ${listed(names)}`;
}

function scopeOfNamed(text: string): Scope | undefined {
  if (!/ zones$| FTZs and |listed pilot places/.test(text)) return undefined;
  const zones = namesIn(text).map((name) => `zone/${zoneNames[name]}`);
  const open = text.includes("list cut") ? { open: "The list of places is cut in the excerpt." } : {};
  return zones.length === 0 ? undefined : { stage: "PILOTED", in: zones, where: whereOf(text), ...open };
}

/** The stage and places a scope stands for; a text that is not known here is undefined, so that a row with it is refused. */
export const scopeOf = (text: string | undefined): Scope | undefined => (text === undefined ? unknown : (fixed[text] ?? scopeOfNamed(text)));
