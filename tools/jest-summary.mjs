/**
 * A jest reporter that writes the counts of a run, and which suites failed, as JSON to the file that JEST_SUMMARY names.
 * A suite that could not even be loaded counts as one failed test.
 */
import { writeFileSync } from 'node:fs';

export default class JestSummary {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      failedSuites: results.testResults
        .filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
        .map(({ testFilePath }) => testFilePath),
    };
    writeFileSync(process.env.JEST_SUMMARY, `${JSON.stringify(counts)}\n`);
  }
}
