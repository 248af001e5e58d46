import { existsSync } from "node:fs";
import { join } from "node:path";

/** What the command line of a server says: where its store is, where its jars are, and whether to record its classes. */
export interface JavaCommandOptions {
  readonly home: string;
  readonly distribution: string;
  /** The class-data archive to write when the server stops, instead of reading the one of the distribution. */
  readonly recordClassesTo?: string | undefined;
}

/** The command that runs the server; `java` is the one on the path. */
export function javaCommand(options: JavaCommandOptions): string[] {
  const { home, distribution } = options;
  return [
    "java",
    ...MEMORY,
    ...classData(options),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dfile.encoding=UTF-8",
    `-XX:ErrorFile=${join(home, "logs", "java-crash.log")}`,
    "-cp",
    join(distribution, "lib", "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
  ];
}

const MEMORY = ["-Xms96m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"];

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** An archive of another Java is passed over by `-Xshare:auto`: the start is slower, not refused. */
function classData({ distribution, recordClassesTo }: JavaCommandOptions): string[] {
  if (recordClassesTo !== undefined) return [`-XX:ArchiveClassesAtExit=${recordClassesTo}`];
  const archive = join(distribution, "classes.jsa");
  return existsSync(archive) ? ["-Xshare:auto", `-XX:SharedArchiveFile=${archive}`] : [];
}
