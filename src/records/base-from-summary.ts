/**
 * A base from what is already summed up: one row per client, or one row per pattern with its weight.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, expectOneOf, reject } from '../errors/index.js'
import type { DateInput, TimeUnit } from '../money/core.js'
import { dayNumber, TIME_UNITS } from '../money/core.js'
import { distinctClients } from './distinct-clients.js'
import type { Spend } from './histories.js'
import type { LogSpendColumns } from './kept-columns.js'
import { checkedLogIntervals, checkedLogSpend } from './kept-columns.js'
import { isAmount, LARGEST_AMOUNT } from './order-faults.js'
import { patternsOf } from './patterns.js'
import type { BaseFields } from './seal-base.js'
import { sealBase } from './seal-base.js'
import { checkCells, checkHistories, expectColumns, inconsistent, isCount } from './summary-columns.js'
import { gridOfTimes, timesAt } from './time-grid.js'
import type { ClientId, CustomerBase, IdColumn } from './types.js'

/** Summary columns of equal length, one cell per client. */
export interface SummaryColumns {
  /** Default: 0, 1, 2 ... */
  readonly ids?: ArrayLike<ClientId>
  /** Repeat purchases; whole numbers >= 0. */
  readonly frequency: ArrayLike<number>
  /** From first to last purchase, in `timeUnit`; 0 where `frequency` is 0. */
  readonly recency: ArrayLike<number>
  /** From first purchase to the end of observation, in `timeUnit`; >= `recency`. */
  readonly age: ArrayLike<number>
  /** Mean amount per repeat purchase; >= 0, 0 where there is none. */
  readonly meanSpend?: ArrayLike<number>
  /** How many orders `meanSpend` averages. Default: `frequency` where `meanSpend` is above 0, else 0. */
  readonly spendOrders?: ArrayLike<number>
  /** Sum of ln(time between purchases), in `timeUnit`, as in a base built with `keep: ['intervals']`. */
  readonly logIntervals?: ArrayLike<number>
  /** Of ln(amount), as in a base built with `keep: ['logSpend']`; needs `meanSpend`. */
  readonly logSpend?: LogSpendColumns
}

/** Histories with weights; rows may repeat. */
export interface PatternColumns {
  readonly frequency: ArrayLike<number>
  readonly recency: ArrayLike<number>
  readonly age: ArrayLike<number>
  /** How many clients have the history; > 0, need not be whole. */
  readonly weight: ArrayLike<number>
}

/** What the columns do not say themselves. */
export interface SummaryOptions {
  /** The unit of `recency` and `age`. */
  readonly timeUnit: TimeUnit
  /** The last whole day observed. */
  readonly observedUntil: DateInput
}

/**
 * The base of clients whose histories are already summed up.
 *
 * Times are brought to the step they were made with (days, units, decimals of the unit) where they are within 1e-9 of it.
 *
 * @throws ClienteleError naming the first ten bad cells of a column and how many there are; `DUPLICATE_CLIENT` for an id
 * that occurs twice; `INCONSISTENT_HISTORY` where recency is above age, or above 0 without a repeat purchase, and where
 * logarithms cannot be those of the client's times or amounts.
 * @example
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * base.size // => 2
 * Array.from(base.patterns.times) // => [0, 30.43, 38.86]
 */
export function customerBaseFromSummary(columns: SummaryColumns, options: SummaryOptions): CustomerBase {
  expectObject(columns, 'columns')
  const { logSpend, ...flat } = columns
  const size = expectColumns(flat, ['frequency', 'recency', 'age'], OPTIONAL)
  const { ids, frequency, recency, age, logIntervals } = columns
  checkHistories(frequency, recency, age)
  const spend = spendOf(columns)
  return sealBase({
    ids: ids === undefined ? rowNumbers(size) : distinctIds(ids),
    ...histories(columns, options),
    ...spend,
    ...(logIntervals && { logIntervals: checkedLogIntervals(logIntervals, frequency, recency) }),
    ...(logSpend && { logSpend: checkedLogSpend(logSpend, spend, size) }),
  })
}

