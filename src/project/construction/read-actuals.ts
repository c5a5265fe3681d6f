/**
 * Actual figures of a project's rows, checked and set against the plan.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import type { LineColumn } from '../operations/types.js'
import type { LineVariance, RowVariance } from './variance.js'
import { varianceOf } from './variance.js'

/** What came in a row, in the project's currency; what is left out is as planned. */
export interface ActualRow {
  /** Last day of a row of operation. */
  readonly date: DateInput
  /** All revenue; the sum of lines, with others as planned, by default. */
  readonly revenue?: number
  /** By name of revenue line. */
  readonly revenues?: Readonly<Record<string, number>>
  /** All operating cost; the sum of lines, with others as planned, by default. */
  readonly operatingCost?: number
  /** By name of cost line. */
  readonly operatingCosts?: Readonly<Record<string, number>>
  /** Cash flow available for debt service; what is planned with the variances of revenue and cost, by default. */
  readonly cfads?: number
}

/** Rows in order, each against its plan. */
export function readActuals(flows: ProjectCashFlows, actuals: readonly ActualRow[]): readonly RowVariance[] {
  const list = expectList(actuals, 'actuals')
  if (list.length === 0) reject('EMPTY_INPUT', 'actuals', 'at least one row of actual figures', 'none')
  const rows: RowVariance[] = []
  for (let i = 0; i < list.length; i++) {
    const path = `actuals[${i}]`
    const known = ['date', 'revenue', 'revenues', 'operatingCost', 'operatingCosts', 'cfads']
    expectKnownKeys(expectObject(list[i], path), known, path)
    const actual = actuals[i]!
    const date = isoDate(dayNumber(actual.date, `${path}.date`))
    const row = flows.dates.indexOf(date)
    const phase = flows.phase[row]
    if (phase === undefined || phase === 'close' || phase === 'construction') {
      reject('OUT_OF_RANGE', `${path}.date`, 'the last day of a row of operation', date)
    }
    const before = rows.at(-1)
    if (before !== undefined && row <= before.row) {
      reject('OVERLAPPING_DATES', `${path}.date`, `a day after ${before.date}`, date, 'Give rows by date, each once')
    }
    rows.push(rowOf(flows, actual, row, date, path))
  }
  return rows
}

function rowOf(flows: ProjectCashFlows, actual: ActualRow, row: number, date: string, path: string): RowVariance {
  const revenues = linesOf(flows.revenues, actual.revenues, row, `${path}.revenues`)
  const costs = linesOf(flows.operatingCosts, actual.operatingCosts, row, `${path}.operatingCosts`)
  const revenue = totalOf('revenue', flows.revenue[row]!, actual.revenue, revenues, `${path}.revenue`)
  const cost = totalOf(
    'operating-cost',
    flows.operatingCost[row]!,
    actual.operatingCost,
    costs,
    `${path}.operatingCost`,
  )
  const planned = flows.cfads.values[row]!
  const came =
    actual.cfads === undefined
      ? planned + revenue.variance - cost.variance
      : expectFinite(actual.cfads, `${path}.cfads`)
  return { row, date, lines: [...revenues, revenue, ...costs, cost], cfads: varianceOf('cfads', planned, came) }
}

function linesOf(
  columns: readonly LineColumn[],
  given: Readonly<Record<string, number>> | undefined,
  row: number,
  path: string,
): readonly LineVariance[] {
  if (given === undefined) return []
  return Object.entries(expectObject(given, path)).map(([name, amount]) => {
    const column = columns.find(line => line.name === name)
    if (column === undefined) {
      return reject('OUT_OF_RANGE', `${path}.${name}`, `one of ${columns.map(line => line.name).join(', ')}`, name)
    }
    return varianceOf(name, column.values[row]!, expectFinite(amount, `${path}.${name}`))
  })
}

function totalOf(
  line: string,
  planned: number,
  given: number | undefined,
  lines: readonly LineVariance[],
  path: string,
): LineVariance {
  const actual =
    given === undefined ? planned + lines.reduce((sum, { variance }) => sum + variance, 0) : expectFinite(given, path)
  return varianceOf(line, planned, actual)
}
