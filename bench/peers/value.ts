/**
 * Lifetime value of every client of a base whose patterns are known. The peer discounts by the month from its end, we
 * from when a purchase is expected: the compared figures are made by the peer's convention from our verbs, the timed
 * ones are what a user of each would call.
 *
 * @module
 */
import type { LifetimeValue } from 'clientele/lifetime'
import { bgNbd, gammaGamma, lifetimeValue } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import type { Columns } from '../simulated.js'
import { CDNOW, OPTIONS } from '../simulated.js'
import { readColumns } from './columns.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'

const MONTHS = 12
/** The peer's month in weeks, and a rate of a month that compounds to a tenth a year. */
const WEEKS = 4.345
const RATE_PER_MONTH = 1.1 ** (1 / 12) - 1
const SPEND = { p: 6.25, q: 3.74, gamma: 15.44 }

/** The same clients with a mean spend each. */
export function spendingColumns(columns: Columns): Columns & { readonly meanSpend: Float64Array } {
  const model = gammaGamma.fromParams(SPEND)
  const { meanSpend } = gammaGamma.simulate(model, { orders: columns.frequency, seed: 1 })
  return { ...columns, meanSpend }
}

export function valueContest(
  name: string,
  label: string,
  columns: Columns & { readonly meanSpend: Float64Array },
): Runnable {
  const base = customerBaseFromSummary(columns, OPTIONS)
  const buying = bgNbd.fromParams(CDNOW, { timeUnit: 'week' })
  const spending = gammaGamma.fromParams(SPEND)
  const models = { buying: [bgNbd, buying], spending: [gammaGamma, spending] } as const

  /** Month by month, as the peer counts. */
  function byMonth(spend: Float64Array): Float64Array {
    const value = new Float64Array(base.size)
    let before = new Float64Array(base.size)
    for (let month = 1; month <= MONTHS; month++) {
      const purchases = new Float64Array(base.size)
      bgNbd.expectedPurchases(buying, base, { horizon: month * WEEKS, out: purchases })
      for (let i = 0; i < base.size; i++) {
        value[i]! += ((purchases[i]! - before[i]!) * spend[i]!) / (1 + RATE_PER_MONTH) ** month
      }
      before = purchases
    }
    return value
  }

  return contest({
    task: `lifetime value of ${label}, a year, patterns given`,
    goal: 10,
    rounds: 5,
    calls: 3,
    ours: (): LifetimeValue =>
      lifetimeValue(models, base, { horizon: MONTHS * WEEKS, annualDiscountRate: 0.1, margin: 1 }),
    theirs: {
      task: 'worth',
      args: {
        data: name,
        params: CDNOW,
        spend: { p: SPEND.p, q: SPEND.q, v: SPEND.gamma },
        months: MONTHS,
        rate: RATE_PER_MONTH,
      },
    },
    compare: (ours, _, file) => [
      {
        name: "value by the peer's months",
        ours: byMonth(ours.expectedSpend),
        theirs: readColumns(file, 1)[0]!,
        tolerance: 1e-6,
      },
    ],
  })
}
