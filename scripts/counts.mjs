// How many tests passed and failed, from the JSON report of a runner.
import { existsSync, readFileSync } from 'node:fs'

const READERS = {
  vitest: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  playwright: ({ stats }) => ({
    // flaky: passed when it was tried once more
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }),
}

/**
 * The counts of one stage that ended with exit status `code`.
 *
 * A runner that failed without a failed test (a file that does not load, an error outside any test, a crash before the
 * report was written) counts as one failure: a red stage is never reported as green.
 */
export function countsOf(stage, file, code) {
  const reported =
    stage.report && existsSync(file)
      ? READERS[stage.report](JSON.parse(readFileSync(file, 'utf8')))
      : { passed: stage.report || code !== 0 ? 0 : 1, failed: 0 }
  return { ...reported, failed: code === 0 ? reported.failed : Math.max(1, reported.failed) }
}
