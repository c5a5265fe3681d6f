/**
 * Buckets of days past due: current, 1-30, 31-60, 61-90, 90+, or any others.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { expectColumns } from '../../statistics/columns.js'
import { proportionInterval } from '../../statistics/index.js'
import type { StatusOptions } from './repayment-status.js'
import { repaymentStatus } from './repayment-status.js'
import { unitsOf } from './units.js'

/** All days past due from one number on, until the next bucket begins. */
export interface DelinquencyBucket {
  readonly name: string
  /** Its first day past due; whole. The first bucket begins at 0. */
  readonly from: number
}

/** The buckets of most lenders; "more than 90 days" begins on day 91. */
export const DELINQUENCY_BUCKETS: readonly DelinquencyBucket[] = /* @__PURE__ */ deepFreeze([
  { name: 'current', from: 0 },
  { name: '1-30', from: 1 },
  { name: '31-60', from: 31 },
  { name: '61-90', from: 61 },
  { name: '90+', from: 91 },
])

/**
 * The bucket of each number of days past due, as its place among the buckets.
 *
 * @param days whole numbers >= 0.
 * @param buckets of different names, the first from 0, each from more than the one before; {@link DELINQUENCY_BUCKETS} by default.
 * @throws ClienteleError naming the bucket at fault, or the first ten cells that are no number of days.
 * @example
 * import { delinquencyBucketOf } from 'clientele/risk'
 * delinquencyBucketOf([0, 1, 30, 31, 90, 91]) // => Int32Array(6) [ 0, 1, 1, 2, 3, 4 ]
 */
export function delinquencyBucketOf(
  days: ArrayLike<number>,
  buckets: readonly DelinquencyBucket[] = DELINQUENCY_BUCKETS,
): Int32Array {
  const froms = expectBuckets(buckets).map(({ from }) => from)
  expectColumns(['days', days, WHOLE])
  return Int32Array.from(days, late => {
    let bucket = 0
    while (bucket + 1 < froms.length && froms[bucket + 1]! <= late) bucket++
    return bucket
  })
}

/** What is read as days. */
const WHOLE = { expected: 'a whole number >= 0', isGood: (day: number): boolean => Number.isInteger(day) && day >= 0 }

/** Buckets that leave no day out and count none twice. */
export function expectBuckets(buckets: unknown, path = 'buckets'): readonly DelinquencyBucket[] {
  const list = expectList(buckets, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one bucket', buckets)
  let previous = -1
  const names = new Set<string>()
  return Array.from(list, (bucket, i): DelinquencyBucket => {
    const { name: given, from } = expectObject(bucket, `${path}[${i}]`)
    const name = expectText(given, `${path}[${i}].name`)
    if (names.has(name)) reject('OUT_OF_RANGE', `${path}[${i}].name`, 'a name that no other bucket has', name)
    names.add(name)
    const least = previous + 1
    const day =
      i === 0 ? expectInteger(from, `${path}[0].from`, 0, 0) : expectInteger(from, `${path}[${i}].from`, least)
    previous = day
    return { name, from: day }
  })
}

/** How clients are spread over buckets. */
export interface DelinquencyOptions extends StatusOptions {
  /** {@link DELINQUENCY_BUCKETS} by default. */
  readonly buckets?: readonly DelinquencyBucket[]
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One bucket on one day. */
export interface DelinquencyRow extends DelinquencyBucket {
  /** How many clients (or contracts). */
  readonly clients: number
  /** Share of all that are active. */
  readonly share: number
  readonly interval: Interval
  readonly outstanding: number
  readonly pastDue: number
}

/** The active clients by bucket; rows are empty where nobody is active. */
export interface DelinquencyTable {
  readonly asOf: DayNumber
  readonly clients: number
  readonly rows: readonly DelinquencyRow[]
}

/**
 * How many clients are how far behind, and with how much. Who has not begun or has paid all is not counted.
 *
 * @throws ClienteleError as {@link delinquencyBucketOf}; `OUT_OF_RANGE` for a day after the end of observation.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { delinquencyTable } from 'clientele/risk'
 * const instalments = ['ann', 'bob', 'cyd'].map(client => ({ client, due: '2024-01-31', amount: 100 }))
 * const payments = [{ client: 'ann', date: '2024-01-31', amount: 100 }, { client: 'bob', date: '2024-01-31', amount: 20 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-04-30' })
 * const { rows } = delinquencyTable(ledger, { asOf: '2024-03-15' })
 * rows.map(row => row.clients) // => [0, 0, 2, 0, 0]
 * rows[2]?.outstanding // => 180
 */
export function delinquencyTable(ledger: RepaymentLedger, options: DelinquencyOptions = {}): DelinquencyTable {
  expectKnownKeys(options, ['asOf', 'by', 'buckets', 'level'], 'options')
  const { buckets: given, level, ...when } = options
  const buckets = expectBuckets(given === undefined ? DELINQUENCY_BUCKETS : given, 'options.buckets')
  unitsOf(ledger, options.by)
  const status = repaymentStatus(ledger, when)
  const bucketOf = delinquencyBucketOf(status.daysPastDue, buckets)
  const sums = buckets.map(() => ({ clients: 0, outstanding: 0, pastDue: 0 }))
  let clients = 0
  for (let row = 0; row < bucketOf.length; row++) {
    if (status.active[row] === 0) continue
    const sum = sums[bucketOf[row]!]!
    clients++
    sum.clients++
    sum.outstanding += status.outstanding[row]!
    sum.pastDue += status.pastDue[row]!
  }
  const rows =
    clients === 0
      ? []
      : buckets.map((bucket, i): DelinquencyRow => {
          const sum = sums[i]!
          const interval = proportionInterval(sum.clients, clients, level === undefined ? {} : { level })
          return { ...bucket, ...sum, share: sum.clients / clients, interval }
        })
  return { asOf: status.asOf, clients, rows }
}
