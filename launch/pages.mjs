import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { ROOT, STAMPS } from "./paths.mjs";
import { installDependencies } from "./program.mjs";
import { inputHash, unlessStamped } from "./stamp.mjs";
import { runOrRefuse } from "./tool.mjs";

const WEB = join(ROOT, "web");

/** Builds web/dist, unless that was done of the same sources. */
export async function buildPages(context) {
  if (!existsSync(join(WEB, "package.json"))) return;
  await unlessStamped({ stamp: join(STAMPS, "pages"), inputs: pageInputs(), made: [join(WEB, "dist", "index.html")] }, async () => {
    await installDependencies(WEB, "page dependencies", context);
    const remedy = "mend the sources in web/ as it says above, then start again.";
    await context.phase("pages", async (note) => {
      note("building");
      await runOrRefuse(["npm", "run", "build"], remedy, { cwd: WEB, signal: context.signal });
      note("built");
    });
  });
}

function pageInputs() {
  const settings = readdirSync(WEB).filter((name) => /\.(json|ts|html)$/.test(name));
  return inputHash(ROOT, { paths: ["schema.graphql", "docs/queries.md", "web/src", "web/public", ...settings.map((name) => `web/${name}`)] });
}
