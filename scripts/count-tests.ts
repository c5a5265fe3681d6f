/**
 * Adds up the JSON reports of the test runner below a folder and prints `N passed, N failed, N skipped`.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { sourceFiles } from './files.js'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

const [folder = 'reports/tests'] = process.argv.slice(2)
const reports = sourceFiles(folder, '.json').map((file): Report => JSON.parse(readFileSync(file, 'utf8')))
const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0)

const passed = sum(report => report.numPassedTests)
// A file that fails before its first test has no test to count, so the file counts.
const broken = sum(({ testResults }) => {
  return testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
})
const failed = sum(report => report.numFailedTests) + broken
const skipped = sum(report => report.numPendingTests + report.numTodoTests)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
