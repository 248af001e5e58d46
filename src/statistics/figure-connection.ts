import { plainConnection } from "../connections/plain-connection.js";
import { Figure } from "./figure.js";

/** A page of figures. */
export const FigureConnection = plainConnection(Figure);
