import { endWithNpm } from "./end-with-npm.mjs";
import { exitOnSignals, refuse } from "./ending.mjs";
import { phaseReporter } from "./phase.mjs";
import { prepare } from "./prepare.mjs";

// What a command needs beyond the compiled program; a database only where the settings name no other.
const NEEDS = {
  serve: { database: true, pages: true },
  load: { database: true },
  dump: { database: true },
  bench: { database: true },
};

// An exit would cut off what a pipe has not taken yet; a reader that has gone away takes nothing more.
function drained(stream) {
  return new Promise((resolve) => {
    stream.once("error", resolve);
    stream.write("", resolve);
  });
}

/** Prepares what the command needs and runs it; the process ends with its exit code. */
export async function runCommand([name, ...rest]) {
  endWithNpm();
  const phase = phaseReporter(process.stdout);
  const { database = false, pages = false } = NEEDS[name] ?? {};
  const letGo = exitOnSignals();
  try {
    await prepare({ database: database && !process.env.NEO4J_URI, pages }, phase);
    const { main } = await import("../dist/main.js");
    letGo();
    const code = await main([name, ...rest], { phase });
    await drained(process.stdout);
    process.exit(code);
  } catch (error) {
    refuse(error);
  }
}
