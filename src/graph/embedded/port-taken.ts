import { Refusal } from "../../refusal.js";

/** The port that was free a moment ago is not any more; another may be. */
export class PortTaken extends Refusal {}
