/**
 * Does the model follow the whole base through time, before and after the day until which it was fitted?
 *
 *   expected cumulative repeat purchases at the end of day d = Σ over clients of E[X(d − first day)]
 *
 * with X(t) the repeat purchases of a new client within t of the first purchase (Fader, Hardie and Lee 2005, section 6).
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, daysPer } from '../../money/core.js'
import type { CustomerBase, Period, PurchasesByPeriod } from '../../records/core.js'
import { periodEnds } from '../../records/core.js'
import { checkUnit, expectBase } from '../foundation/index.js'
import { expectPair } from '../model-pair.js'
import type { AgeGroup } from './clients-by-age.js'
import { clientsByAge } from './clients-by-age.js'
import { clientsAlike } from './new-clients.js'
import type { BuyingPair } from './pair.js'

/** Which periods to expect purchases in, where nothing actual is at hand. */
export interface TrackingOptions {
  /** A calendar period, or `{ days: 7 }` for weeks that begin with the first purchase of the base. */
  readonly period: Period
  /** The last day. Default: the end of the holdout where there is one, else of the observation. */
  readonly until?: DateInput
}

/** Repeat purchases of all clients of a base per period, in the order of time. */
export interface Tracking {
  /** The last day of each period. */
  readonly lastDays: Int32Array
  /** How many of the periods end within the observation of the base; the others are the future of the fit. */
  readonly calibrationPeriods: number
  /** Expected in each period. */
  readonly expected: Float64Array
  /** Expected up to the end of each period. */
  readonly expectedCumulative: Float64Array
  readonly actual?: Float64Array
  readonly actualCumulative?: Float64Array
}

/**
 * Expected repeat purchases of all clients of a base, from everybody's first purchase on, beside the actual ones.
 *
 * A client counts from the day of the first purchase, which is `observedUntil` less its age; what it did since is not
 * looked at. Costs one expectation per distinct number of days between first purchases and ends of periods.
 *
 * @param pair the module of a buying model and its document.
 * @param against actual counts of the same clients, from `purchasesByPeriod` with `clientsUntil` the last day observed of
 * the base; or `{ period, until }` for expectations alone.
 * @throws ClienteleError `LENGTH_MISMATCH` for counts of other clients than those of the base, `UNIT_MISMATCH` for a base
 * in another unit than the model.
 * @example
 * import { bgNbd, tracking } from 'clientele/lifetime'
 * import { customerBase, purchasesByPeriod } from 'clientele/records'
 * const orders = [
 *   { client: 'ann', date: '2024-01-01' },
 *   { client: 'ann', date: '2024-01-15' },
 *   { client: 'bob', date: '2024-01-08' },
 *   { client: 'ann', date: '2024-02-05' },
 * ]
 * const base = customerBase(orders, { observedUntil: '2024-01-28', timeUnit: 'week' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const actual = purchasesByPeriod(orders, {
 *   period: { days: 14 },
 *   observedUntil: '2024-02-11',
 *   clientsUntil: '2024-01-28',
 * })
 * const weeks = tracking([bgNbd, model], base, actual)
 * Array.from(weeks.actualCumulative ?? []) // => [0, 1, 2]
 * Array.from(weeks.expectedCumulative, count => count.toFixed(2)) // => ['0.14', '0.33', '0.51']
 * weeks.calibrationPeriods // => 2
 */
export function tracking<B extends ModelDocument>(
  pair: BuyingPair<B, 'expectedPurchasesOfNewClient'>,
  base: CustomerBase,
  against: PurchasesByPeriod | TrackingOptions,
): Tracking {
  expectPair(pair, ['expectedPurchasesOfNewClient'], 'pair')
  const [module, model] = pair
  expectBase(base)
  checkUnit(model, base)
  const groups = clientsByAge(base)
  const actual = isCounted(against) ? against : undefined
  const lastDays = isCounted(against) ? against.lastDays : endsOf(against, base, groups)
  if (actual !== undefined) expectSameClients(actual, base, groups)
  const perUnit = daysPer(base.timeUnit)
  const parts = clientsAlike(model, base).map(({ byAge, newClient }) => ({
    byAge,
    expect: remembering(days => module.expectedPurchasesOfNewClient(model, { horizon: days / perUnit, ...newClient })),
  }))
  let least = 0
  const expectedCumulative = Float64Array.from(lastDays, last => {
    let sum = 0
    for (const { byAge, expect } of parts) {
      for (const { days, clients } of byAge) sum += clients * expect(days + last - base.observedUntil)
    }
    // Expectations that differ by less than their rounding must not make a total fall.
    least = Math.max(least, sum)
    return least
  })
  return {
    lastDays,
    calibrationPeriods: lastDays.filter(day => day <= base.observedUntil).length,
    expected: increments(expectedCumulative),
    expectedCumulative,
    ...(actual && { actual: actual.repeatPurchases, actualCumulative: cumulative(actual.repeatPurchases) }),
  }
}

function isCounted(against: PurchasesByPeriod | TrackingOptions): against is PurchasesByPeriod {
  return 'repeatPurchases' in expectObject(against, 'options')
}

function endsOf(options: TrackingOptions, base: CustomerBase, groups: readonly AgeGroup[]): Int32Array {
  expectKnownKeys(options, ['period', 'until'], 'options')
  const { observedUntil, holdout } = base
  const end = holdout === undefined ? observedUntil : holdout.until
  const until = options.until === undefined ? end : dayNumber(options.until, 'options.until')
  const oldest = groups.reduce((days, group) => Math.max(days, group.days), 0)
  const firstDay = observedUntil - Math.ceil(oldest)
  if (until < firstDay) reject('OUT_OF_RANGE', 'options.until', 'a day after the first purchase', options.until)
  return periodEnds(options.period, firstDay, until, 'options.period')
}

/** Counts of more clients than the base has would be held against the expectation of fewer. */
function expectSameClients(
  { newClients, lastDays }: PurchasesByPeriod,
  { observedUntil }: CustomerBase,
  groups: readonly AgeGroup[],
): void {
  const last = lastDays[lastDays.length - 1]!
  const known = groups.reduce((sum, { days, clients }) => (observedUntil - days < last + 1 ? sum + clients : sum), 0)
  const counted = newClients.reduce((sum, clients) => sum + clients, 0)
  if (Math.abs(known - counted) < 0.5) return
  reject('LENGTH_MISMATCH', 'actual.newClients', `the ${known} clients of the base`, counted, CLIENTS_UNTIL)
}

const CLIENTS_UNTIL = 'Count with clientsUntil: the last day observed of the base'

/** Expected purchases within so many days, each number of days asked for once; none before the first. */
function remembering(ask: (days: number) => number): (days: number) => number {
  const known = new Map<number, number>()
  return days => {
    if (!(days > 0)) return 0
    const answer = known.get(days)
    if (answer !== undefined) return answer
    const fresh = ask(days)
    known.set(days, fresh)
    return fresh
  }
}

function increments(totals: Float64Array): Float64Array {
  return totals.map((total, at) => (at === 0 ? total : total - totals[at - 1]!))
}

function cumulative(parts: Float64Array): Float64Array {
  let total = 0
  return parts.map(part => {
    total += part
    return total
  })
}
