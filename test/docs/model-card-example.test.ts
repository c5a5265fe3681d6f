/** The card that docs show: `npx vitest run test/docs/model-card-example.test.ts -u` writes it anew. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bgNbd, modelCard } from '../../src/lifetime/index.js'
import { customerBase } from '../../src/records/index.js'

it('is the card of the model in docs/choosing-a-model.md', async () => {
  const rows = readFileSync('examples/data/orders.csv', 'utf8').trim().split('\n').slice(1)
  const orders = rows.map(row => {
    const [client = '', date = '', amount] = row.split(',')
    return { client, date, amount: Number(amount) }
  })
  const days = { observedUntil: '2024-09-29', holdoutUntil: '2024-12-29' }
  const base = customerBase(orders, { ...days, timeUnit: 'week', keep: ['purchaseDays'] })
  const card = modelCard([bgNbd, bgNbd.fit(base)], base, { title: 'Clients of the example shop', horizon: 52 })
  await expect(card).toMatchFileSnapshot('../../docs/model-card-example.md')
})
