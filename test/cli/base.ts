import { DEFAULT_POLICY } from 'clientele/appraisal'
import { bgNbd } from 'clientele/lifetime'
import type { Duration } from 'clientele/money'
import { isoDate } from 'clientele/money'
import type { CustomerBase } from 'clientele/records'
import { customerBase } from 'clientele/records'
import type { Appraisal } from '../../src/cli/appraisal.js'
import { appraise } from '../../src/cli/appraisal.js'
import type { Scores } from '../../src/cli/scores.js'
import type { AppraisalSummary, Forecast } from '../../src/cli/summary.js'
import { hasForecast } from '../../src/cli/summary.js'
import type { Money, Terms, Worth } from '../../src/cli/worth.js'

const LAST_DAY = 19_996
const model = bgNbd.fromParams({ r: 0.5, alpha: 4, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const age = Array.from({ length: 300 }, (_, client) => 20 + (client % 20))
const { eventClient, eventTime } = bgNbd.simulate(model, { age, seed: 1 })

/** A small shop, drawn from the model so that it can be fitted; at most one order of a client on a day. */
export const ORDERS: readonly { readonly client: string; readonly date: string; readonly amount: number }[] = [
  ...new Map(
    Array.from(eventClient, (client, i) => {
      const date = isoDate(LAST_DAY - Math.floor((age[client]! - eventTime[i]!) * 7))
      return [`${client} ${date}`, { client: `c${client}`, date, amount: 10 + (i % 7) }] as const
    }),
  ).values(),
]

export const BASE: CustomerBase = customerBase(ORDERS, {
  observedUntil: isoDate(LAST_DAY),
  timeUnit: 'week',
  spend: 'all-orders',
})

export const SOURCE = {
  file: 'shop/orders.csv',
  rows: ORDERS.length,
  columns: { client: 'client', date: 'date', amount: 'amount' },
}

/** The terms of an appraisal over some horizon. */
export function termsFor(horizon: Duration): Terms {
  return { horizon, annualDiscountRate: 0.1, margin: 0.3, policy: DEFAULT_POLICY }
}

export const CONTEXT = { source: SOURCE }

interface WithForecast extends Appraisal {
  readonly scores: Scores
  readonly money: Money & { readonly worth: Worth }
  readonly summary: AppraisalSummary & Forecast
}

/** The appraisal of the small shop, which has a forecast. */
export function forecastFor(horizon: Duration): WithForecast {
  const { buying, scores, money, summary } = appraise(BASE, termsFor(horizon), CONTEXT)
  if (scores === undefined || !hasForecast(summary)) throw new Error('no forecast')
  if (money?.worth === undefined) throw new Error('no value')
  return { buying, scores, money: { ...money, worth: money.worth }, summary }
}
