// `node launch/run.mjs <command> [arguments]`: prepares what the command needs, then runs it in this process.
import { nodeProblem } from "./node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem === "") {
  import("./run-command.mjs").then(({ runCommand }) => runCommand(process.argv.slice(2)));
} else {
  console.error(problem);
  process.exitCode = 1;
}
