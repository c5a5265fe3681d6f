/** Made-up purchases: after a loan mostly a guarantee, after a deposit mostly a card. */
import { randomStream } from '../../../../src/model/index.js'
import type { ProductPurchases } from '../../../../src/segmentation/propensity/index.js'

/** `clients` of them from a seed; with `order` false what follows does not depend on what came first. */
export function purchasesOf(clients: number, seed: number, order = true): ProductPurchases {
  const uniform = randomStream(seed)
  const rows = Array.from({ length: clients }, (_, i) => i).flatMap(client => {
    const first = uniform() < 0.5 ? 'loan' : 'deposit'
    const wanted = first === 'loan' ? 'guarantee' : 'card'
    const other = first === 'loan' ? 'card' : 'guarantee'
    const next = order ? (uniform() < 0.8 ? wanted : other) : uniform() < 0.5 ? wanted : other
    const stays = uniform() < 0.2
    const begin = Math.floor(uniform() * 28) + 1
    return [
      { client, product: first, date: { year: 2023, month: 1, day: begin } },
      ...(stays
        ? []
        : [{ client, product: next, date: { year: 2023, month: 2 + Math.floor(uniform() * 11), day: begin } }]),
    ]
  })
  return {
    client: rows.map(({ client }) => client),
    product: rows.map(({ product }) => product),
    date: rows.map(({ date }) => date),
  }
}
