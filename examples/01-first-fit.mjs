// From an order log to what every client is worth. Run: npm run build, then node examples/01-first-fit.mjs
import { bgNbd, gammaGamma, lifetimeValue } from 'clientele/lifetime'
import { runSync } from 'clientele/model'
import { readOrders, show } from 'clientele/node'

const file = new URL('data/orders.csv', import.meta.url)
const { base } = runSync(readOrders(file.pathname, { observedUntil: '2024-12-29', timeUnit: 'week' }))
console.log(base)

// Two models: how often clients buy, and how much they spend when they do.
const buying = bgNbd.fit(base)
const spending = gammaGamma.fit(base)
console.log(`\n${show(buying)}\n\n${show(spending)}`)

// One year ahead, 30 % of revenue is left after cost, a year costs 10 %.
const worth = lifetimeValue({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, {
  horizon: { value: 12, unit: 'month' },
  annualDiscountRate: 0.1,
  margin: 0.3,
})
const alive = bgNbd.probabilityAlive(buying, base)
const best = Array.from(worth.ids, (client, i) => ({
  client,
  alive: alive[i],
  purchases: worth.expectedPurchases[i],
  spend: worth.expectedSpend[i],
  value: worth.value[i],
}))
  .sort((one, other) => other.value - one.value)
  .slice(0, 5)
console.log(`\nThe base is worth ${worth.totals.value.toFixed(0)}; the best five clients:\n${show(best)}`)
