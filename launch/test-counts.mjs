/** How many tests passed and failed by vitest's JSON report (null when it wrote none); a failure outside of any test counts as one. */
export function testCounts(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const having = (status) => tests.filter((test) => test.status === status).length;
  const brokenFiles = files.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"));
  const failed = having("failed") + brokenFiles.length;
  return { passed: having("passed"), failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