const OPTIONAL = ['ids', 'meanSpend', 'spendOrders', 'logIntervals', 'logSpend']

/**
 * The base of weighted histories: one row per given pattern; `patterns` merges equal rows and adds their weights.
 *
 * @throws ClienteleError as {@link customerBaseFromSummary}; `OUT_OF_RANGE` for a weight that is not above 0.
 * @example
 * import { customerBaseFromPatterns } from 'clientele/records'
 * const columns = { frequency: [0, 1, 0], recency: [0, 2, 0], age: [4, 4, 4], weight: [100, 7, 50] }
 * const base = customerBaseFromPatterns(columns, { timeUnit: 'month', observedUntil: '2024-06-30' })
 * Array.from(base.patterns.weight) // => [150, 7]
 */
export function customerBaseFromPatterns(columns: PatternColumns, options: SummaryOptions): CustomerBase {
  expectObject(columns, 'columns')
  const size = expectColumns(columns, ['frequency', 'recency', 'age', 'weight'], [])
  const { frequency, recency, age, weight } = columns
  checkHistories(frequency, recency, age)
  const faults = collectIssues()
  checkCells(weight, 'columns.weight', isWeight, `a number > 0, at most ${LARGEST_AMOUNT}`, faults)
  faults.throwIfAny()
  return sealBase({
    ids: rowNumbers(size),
    ...histories(columns, options, weight),
    weight: new Float64Array(weight),
  })
}

type HistoryFields = Omit<BaseFields, 'ids' | 'meanSpend' | 'spendOrders'>

function histories(
  { frequency, recency, age }: Omit<PatternColumns, 'weight'>,
  options: SummaryOptions,
  weight?: ArrayLike<number>,
): HistoryFields {
  expectObject(options, 'options')
  expectKnownKeys(options, ['timeUnit', 'observedUntil'], 'options')
  const timeUnit = expectOneOf(options.timeUnit, TIME_UNITS, 'options.timeUnit')
  const observedUntil = dayNumber(options.observedUntil, 'options.observedUntil')
  const grid = gridOfTimes(recency, age, timeUnit)
  return {
    frequency: new Float64Array(frequency),
    recency: timesAt(grid, grid.recency),
    age: timesAt(grid, grid.age),
    patterns: patternsOf(frequency, grid, weight),
    observedUntil,
    timeUnit,
    dropped: [],
    warnings: [],
  }
}

function isWeight(cell: unknown): boolean {
  return isAmount(cell) && cell > 0
}

function rowNumbers(size: number): Int32Array {
  const numbers = new Int32Array(size)
  for (let row = 0; row < size; row++) numbers[row] = row
  return numbers
}

function distinctIds(ids: ArrayLike<ClientId>): IdColumn {
  return distinctClients(ids, row => `columns.ids[${row}]`).idsOf(rowNumbers(ids.length))
}

function spendOf({ frequency, meanSpend, spendOrders }: SummaryColumns): Partial<Spend> {
  if (meanSpend === undefined) {
    return spendOrders === undefined ? {} : reject('MISSING_VALUE', 'columns.meanSpend', 'a column', meanSpend)
  }
  const faults = collectIssues()
  checkCells(meanSpend, 'columns.meanSpend', isSpend, `a number from 0 to ${LARGEST_AMOUNT}`, faults)
  if (spendOrders) checkCells(spendOrders, 'columns.spendOrders', isCount, 'a whole number >= 0', faults)
  faults.throwIfAny()
  const mean = new Float64Array(meanSpend)
  const orders = mean.map((spend, row) => (spendOrders ? spendOrders[row]! : spend > 0 ? frequency[row]! : 0))
  for (let row = 0; row < mean.length; row++) {
    if (mean[row]! > 0 === orders[row]! > 0) continue
    const expected = orders[row] === 0 ? '0, as no order counts' : 'above 0, as orders count'
    faults.add(inconsistent(`columns.meanSpend[${row}]`, expected, mean[row]))
  }
  faults.throwIfAny()
  return { meanSpend: mean, spendOrders: orders }
}

function isSpend(cell: unknown): boolean {
  return isAmount(cell) && cell >= 0
}
