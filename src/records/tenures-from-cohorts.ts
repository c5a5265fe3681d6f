import type { IssueCollector } from '../errors/index.js'
import { collectIssues, expectKnownKeys, expectObject, expectPositive, received, reject } from '../errors/index.js'
import type { TenureCounts } from './tenures.js'
import { LONGEST_TENURE, MOST_CLIENTS, tenureCounts } from './tenures.js'

/** One cohort: clients who began together, and how many of them were left after each period. */
export interface CohortCounts {
  /** Still clients after 0, 1, 2 ... periods: whole numbers that never rise, the first of them the cohort's size. */
  readonly remaining: ArrayLike<number>
  /** How many began, where somebody wants it checked against `remaining`. */
  readonly size?: number
}

/** The same as shares, as tables are often published. */
export interface CohortShares {
  /** Share still clients after 0, 1, 2 ... periods: from 1 on, never rising (0.631 where the table says 63.1 %). */
  readonly shares: ArrayLike<number>
  /** How many began; > 0. */
  readonly size: number
}

/** A row of a retention table. */
export type Cohort = CohortCounts | CohortShares

/**
 * Tenures from a retention table: one cohort or several, each observed for as long as it was. Who is left at a cohort's end
 * is still a client. Shares times size need not be whole, as published percentages are rounded.
 *
 * @throws ClienteleError naming the first ten cells that are wrong: survivors that rise, are negative or not whole, shares
 * above 1; `INCONSISTENT_HISTORY` for a table that does not begin with the whole cohort; `EMPTY_INPUT`.
 * @example
 * import { tenuresFromCohorts } from 'clientele/records'
 * const counts = tenuresFromCohorts([{ remaining: [100, 63, 47] }, { remaining: [120, 80] }])
 * counts.tenure // => [1, 2]
 * counts.lost // => [77, 16]
 * counts.active // => [80, 47]
 * tenuresFromCohorts({ size: 1000, shares: [1, 0.631, 0.468] }).clients // => 1000
 * tenuresFromCohorts({ remaining: [100, 63, 64] }) // => Error INCONSISTENT_HISTORY
 */
export function tenuresFromCohorts(cohorts: Cohort | readonly Cohort[]): TenureCounts {
  const isTable = Array.isArray(cohorts)
  const list: readonly unknown[] = isTable ? cohorts : [cohorts]
  if (list.length === 0) reject('EMPTY_INPUT', 'cohorts', 'at least one cohort', cohorts)
  const faults = collectIssues()
  const rows = list.map((cohort, i) => survivors(cohort, isTable ? `cohorts[${i}]` : 'cohort', faults))
  faults.throwIfAny()
  const longest = rows.reduce((most, row) => Math.max(most, row.length - 1), 0)
  const lost = new Array<number>(longest + 1).fill(0)
  const active = new Array<number>(longest + 1).fill(0)
  for (const row of rows) {
    for (let t = 1; t < row.length; t++) lost[t]! += row[t - 1]! - row[t]!
    active[row.length - 1]! += row[row.length - 1]!
  }
  const used = lost.flatMap((count, t) => (count > 0 || active[t]! > 0 ? [t] : []))
  return tenureCounts({ tenure: used, lost: used.map(t => lost[t]!), active: used.map(t => active[t]!) })
}

/** Clients left after 0, 1, 2 ... periods. */
function survivors(cohort: unknown, path: string, faults: IssueCollector): readonly number[] {
  const fields = expectObject(cohort, path)
  expectKnownKeys(fields, ['remaining', 'shares', 'size'], path)
  const { remaining, shares, size } = fields
  if (remaining !== undefined && shares !== undefined) {
    reject('CONFLICTING_OPTIONS', path, 'either remaining or shares', cohort)
  }
  if (shares === undefined) {
    const cells = column(remaining, `${path}.remaining`)
    if (size !== undefined && isCount(cells[0]) && size !== cells[0])
      inconsistent(`${path}.size`, `${cells[0]}, as remaining begins`, size)
    return neverRising(cells, cells[0], isCount, 'a whole number', `${path}.remaining`, faults)
  }
  if (size === undefined) reject('MISSING_VALUE', `${path}.size`, 'how many clients began', size)
  const clients = expectPositive(size, `${path}.size`)
  if (clients > MOST_CLIENTS) reject('OUT_OF_RANGE', `${path}.size`, `a number <= ${MOST_CLIENTS}`, size)
  const cells = column(shares, `${path}.shares`)
  if (cells[0] !== 1) inconsistent(`${path}.shares[0]`, '1, as after 0 periods all are clients', cells[0])
  return neverRising(cells, 1, isShare, 'a number', `${path}.shares`, faults).map(share => share * clients)
}

function neverRising(
  cells: ArrayLike<unknown>,
  first: unknown,
  isNumber: (cell: unknown) => cell is number,
  kind: string,
  path: string,
  faults: IssueCollector,
): readonly number[] {
  let most = isNumber(first) ? first : MOST_CLIENTS
  return Array.from(cells, (cell, t) => {
    const isRight = isNumber(cell) && cell <= most
    if (isRight) most = cell
    else {
      const code = isNumber(cell) ? 'INCONSISTENT_HISTORY' : 'OUT_OF_RANGE'
      const expected = `${kind} from 0 to ${most}, as survivors never rise`
      faults.add({ code, path: `${path}[${t}]`, expected, received: received(cell) })
    }
    return most
  })
}

function isCount(cell: unknown): cell is number {
  return Number.isInteger(cell) && isShare(cell) && cell <= MOST_CLIENTS
}

function isShare(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 0 && Number.isFinite(cell)
}

function column(cells: unknown, path: string): ArrayLike<unknown> {
  if (cells === undefined) return reject('MISSING_VALUE', path, 'a column of numbers', cells)
  if (!isColumn(cells)) return reject('INVALID_TYPE', path, 'a column of numbers', cells)
  if (cells.length < 1) return reject('EMPTY_INPUT', path, 'at least the size of the cohort', cells)
  return cells.length <= LONGEST_TENURE + 1
    ? cells
    : reject('OUT_OF_RANGE', path, `${LONGEST_TENURE} periods at most`, cells)
}

function isColumn(cells: unknown): cells is ArrayLike<unknown> {
  return typeof cells === 'object' && cells !== null && 'length' in cells && typeof cells.length === 'number'
}

function inconsistent(path: string, expected: string, value: unknown): never {
  return reject('INCONSISTENT_HISTORY', path, expected, value)
}
