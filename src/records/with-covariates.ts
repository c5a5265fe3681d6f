/**
 * What is known of clients beside their orders, joined to a base: models can then say what drives purchases and leaving.
 *
 * @module
 */
import type { IssueCollector } from '../errors/index.js'
import {
  collectIssues,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  received,
  reject,
} from '../errors/index.js'
import type { Level, NamedColumn } from './covariate-columns.js'
import { levelColumns, numberColumn } from './covariate-columns.js'
import type { CovariateTable, ReadTable } from './covariate-table.js'
import { readTable } from './covariate-table.js'
import { distinctClients } from './distinct-clients.js'
import { expectBaseKind } from './expect-base-kind.js'
import { sealBase } from './seal-base.js'
import type { CustomerBase, IdColumn } from './types.js'

/** How a table becomes columns. */
export interface CovariateOptions {
  /**
   * The levels of each covariate that is a category, at least two. The first is the reference, which has no column; every
   * other becomes a column of 0 and 1: `{ sector: ['retail', 'energy'] }` gives `sector=energy`.
   */
  readonly levels?: Readonly<Record<string, readonly (string | number)[]>>
  /**
   * A column with the same value for all clients cannot be told from a model's other parameters. Default: `'refuse'`;
   * `'keep'` for a base that is only scored, where all may well be alike.
   */
  readonly constants?: 'refuse' | 'keep'
}

/**
 * The base with covariates, joined by client id: numbers as they are, true as 1 and false as 0, categories as columns of 0
 * and 1. They stand in `covariates` beside those that are there already; one of the same name is replaced.
 *
 * Every client of the base needs a row in the table; clients that the base does not have are passed over. Say the same
 * `levels` for every base that a model is to score, so that the columns are the same. Effects are easiest to read where 0 is an
 * ordinary client: take the mean off a number such as age first.
 *
 * @param table rows `{ client, gender, sector, ... }`, or the same as columns.
 * @throws ClienteleError naming the first ten cells that are wrong and how many there are: `MISSING_VALUE` for a client
 * without a row or a row without a cell, `DUPLICATE_CLIENT` for a second row, `INVALID_TYPE` for a text without levels,
 * `OUT_OF_RANGE` for a number that is not finite and a level nobody named; `NO_VARIATION` for a column with one value.
 * @example
 * import { customerBaseFromSummary, withCovariates } from 'clientele/records'
 * const columns = { ids: ['ann', 'bob', 'cid'], frequency: [2, 0, 1], recency: [30, 0, 6], age: [38, 38, 20] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const table = { client: ['bob', 'cid', 'ann'], employees: [7, 12, 80], sector: ['energy', 'retail', 'retail'] }
 * const { covariates = {} } = withCovariates(base, table, { levels: { sector: ['retail', 'energy'] } })
 * Object.keys(covariates) // => ['employees', 'sector=energy']
 * Array.from(covariates['employees'] ?? []) // => [80, 7, 12]
 * Array.from(covariates['sector=energy'] ?? []) // => [0, 1, 0]
 */
export function withCovariates(
  base: CustomerBase,
  table: CovariateTable,
  options: CovariateOptions = {},
): CustomerBase {
  expectBaseKind(base)
  expectKnownKeys(expectObject(options, 'options'), ['levels', 'constants'], 'options')
  const { levels = {}, constants = 'refuse' } = options
  const read = readTable(table)
  checkLevels(levels, read)
  const columns = columnsOf(read, levels, rowOfEach(base.ids, read))
  if (expectOneOf(constants, ['refuse', 'keep'], 'options.constants') === 'refuse') refuseConstants(columns)
  const { kind, version, size, ...fields } = base
  const covariates = Object.freeze({ ...base.covariates, ...Object.fromEntries(columns) })
  return sealBase({ ...fields, covariates })
}

/** Which row of the table each client has. */
function rowOfEach(ids: IdColumn, { client, path }: ReadTable): Int32Array {
  const clients = distinctClients(client, row => path('client', row))
  const rows = new Int32Array(ids.length)
  const faults = collectIssues()
  for (let i = 0; i < rows.length; i++) {
    rows[i] = clients.codeOf(ids[i]!)
    if (rows[i]! < client.length) continue
    const issue = { path: `base.ids[${i}]`, expected: 'a row of this client in the table', received: received(ids[i]) }
    const isOtherType = client.length > 0 && typeof client[0] !== typeof ids[i]
    faults.add({ code: 'MISSING_VALUE', ...issue, ...(isOtherType && { hint: SAME_TYPE }) })
  }
  faults.throwIfAny()
  return rows
}

const SAME_TYPE = "Ids must be of one type in base and table: 7 is not '7'"

function columnsOf(
  { covariates, path }: ReadTable,
  levels: Readonly<Record<string, readonly Level[]>>,
  rows: Int32Array,
): readonly NamedColumn[] {
  const faults: IssueCollector = collectIssues()
  const columns = [...covariates].flatMap(([name, cells]) => {
    const covariate = { name, cells, path: (row: number) => path(name, row) }
    const ofName = Object.hasOwn(levels, name) ? levels[name] : undefined
    return ofName === undefined
      ? [numberColumn(covariate, rows, faults)]
      : levelColumns(covariate, ofName, rows, faults)
  })
  faults.throwIfAny()
  const names = columns.map(([name]) => name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) reject('CONFLICTING_OPTIONS', 'options.levels', `no second column named ${twice}`, twice)
  return columns
}

function checkLevels(levels: Readonly<Record<string, unknown>>, { covariates }: ReadTable): void {
  for (const [name, ofName] of Object.entries(expectObject(levels, 'options.levels'))) {
    const path = `options.levels.${name}`
    if (!covariates.has(name)) {
      reject('COLUMN_NOT_FOUND', path, `a column of the table: ${[...covariates.keys()].join(', ')}`, name)
    }
    const list = expectList(ofName, path)
    const isGood = list.every(level => typeof level === 'string' || typeof level === 'number')
    if (list.length < 2 || !isGood || new Set(list.map(String)).size < list.length) {
      reject('OUT_OF_RANGE', path, 'at least two different texts or numbers', list)
    }
  }
}

function refuseConstants(columns: readonly NamedColumn[]): void {
  const faults = collectIssues()
  for (const [name, column] of columns) {
    if (column.some(value => value !== column[0])) continue
    const expected = 'at least two different values among the clients of the base'
    faults.add({
      code: 'NO_VARIATION',
      path: `table.${name}`,
      expected,
      received: received(column[0]),
      hint: LEAVE_OUT,
    })
  }
  faults.throwIfAny()
}

const LEAVE_OUT = "Leave it out; for a base that is only scored, say constants: 'keep'"
