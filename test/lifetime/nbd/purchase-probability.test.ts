import { expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'

const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

it('averages to the expectation, new client or known', () => {
  const mean = (probability: (purchases: number) => number): number =>
    Array.from({ length: 900 }, (_, n) => n * probability(n)).reduce((sum, part) => sum + part, 0)
  expect(mean(purchases => nbd.purchaseProbability(model, { purchases, horizon: 20 }))).toBeCloseRelative(
    nbd.expectedPurchasesOfNewClient(model, { horizon: 20 }),
    1e-12,
  )
  expect(
    mean(purchases => nbd.conditionalPurchaseProbability(model, client, { purchases, horizon: 20 })),
  ).toBeCloseRelative(nbd.expectedPurchases(model, client, { horizon: 20 }), 1e-12)
})

it('averages over histories to what a new client promises', () => {
  let sum = 0
  for (let frequency = 0; frequency < 600; frequency++) {
    const known = { frequency, recency: frequency === 0 ? 0 : 5, age: 10 }
    const weight = nbd.purchaseProbability(model, { purchases: frequency, horizon: 10 })
    sum += weight * nbd.conditionalPurchaseProbability(model, known, { purchases: 3, horizon: 20 })
  }
  expect(sum).toBeCloseRelative(nbd.purchaseProbability(model, { purchases: 3, horizon: 20 }), 1e-12)
})

it('refuses a count that is none', () => {
  expect(() => nbd.purchaseProbability(model, { purchases: -1, horizon: 2 })).toThrow('options.purchases')
  expect(() => nbd.conditionalPurchaseProbability(model, client, { purchases: 0.5, horizon: 2 })).toThrow(
    'options.purchases',
  )
})
