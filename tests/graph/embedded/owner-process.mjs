// `node owner-process.mjs HOME DISTRIBUTION`: starts a server with the compiled program, says which process it is, and stays.
import { startEmbedded } from "../../../dist/graph/embedded/start-embedded.js";

const [, , home, distribution] = process.argv;
const { pid } = await startEmbedded({ home, distribution });
process.stdout.write(String(pid));
