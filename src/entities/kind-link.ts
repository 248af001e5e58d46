import type { Link } from "../selection/shape.js";
import { kindShape } from "./kind-shape.js";

/** The link from what is no entity to entities of a kind over a relationship that is no relation of the world, such as `-[:IS_ABOUT]->`. */
export const kindLink = (over: string, kind: string): Link => ({ over, label: kind, to: () => kindShape(kind), isRelation: false });
