// `node launch/test.mjs [arguments of vitest]`: prepares everything, runs the tests, and says in its last line how many passed.
import { nodeProblem } from "./node-version.mjs";

const problem = nodeProblem(process.versions.node);
if (problem === "") {
  import("./run-tests.mjs").then(({ runTests }) => runTests(process.argv.slice(2)));
} else {
  console.error(problem);
  process.exitCode = 1;
}
