import type { FastifyInstance } from "fastify";

import { currentCopies } from "../graph/current-copies.js";
import type { Graph } from "../graph/graph.js";

/** Adds /livez (the process runs) and /readyz (the graph answers and holds data). Questions that come while one is being answered share its answer. */
export function addHealth(app: FastifyInstance, graph: Graph): void {
  let asking: Promise<boolean> | null = null;
  const isReady = (): Promise<boolean> =>
    (asking ??= graph
      .read(currentCopies, {}, { signal: AbortSignal.timeout(2000) })
      .then((copies) => copies.length > 0, () => false)
      .finally(() => (asking = null)));

  app.get("/livez", () => ({ status: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}
