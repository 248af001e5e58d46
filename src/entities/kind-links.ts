import { type Kind, kinds } from "../graph/vocabulary/kind.js";
import type { Link } from "../selection/shape.js";
import { kindLink } from "./kind-link.js";

/** The links over one relationship to entities of each kind but one, by the plural of the kind. */
export const kindLinks = (over: string, but?: Kind): Readonly<Record<string, Link>> =>
  Object.fromEntries((Object.keys(kinds) as Kind[]).filter((kind) => kind !== but).map((kind) => [kinds[kind].plural, kindLink(over, kind)]));
