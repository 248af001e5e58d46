import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statfsSync } from "node:fs";
import { delimiter, join } from "node:path";

import { Refusal } from "./refusal.mjs";

const JAVA_REMEDY = "install Java 17 or 21, or set JAVA_HOME to one";

/** The major version in what `java -version` says; null when it says none. */
export function javaMajor(said) {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (first === undefined) return null;
  return Number(first === "1" ? second : first);
}

/** Puts the Java of JAVA_HOME first on the path, where the database and Maven find it too. */
export function preferJavaHome(environment) {
  const { JAVA_HOME: home } = environment;
  if (!home) return;
  const bin = join(home, "bin");
  if (!existsSync(join(bin, "java"))) throw new Refusal(`JAVA_HOME is ${home}, where there is no bin/java: set it to Java 17 or 21, or unset it.`);
  environment.PATH = `${bin}${delimiter}${environment.PATH ?? ""}`;
}

/** What `java -version` says, of a Java that Neo4j 5.26 runs on; else a Refusal. */
export function requireJava() {
  const { error, stderr } = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (error) throw new Refusal(`There is no Java, which the database needs: ${JAVA_REMEDY}.`);
  const major = javaMajor(stderr);
  if (major === null) throw new Refusal(`"java -version" does not say which Java it is: ${JAVA_REMEDY}.`);
  if (major < 17) throw new Refusal(`Java ${major} is too old for the database: ${JAVA_REMEDY}.`);
  if (major > 21) throw new Refusal(`Java ${major} is newer than the database knows: ${JAVA_REMEDY}.`);
  return stderr;
}

/** A Refusal when the database has to be fetched and there is no Maven to fetch it with. */
export function requireMaven(environment) {
  const isThere = (environment.PATH ?? "").split(delimiter).some((folder) => isExecutable(join(folder, "mvn")));
  if (!isThere) throw new Refusal("There is no Maven, which fetches the database the first time: install Maven (mvn), or set NEO4J_URI to use another Neo4j.");
}

/** A Refusal when what the first start fetches and makes has no room. */
export function requireRoom(folder, bytes = 1e9) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytes) return;
  const megabytes = (count) => Math.floor(count / 1e6);
  throw new Refusal(`The first start needs ${megabytes(bytes)} MB of disk and ${megabytes(free)} MB are free: make room, then start again.`);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
