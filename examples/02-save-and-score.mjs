// A model is data: fit once, keep the JSON, score anywhere. Run: npm run build, then node examples/02-save-and-score.mjs
import { reviveModel } from 'clientele'
import * as bgNbd from 'clientele/lifetime/bg-nbd'
import { runSync } from 'clientele/model'
import { readOrders, toMarkdown } from 'clientele/node'
import { rfm } from 'clientele/segmentation'

const file = new URL('data/orders.csv', import.meta.url)
const options = { observedUntil: '2024-12-29', timeUnit: 'week', spend: 'all-orders' }
const { base } = runSync(readOrders(file.pathname, options))

// What a nightly job keeps, in a file or a database column:
const kept = JSON.stringify({ buying: bgNbd.fit(base), segments: rfm.fit(base) })

// What a service does with it, days later, knowing nothing but one client's history:
const models = JSON.parse(kept)
const buying = reviveModel(models.buying)
const segments = reviveModel(models.segments)
console.log(`${buying.kind} and ${segments.kind}, made by ${buying.madeBy}`)

const clients = [
  { client: 'a regular', frequency: 12, recency: 45, age: 46, recencyDays: 7, purchases: 13, spend: 520 },
  { client: 'long gone', frequency: 12, recency: 15, age: 46, recencyDays: 217, purchases: 13, spend: 520 },
  { client: 'bought once', frequency: 0, recency: 0, age: 4, recencyDays: 28, purchases: 1, spend: 31 },
]
const scored = clients.map(({ client, frequency, recency, age, ...measures }) => {
  const history = { frequency, recency, age }
  return {
    client,
    segment: rfm.score(segments, measures).segment,
    alive: bgNbd.probabilityAlive(buying, history),
    purchases: bgNbd.expectedPurchases(buying, history, { horizon: 52 }),
  }
})
console.log(toMarkdown(scored))

// What does not fit is refused by name, before it can become a number.
try {
  bgNbd.probabilityAlive(buying, { frequency: 1, recency: 50, age: 46 })
} catch (error) {
  console.log(error.message)
}
