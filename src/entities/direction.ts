import { enumOf } from "../graph/enum-of.js";

/** Which way a relation is followed, as an enum. */
export const Direction = enumOf({ OUT: "Relations that start here.", IN: "Relations that end here." }, "Direction", "Which way a relation is followed.");
