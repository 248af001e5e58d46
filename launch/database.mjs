import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

import { DISTRIBUTION, ROOT, STAMPS } from "./paths.mjs";
import { inputHash, unlessStamped } from "./stamp.mjs";
import { runOrRefuse } from "./tool.mjs";

const LIB = join(DISTRIBUTION, "lib");
const PARTIAL = join(DISTRIBUTION, "lib.partial");
const ARCHIVE = join(DISTRIBUTION, "classes.jsa");

/** Fetches the jars of launch/pom.xml, unless they are there; jars that are half fetched are never taken for all. */
export async function fetchDatabase({ phase, signal }) {
  const inputs = inputHash(ROOT, { paths: ["launch/pom.xml"] });
  const maven = ["mvn", "-B", "-C", "-f", join("launch", "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime"];
  const remedy = "check that Maven reaches its repository, then start again.";
  const fetch = () =>
    phase("database server", async (note) => {
      note("fetching");
      rmSync(PARTIAL, { recursive: true, force: true });
      mkdirSync(PARTIAL, { recursive: true });
      await runOrRefuse([...maven, `-DoutputDirectory=${PARTIAL}`], remedy, { cwd: ROOT, signal });
      rmSync(LIB, { recursive: true, force: true });
      renameSync(PARTIAL, LIB);
      note("fetched");
    });
  await unlessStamped({ stamp: join(STAMPS, "database"), inputs, made: [LIB] }, fetch);
}

/** Records the classes of the server for this Java, unless that was done: later starts take half the time. */
export async function recordDatabaseClasses(java, { phase, signal }) {
  const paths = ["launch/pom.xml", "launch/record-classes.mjs", "src/graph/embedded/java-command.ts"];
  const inputs = inputHash(ROOT, { paths, facts: [java, DISTRIBUTION] });
  await unlessStamped({ stamp: join(STAMPS, "classes"), inputs, made: [ARCHIVE] }, () =>
    phase("database classes", async (note) => {
      note("recording");
      removeHalfRecorded();
      signal.throwIfAborted();
      const { recordClasses } = await import("./record-classes.mjs");
      const { startEmbedded } = await import("../dist/graph/embedded/start-embedded.js");
      const isRecorded = await recordClasses(DISTRIBUTION, startEmbedded);
      note(isRecorded ? "recorded" : "not recorded by this Java, starts take a few seconds longer");
    }),
  );
}

function removeHalfRecorded() {
  const homes = readdirSync(DISTRIBUTION).filter((name) => name.startsWith("recording-"));
  for (const home of homes) rmSync(join(DISTRIBUTION, home), { recursive: true, force: true });
}
