/**
 * Where do clients of one bucket of delinquency go within a month? Roll rates.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { isoDate, lastDayOf } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import type { DelinquencyBucket } from './delinquency-buckets.js'
import { DELINQUENCY_BUCKETS, delinquencyBucketOf, expectBuckets } from './delinquency-buckets.js'
import { activeAmounts, latest } from './repayment-status.js'
import type { RollRates } from './roll-matrix.js'
import { countMoves, matrixOf } from './roll-matrix.js'
import type { CountedBy, Units } from './units.js'
import { knownDay, unitsOf } from './units.js'

/** Between which days, and what is counted. */
export interface RollRateOptions {
  readonly from: DateInput
  /** After `from`. */
  readonly to: DateInput
  /** {@link DELINQUENCY_BUCKETS} by default. */
  readonly buckets?: readonly DelinquencyBucket[]
  /** `'client'` (default) or `'contract'`. */
  readonly by?: CountedBy
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The moves between buckets from the end of one day to that of another, of all who were active on the first.
 *
 * @throws ClienteleError `OUT_OF_RANGE` where `to` is not after `from` or is after the end of observation; for buckets as
 * `delinquencyBucketOf`.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { rollRates } from 'clientele/risk'
 * const instalments = ['ann', 'bob', 'cyd'].map(client => ({ client, due: '2024-01-15', amount: 100 }))
 * const payments = [{ client: 'ann', date: '2024-02-20', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const { states, counts } = rollRates(ledger, { from: '2024-01-31', to: '2024-02-29' })
 * states // => ['current', '1-30', '31-60', '61-90', '90+', 'repaid']
 * counts[1] // => [0, 0, 2, 0, 0, 1]
 */
export function rollRates(ledger: RepaymentLedger, options: RollRateOptions): RollRates {
  const { units, buckets, from, to } = checked(ledger, options)
  const [before, after] = [statesOn(ledger, units, buckets, from), statesOn(ledger, units, buckets, to)]
  return matrixOf(countMoves(before, after, buckets.length), buckets, { from, to }, options.level)
}

/** Months one by one, and all of them together. */
export interface RollRateSeries {
  readonly months: readonly RollRates[]
  /** All moves of all months in one matrix; a client counts once for each month. */
  readonly pooled: RollRates
}

/**
 * Roll rates from the end of each month to that of the next, for all months that lie between two days. Pooled intervals
 * take the moves of one client as independent of each other, given its bucket.
 *
 * @throws ClienteleError as {@link rollRates}; `OUT_OF_RANGE` where no whole month lies between the days.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { rollRateSeries } from 'clientele/risk'
 * const instalments = ['ann', 'bob', 'cyd'].map(client => ({ client, due: '2024-01-15', amount: 100 }))
 * const payments = [{ client: 'ann', date: '2024-02-20', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const { months, pooled } = rollRateSeries(ledger, { from: '2024-01-31', to: '2024-04-30' })
 * months.length // => 3
 * pooled.counts[2] // => [0, 0, 0, 2, 0, 0]
 */
export function rollRateSeries(ledger: RepaymentLedger, options: RollRateOptions): RollRateSeries {
  const { units, buckets, from, to } = checked(ledger, options)
  const ends = monthEnds(from, to)
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined || first === last) {
    return reject('OUT_OF_RANGE', 'options.to', 'a day at least one month end after that of options.from', isoDate(to))
  }
  const states = ends.map(day => statesOn(ledger, units, buckets, day))
  const moves = ends.slice(1).map((_, i) => countMoves(states[i]!, states[i + 1]!, buckets.length))
  const pooled = moves.reduce((sum, counts) => sum.map((row, i) => row.map((count, j) => count + counts[i]![j]!)))
  return {
    months: moves.map((counts, i) => matrixOf(counts, buckets, { from: ends[i]!, to: ends[i + 1]! }, options.level)),
    pooled: matrixOf(pooled, buckets, { from: first, to: last }, options.level),
  }
}

interface Checked {
  readonly units: Units
  readonly buckets: readonly DelinquencyBucket[]
  readonly from: DayNumber
  readonly to: DayNumber
}

function checked(ledger: RepaymentLedger, options: RollRateOptions): Checked {
  expectKnownKeys(options, ['from', 'to', 'buckets', 'by', 'level'], 'options')
  const units = unitsOf(ledger, options.by)
  const buckets =
    options.buckets === undefined ? DELINQUENCY_BUCKETS : expectBuckets(options.buckets, 'options.buckets')
  for (const field of ['from', 'to'] as const) {
    if (options[field] === undefined) reject('MISSING_VALUE', `options.${field}`, 'a date', undefined)
  }
  const from = knownDay(ledger, options.from, 'options.from')
  const to = knownDay(ledger, options.to, 'options.to')
  if (to <= from) reject('OUT_OF_RANGE', 'options.to', `a day after ${isoDate(from)}`, isoDate(to))
  return { units, buckets, from, to }
}

/** The bucket of each unit; one more than the last for who owes nothing: who was active before has repaid. */
function statesOn(
  ledger: RepaymentLedger,
  units: Units,
  buckets: readonly DelinquencyBucket[],
  day: DayNumber,
): Int32Array {
  const owed = activeAmounts(ledger, units, day)
  const states = delinquencyBucketOf(latest(ledger, units, day), buckets)
  for (let unit = 0; unit < units.size; unit++) if (!(owed[unit]! > 0)) states[unit] = buckets.length
  return states
}

/** The ends of months from the first day to the last. */
function monthEnds(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const ends: DayNumber[] = []
  for (let end = lastDayOf('month', from); end <= to; end = lastDayOf('month', end + 1)) ends.push(end)
  return ends
}
