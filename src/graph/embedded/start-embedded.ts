import { resolve } from "node:path";

import type { Neo4jAddress } from "../neo4j.js";
import { claimHome } from "./claim-home.js";
import { freePort } from "./free-port.js";
import type { InstanceFile } from "./instance-file.js";
import type { JavaCommandOptions } from "./java-command.js";
import { keptPassword } from "./kept-password.js";
import { PortTaken } from "./port-taken.js";
import { prepareHome } from "./prepare-home.js";
import { processIdentity } from "./process-identity.js";
import { ServerProcess } from "./server-process.js";
import { thisProcess } from "./this-process.js";
import type { ProcessEnd } from "./watched-process.js";

/** Where the store and the jars are, and whom to tell how far the start is. */
export interface EmbeddedOptions extends JavaCommandOptions {
  readonly onPhase?: (text: string) => void;
  /** How long it may take until the server answers; by default a minute. */
  readonly timeoutMs?: number;
  /** Gives the port to listen on; by default a free one. */
  readonly choosePort?: () => Promise<number>;
}

/** A Neo4j that is a child of this process and ends with it, however this process ends. */
export interface EmbeddedServer extends Neo4jAddress {
  readonly pid: number;
  /** Fulfils when the server has ended, asked to or not. */
  readonly exited: Promise<ProcessEnd>;
  /** Ends the server and waits until its store is closed. */
  stop(): Promise<void>;
}

/** Starts the Neo4j of `distribution` on the store of `home`; throws a Refusal that says why when it does not start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(options.home);
  prepareHome(home);
  const file = await claimHome(home);
  try {
    return await start({ ...options, home, distribution: resolve(options.distribution) }, file, 2);
  } catch (error) {
    file.remove();
    throw error;
  }
}

/** A free port may be taken by the time the server listens on it: then another is tried. */
async function start(options: EmbeddedOptions, file: InstanceFile, triesLeft: number): Promise<EmbeddedServer> {
  try {
    return await startOnPort(await (options.choosePort ?? freePort)(), options, file);
  } catch (error) {
    if (!(error instanceof PortTaken) || triesLeft === 0) throw error;
    return start(options, file, triesLeft - 1);
  }
}

async function startOnPort(port: number, options: EmbeddedOptions, file: InstanceFile): Promise<EmbeddedServer> {
  const { home, onPhase, timeoutMs = 60_000 } = options;
  const address = { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password: keptPassword(home), database: "neo4j" };
  onPhase?.("starting");
  const server = new ServerProcess(options, port);
  const instance = { owner: thisProcess(), server: processIdentity(server.pid), uri: address.uri };
  file.replace({ ...instance, ready: false });
  await server.untilReady(address, timeoutMs);
  file.replace({ ...instance, ready: true });
  onPhase?.("started");
  void server.exited.then(() => file.remove());
  return { ...address, pid: server.pid, exited: server.exited, stop: () => server.stop() };
}
