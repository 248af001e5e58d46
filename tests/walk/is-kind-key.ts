import { kinds } from "../../src/graph/vocabulary/kind.js";
import { keyName } from "../../src/selection/key-name.js";

const kindKeys: ReadonlySet<string> = new Set(Object.keys(kinds).map(keyName));

/** Whether a key stands for a kind that rows are linked with. */
export const isKindKey = (key: string): boolean => kindKeys.has(key);
