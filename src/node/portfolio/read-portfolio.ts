/**
 * A folder of files as one portfolio.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { cellStyle } from '../../records/cells/index.js'
import type { Portfolio, TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/index.js'
import { expectPlace } from '../expect-place.js'
import type { IssueCount, IssueLog, ReadingIssue } from '../reading/reading-issue.js'
import { issueLog } from '../reading/reading-issue.js'
import type { FileReport } from './file-report.js'
import { findFiles } from './find-files.js'
import { joinedCounts, tellFolder } from './folder-issues.js'
import type { FileStyle, PortfolioMapping } from './mapping.js'
import { expectMapping } from './portfolio-mapping.js'
import { readFile } from './read-file.js'
import { relationIssues } from './relation-issues.js'
import type { TableBuilder } from './table-builder.js'
import { tableBuilder } from './table-builder.js'

/** How a folder is read. */
export interface ReadPortfolioOptions {
  /** How files of another system become tables; files it does not name are found by their names. */
  readonly mapping?: PortfolioMapping
  /** How cells are written in all files, where that is not to be found out; a mapping's own style goes before it. */
  readonly style?: FileStyle
}

/** A folder that was read. */
export interface PortfolioReading {
  /** What was kept. Large tables (`payments`, `orders` ...) are columns. Tables without a file are absent. */
  readonly portfolio: Portfolio
  /** What was found out about each file, in the order of the tables. */
  readonly files: readonly FileReport[]
  /** The first 1,000 issues: file by file, then what records say of each other. */
  readonly issues: readonly ReadingIssue[]
  /** How many there are in all. */
  readonly issueCount: number
  /** All, by code and consequence. */
  readonly counts: readonly IssueCount[]
  /** Names of what is in the folder and was not read. */
  readonly unused: readonly string[]
}

/**
 * Reads a folder in which each table is a file: `clients.csv`, `project-cash-flows.ndjson`, `projects.json`; capitals make no
 * difference, and a mapping may say otherwise.
 *
 * Encodings, delimiters, decimals and dates are found out from each file, and told; what can be read in two ways is left out, and
 * told. A record is left out if it lacks a field that it must have, or has the key of an earlier one; a value that cannot be read is
 * left out alone where a record may lack it. What records say of each other (references, days in order, circles of groups and owners)
 * is checked and told, and nothing is left out for it. Every row is kept or has an issue with its file and line.
 *
 * @returns steps for `runSync` or `runAsync`; progress counts the bytes of the file that is being read. The same files give the same
 * reading.
 * @throws ClienteleError `FILE_NOT_READABLE` where the folder cannot be read; as `portfolioMapping` does; `UNKNOWN_OPTION`,
 * `INVALID_TYPE` or `OUT_OF_RANGE` for wrong options. Never for what is in the files.
 * @example
 * import { runSync } from 'clientele/model'
 * import { readPortfolio } from 'clientele/node'
 * const { portfolio, files, issues } = runSync(readPortfolio('examples/mappings/plain'))
 * portfolio.clients?.length // => 2
 * files.map(({ file, rows }) => `${file}: ${rows.kept} of ${rows.read}`) // => ['clients.csv: 2 of 3']
 * issues[0]?.path // => "clients.csv:4, column 'status'"
 */
export function* readPortfolio(folder: string, options: ReadPortfolioOptions = {}): Steps<PortfolioReading> {
  expectPlace(folder, 'folder')
  const { mapping, style } = checkedOptions(options)
  const found = findFiles(folder, mapping)
  const { files, unused } = found
  const issues = issueLog()
  tellFolder(folder, found, issues)
  const builders = new Map<TableName, TableBuilder>()
  const reports: FileReport[] = []
  for (const file of files) {
    const out = builders.get(file.table) ?? tableBuilder(file.table)
    const before = filesLeftOut(issues)
    reports.push(yield* readFile(file, { folder, out, issues, style }))
    // A table whose only file cannot be read is not known; one whose file has no rows is known to hold nothing.
    if (filesLeftOut(issues) === before) builders.set(file.table, out)
  }
  const portfolio = portfolioOf(builders)
  const beyond = relationIssues(portfolio, builders, reports, issues)
  return {
    portfolio,
    files: reports,
    issues: issues.issues,
    issueCount: issues.count + beyond.reduce((sum, { count }) => sum + count, 0),
    counts: joinedCounts([...issues.counts(), ...beyond]),
    unused,
  }
}

function checkedOptions(options: ReadPortfolioOptions): {
  readonly mapping: PortfolioMapping | undefined
  readonly style: FileStyle
} {
  expectKnownKeys(expectObject(options, 'options'), ['mapping', 'style'], 'options')
  const { mapping, style = {} } = options
  if (mapping !== undefined) expectMapping(mapping, 'options.mapping')
  expectKnownKeys(expectObject(style, 'options.style'), ['decimal', 'dates', 'utcOffset', 'missing'], 'options.style')
  cellStyle(style, 'options.style')
  return { mapping, style }
}

function portfolioOf(builders: ReadonlyMap<TableName, TableBuilder>): Portfolio {
  const tables = Object.fromEntries(
    TABLE_NAMES.flatMap(table => {
      const builder = builders.get(table)
      return builder === undefined ? [] : [[table, builder.finish()]]
    }),
  )
  expectTables(tables)
  return tables
}

/** Their values were read field by field. */
function expectTables(tables: Readonly<Record<string, object>>): asserts tables is Portfolio {
  for (const name of Object.keys(tables)) expectOneOf(name, TABLE_NAMES, 'portfolio')
}

function filesLeftOut(issues: IssueLog): number {
  return issues
    .counts()
    .reduce((sum, { consequence, count }) => (consequence === 'file-left-out' ? sum + count : sum), 0)
}
