/**
 * Checks of what a summary says of the logarithms of times and amounts: a mean of logarithms is never above the logarithm
 * of the mean, whatever the times or amounts are.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, reject } from '../errors/index.js'
import type { Spend } from './histories.js'
import { checkCells, expectColumns, inconsistent } from './summary-columns.js'
import type { LogSpend } from './types.js'

/** As `LogSpend`, in any kind of column. */
export interface LogSpendColumns {
  readonly mean: ArrayLike<number>
  readonly squares: ArrayLike<number>
}

/** Columns of an export are often rounded to three digits or more. */
const ROUNDED = 1e-3
/** Logarithms of the amounts that a base takes. */
const LEAST_LOG = -745
const LARGEST_LOG = 691
/** No order lies further from the mean than this, half of them at either end. */
const MOST_SQUARED = ((LARGEST_LOG - LEAST_LOG) / 2) ** 2
const MEAN = 'logSpend.mean'
const SQUARES = 'logSpend.squares'

/** The column, checked against the number of purchases and the time from the first to the last. */
export function checkedLogIntervals(
  logIntervals: ArrayLike<number>,
  frequency: ArrayLike<number>,
  recency: ArrayLike<number>,
): Float64Array {
  const faults = collectIssues()
  checkCells(logIntervals, 'columns.logIntervals', Number.isFinite, 'a finite number', faults)
  faults.throwIfAny()
  for (let i = 0; i < logIntervals.length; i++) {
    const x = frequency[i]!
    const sum = logIntervals[i]!
    const most = x === 0 ? 0 : x * Math.log(recency[i]! / x)
    if (x === 0 ? sum === 0 : sum <= most + ROUNDED * x) continue
    const expected =
      x === 0 ? '0, as there is no repeat purchase' : `at most frequency · ln(recency / frequency), ${most}`
    faults.add(inconsistent(`columns.logIntervals[${i}]`, expected, sum))
  }
  faults.throwIfAny()
  return new Float64Array(logIntervals)
}

/** The columns, checked against the mean amounts. */
export function checkedLogSpend(columns: LogSpendColumns, spend: Partial<Spend>, size: number): LogSpend {
  expectKnownKeys(expectObject(columns, 'columns.logSpend'), ['mean', 'squares'], 'columns.logSpend')
  const { meanSpend, spendOrders } = spend
  if (meanSpend === undefined || spendOrders === undefined) {
    return reject('MISSING_VALUE', 'columns.meanSpend', 'a column, as there is logSpend', meanSpend)
  }
  const { mean, squares } = columns
  const length = expectColumns({ [MEAN]: mean, [SQUARES]: squares }, [MEAN, SQUARES], [])
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.logSpend', `${size} cells`, length)
  const faults = collectIssues()
  checkCells(mean, `columns.${MEAN}`, isLogarithm, `a logarithm from ${LEAST_LOG} to ${LARGEST_LOG}`, faults)
  checkCells(squares, `columns.${SQUARES}`, isNonNegative, 'a finite number >= 0', faults)
  faults.throwIfAny()
  for (let i = 0; i < size; i++) {
    const orders = spendOrders[i]!
    const most = orders === 0 ? 0 : Math.log(meanSpend[i]!)
    if (orders === 0 ? mean[i] !== 0 : mean[i]! > most + ROUNDED) {
      const expected = orders === 0 ? '0, as no order counts' : `at most ln(meanSpend), ${most}`
      faults.add(inconsistent(`columns.${MEAN}[${i}]`, expected, mean[i]))
    }
    if (orders === 1 && mean[i]! < most - ROUNDED) {
      faults.add(inconsistent(`columns.${MEAN}[${i}]`, `ln(meanSpend), ${most}, as one order counts`, mean[i]))
    }
    if (orders >= 2 && squares[i]! > orders * MOST_SQUARED) {
      faults.add(inconsistent(`columns.${SQUARES}[${i}]`, `at most ${orders * MOST_SQUARED}`, squares[i]))
    }
    if (orders < 2 && squares[i] !== 0) {
      faults.add(inconsistent(`columns.${SQUARES}[${i}]`, '0, as fewer than two orders count', squares[i]))
    }
  }
  faults.throwIfAny()
  return Object.freeze({ mean: new Float64Array(mean), squares: new Float64Array(squares) })
}

function isLogarithm(cell: unknown): boolean {
  return typeof cell === 'number' && cell >= LEAST_LOG && cell <= LARGEST_LOG
}

function isNonNegative(cell: unknown): boolean {
  return typeof cell === 'number' && cell >= 0 && cell < Number.POSITIVE_INFINITY
}
