/**
 * How long does a client wait for a decision, and for the money?
 *
 * Days are calendar days, weekends and holidays among them, since clients wait through these; what is decided on the day on which it
 * was submitted took 0. Cases that are still open, or were withdrawn, are known to have taken longer than so far.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { NEVER } from '../../records/day-columns.js'
import { expectLevel } from '../../statistics/level.js'
import type { ApplicationColumns, ReadApplications } from './read-applications.js'
import { readApplications } from './read-applications.js'
import type { ServiceTime } from './service-time.js'
import { serviceTime } from './service-time.js'

/** What was promised, and how far it is known. */
export interface TurnaroundOptions {
  /** The last day of which everything is known; applications submitted later are left out. */
  readonly observedUntil: DateInput
  /** Calendar days promised for each; none by default. */
  readonly promisedDays?: { readonly decision?: number; readonly payout?: number }
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How long applications take, in calendar days. */
export interface Turnaround {
  /** From submission to decision, whichever it is. Withdrawn applications count as open on the day they were taken back. */
  readonly decision: ServiceTime
  /** From approval to payout; absent without the column, or without an approval. */
  readonly payout?: ServiceTime
}

/**
 * Days from submission to decision, and from approval to payout: the time by which half, three quarters and nine tenths are done, and
 * the share done within what was promised, with intervals.
 *
 * Withdrawals are taken for cases that would have gone on like the others. Where clients take back what takes long, true waiting is
 * longer than this: look at `applicationFunnel`.
 *
 * @throws ClienteleError `INVALID_DATE` naming the first ten cells at fault; `INCONSISTENT_HISTORY` for steps out of order; `NO_DATA`
 * where nothing was submitted by the last day known; and the like.
 * @example
 * import { turnaround } from 'clientele/satisfaction'
 * const applications = {
 *   client: ['A', 'B', 'C', 'D', 'A'],
 *   submitted: ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-20', '2025-03-24'],
 *   decided: ['2025-03-10', '2025-03-31', '2025-03-21', null, null],
 * }
 * const { decision } = turnaround(applications, { observedUntil: '2025-03-31', promisedDays: { decision: 7 } })
 * decision.open // => 2
 * decision.quantiles[0].value // => 21
 * decision.within.decided.share // => 0.4
 * decision.within.all.share.toFixed(2) // => '0.40'
 */
export function turnaround(applications: ApplicationColumns, options: TurnaroundOptions): Turnaround {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'promisedDays', 'level'], 'options')
  const level = expectLevel(options.level)
  const { promisedDays = {} } = options
  expectKnownKeys(expectObject(promisedDays, 'options.promisedDays'), ['decision', 'payout'], 'options.promisedDays')
  const promised = (step: 'decision' | 'payout'): number | undefined =>
    promisedDays[step] === undefined
      ? undefined
      : expectInteger(promisedDays[step], `options.promisedDays.${step}`, 0, MOST_DAYS)
  const [decision, payout] = [promised('decision'), promised('payout')]
  const of = readApplications(applications, options.observedUntil)
  const all = Array.from(of.submitted.keys())
  const approved = all.filter(row => of.isApproved[row] === 1 && of.decided[row] !== NEVER)
  return {
    decision: stepTime(of, all, [of.submitted, of.decided], { promised: decision, level }),
    ...(of.hasPayouts &&
      approved.length > 0 && { payout: stepTime(of, approved, [of.decided, of.paidOut], { promised: payout, level }) }),
  }
}

/** A hundred years. */
const MOST_DAYS = 36_525

function stepTime(
  { client, withdrawn, until }: ReadApplications,
  rows: readonly number[],
  [from, to]: readonly [Int32Array, Int32Array],
  { promised, level }: { readonly promised: number | undefined; readonly level: number },
): ServiceTime {
  const isDone = Uint8Array.from(rows, row => (to[row] === NEVER ? 0 : 1))
  const time = Float64Array.from(rows, row => Math.min(to[row]!, withdrawn[row]!, until) - from[row]!)
  const watched = Float64Array.from(rows, row => until - from[row]!)
  return serviceTime({ client: Int32Array.from(rows, row => client[row]!), time, isDone, watched }, promised, level)
}
