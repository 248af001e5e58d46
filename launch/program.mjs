import { join } from "node:path";

import { isInstalled } from "./installed.mjs";
import { ROOT, STAMPS } from "./paths.mjs";
import { inputHash, unlessStamped } from "./stamp.mjs";
import { runOrRefuse } from "./tool.mjs";

/** Installs what the lock file of the folder says, unless it is there. */
export async function installDependencies(folder, name, { phase, signal }) {
  if (isInstalled(folder)) return;
  const remedy = "check the network and the space on the disk, then start again.";
  await phase(name, async (note) => {
    note("installing");
    await runOrRefuse(["npm", "ci", "--include=dev", "--no-audit", "--no-fund"], remedy, { cwd: folder, signal });
    note("installed");
  });
}

/** Compiles src/ to dist/, unless that was done of the same sources. */
export async function compileProgram({ phase, signal }) {
  const inputs = inputHash(ROOT, { paths: ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"] });
  const made = [join(ROOT, "dist", "main.js")];
  const compiler = [process.execPath, join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.build.json"];
  const remedy = "mend the sources as it says above, then start again.";
  const compile = () =>
    phase("program", async (note) => {
      note("compiling");
      await runOrRefuse(compiler, remedy, { cwd: ROOT, signal });
      note("compiled");
    });
  await unlessStamped({ stamp: join(STAMPS, "program"), inputs, made }, compile);
}
