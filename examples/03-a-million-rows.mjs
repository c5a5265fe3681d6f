// A million clients, from columns to segments and value. Run: npm run build, then node examples/03-a-million-rows.mjs
import { bgNbd, gammaGamma, lifetimeValue } from 'clientele/lifetime'
import { show } from 'clientele/node'
import { customerBaseFromSummary } from 'clientele/records'
import { giniCoefficient } from 'clientele/statistics'

const CLIENTS = 1_000_000
const SEED = 7

// Draw clients whose truth is known: first seen over a year, up to 100 weeks ago.
const trueBuying = bgNbd.fromParams({ r: 0.6, alpha: 8, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const trueSpending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
const weeks = Float64Array.from({ length: CLIENTS }, (_, i) => 48 + (i % 53))
const { frequency, recency, age } = bgNbd.simulate(trueBuying, { age: weeks, seed: SEED })
const { meanSpend } = gammaGamma.simulate(trueSpending, { orders: frequency, seed: SEED })

// Whole days, as a log has them: a million clients are then far fewer distinct histories, and a fit reads only those.
const columns = {
  frequency,
  recency: recency.map(time => Math.round(time * 7) / 7),
  age,
  meanSpend,
  spendOrders: frequency,
}
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-12-29' })
console.log(base)

const buying = bgNbd.fit(base)
const spending = gammaGamma.fit(base)
const estimates = Object.entries(trueBuying.params).map(([parameter, truth]) => ({
  parameter,
  truth,
  fitted: buying.params[parameter].toFixed(3),
  standardError: buying.fit.standardErrors[parameter].toFixed(4),
}))
console.log(`\n${show(estimates)}`)

const { value, totals } = lifetimeValue({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, {
  horizon: 52,
  annualDiscountRate: 0.1,
  margin: 0.3,
})
const top = value.toSorted().slice(-CLIENTS / 100)
const share = top.reduce((sum, one) => sum + one, 0) / totals.value
console.log(`\n${CLIENTS.toLocaleString('en-US')} clients are worth ${(totals.value / 1e6).toFixed(2)} million;`)
console.log(`the best 1 % hold ${(100 * share).toFixed(1)} % of it, Gini ${giniCoefficient(value).toFixed(3)}`)
