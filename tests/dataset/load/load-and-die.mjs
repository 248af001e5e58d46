// Loads rows as the program does and, at one statement, kills itself or the database. Its one argument is JSON: see load-killed.ts.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

import { loadEdition } from "../../../dist/dataset/load/load-edition.js";
import { Neo4j } from "../../../dist/graph/neo4j.js";

const { address, edition, rowsFile, statement, occurrence, moment, afterMs, victim } = JSON.parse(process.argv[2]);

/** The graph behind, until the chosen statement is asked. */
class DeadlyGraph {
  #left = occurrence;

  constructor(behind) {
    this.behind = behind;
  }

  read(asked, parameters, options) {
    return this.#answer(asked, () => this.behind.read(asked, parameters, options));
  }

  write(asked, parameters) {
    return this.#answer(asked, () => this.behind.write(asked, parameters));
  }

  async #answer(asked, run) {
    const isChosen = asked.name === statement && --this.#left === 0;
    if (!isChosen) return run();
    if (moment === "before") await die();
    const answer = run();
    if (moment === "after") await answer;
    await setTimeout(afterMs);
    await die();
    return answer;
  }
}

/** Ends the victim as a power cut would; whoever kills another waits until it is gone. */
async function die() {
  process.stdout.write("killed\n");
  process.kill(victim ?? process.pid, "SIGKILL");
  await setTimeout(500);
}

const graph = new Neo4j(address, 20_000);
await loadEdition(new DeadlyGraph(graph), edition, JSON.parse(readFileSync(rowsFile, "utf8")));
await graph.close();
