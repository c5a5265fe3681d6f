/**
 * When will the value come? Expected cash flows of a base by calendar period, one after another.
 *
 * A period's present value is the difference of two integrals over the horizon, so that all of them add up to the
 * lifetime value before the cost of winning the clients, whatever the period.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { daysPer, inUnits, isoDate } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import type { CustomerBase, Period } from '../../records/core.js'
import { periodEnds } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import type { ValueModels, ValueOptions } from './models.js'
import { expectModels } from './models.js'
import { expectCost, expectMargin, spendOptions } from './terms.js'

/** The terms of a valuation, and how finely it is dated. */
export interface CashFlowOptions extends ValueOptions {
  /**
   * Calendar periods, of which the first and the last may be cut short by the end of observation and by the horizon, or
   * `{ days: 30 }` for as many days each.
   */
  readonly every: Period
}

/** What all clients together are expected to bring in one period, and each of them. */
export interface CashFlow {
  /** First and last day, as ISO dates. */
  readonly from: string
  readonly until: string
  readonly purchases: number
  /** Purchases times amount. */
  readonly revenue: number
  /** Margin of the revenue less the cost of keeping clients, in money of the period. */
  readonly cashFlow: number
  /** The same discounted to the end of observation, each purchase from when it is expected. */
  readonly presentValue: number
  /** `presentValue` of every client, in the order of the base. */
  readonly presentValues: Float64Array
}

const KNOWN: readonly (keyof CashFlowOptions)[] = [
  'horizon',
  'annualDiscountRate',
  'margin',
  'retentionCostPerYear',
  'withoutSpend',
  'every',
]

/** Sums of a base from now to some day. */
interface Sums {
  readonly purchases: number
  readonly revenue: number
  readonly cashFlow: number
  readonly presentValues: Float64Array
}

/**
 * Expected cash flows of a base, period after period until the horizon. Each is made when it is asked for.
 *
 * @throws ClienteleError as lifetimeValue does, and for a period that calendars do not have.
 * @example
 * import { bgNbd, expectedCashFlows, gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86], meanSpend: [22.35, 0] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const flows = expectedCashFlows({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, {
 *   horizon: 52,
 *   annualDiscountRate: 0.1,
 *   margin: 0.3,
 *   every: 'quarter',
 * })
 * Array.from(flows, ({ until, presentValue }) => `${until} ${presentValue.toFixed(2)}`)[0] // => '1997-12-31 4.12'
 */
export function expectedCashFlows<B extends ModelDocument, S extends ModelDocument>(
  models: ValueModels<B, S>,
  base: CustomerBase,
  options: CashFlowOptions,
): Generator<CashFlow, void, undefined> {
  expectModels(models)
  expectBase(base)
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const days = inUnits(options.horizon, base.timeUnit, 'options.horizon') * daysPer(base.timeUnit)
  const start = base.observedUntil
  const ends = periodEnds(options.every, start + 1, start + Math.ceil(days), 'options.every')
  return periods(cumulative(models, base, options), ends, start, days)
}

/** One period after another from the day after `start`, in all so many days. */
function* periods(
  sumsUntil: (days: number) => Sums,
  ends: Int32Array,
  start: DayNumber,
  days: number,
): Generator<CashFlow, void, undefined> {
  let from = start + 1
  let before = sumsUntil(0)
  for (const last of ends) {
    const after = sumsUntil(Math.min(last - start, days))
    yield difference(before, after, from, last)
    before = after
    from = last + 1
  }
}

/** Sums from the end of observation to so many days after it. */
function cumulative<B extends ModelDocument, S extends ModelDocument>(
  { buying: [buyingModule, buying], spending: [spendingModule, spending] }: ValueModels<B, S>,
  base: CustomerBase,
  options: CashFlowOptions,
): (days: number) => Sums {
  const { annualDiscountRate } = options
  const margin = expectMargin(options.margin)
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  const spend = spendingModule.expectedSpend(spending, base, spendOptions(options))

  return days => {
    if (days === 0) return { purchases: 0, revenue: 0, cashFlow: 0, presentValues: new Float64Array(base.size) }
    const horizon = { value: days, unit: 'day' } as const
    const purchases = buyingModule.expectedPurchases(buying, base, { horizon })
    const presentValues = buyingModule.discountedResidualPurchases(buying, base, { horizon, annualDiscountRate })
    for (let i = 0; i < base.size; i++) presentValues[i]! *= spend[i]! * margin
    const revenue = compensatedSum(purchases.map((expected, i) => expected * spend[i]!))
    let cashFlow = revenue * margin
    if (retentionCost > 0) {
      const discounted = buyingModule.discountedYearsAlive(buying, base, { horizon, annualDiscountRate })
      for (let i = 0; i < base.size; i++) presentValues[i]! -= retentionCost * discounted[i]!
      const years = buyingModule.discountedYearsAlive(buying, base, { horizon, annualDiscountRate: 0 })
      cashFlow -= retentionCost * compensatedSum(years)
    }
    return { purchases: compensatedSum(purchases), revenue, cashFlow, presentValues }
  }
}

function difference(before: Sums, after: Sums, from: DayNumber, until: DayNumber): CashFlow {
  const presentValues = after.presentValues.map((value, i) => value - before.presentValues[i]!)
  return {
    from: isoDate(from),
    until: isoDate(until),
    purchases: after.purchases - before.purchases,
    revenue: after.revenue - before.revenue,
    cashFlow: after.cashFlow - before.cashFlow,
    presentValue: compensatedSum(presentValues),
    presentValues,
  }
}
