import type { GraphRequest } from "../graph/request.js";
import type { Measure } from "./measure.js";
import { stepsByMeasure } from "./measure.cypher.js";
import type { Trace } from "./trace.js";
import type { TraceArguments } from "./trace-arguments.js";
import { traceOf } from "./trace-of.js";

/** The trace of a measure, its steps read together with those of others. */
export const readTrace = async (graph: GraphRequest, measure: Measure, asked: TraceArguments = {}): Promise<Trace> => traceOf(measure, await graph.load(stepsByMeasure, measure), asked);
