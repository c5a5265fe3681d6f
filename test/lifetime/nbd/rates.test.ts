import { expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'

it('moves from the mean of all to what the client does', () => {
  const model = nbd.fromParams({ r: 0.5, alpha: 10 })
  expect(nbd.expectedPurchaseRate(model, { frequency: 0, recency: 0, age: 0 })).toBe(0.05)
  expect(nbd.expectedPurchaseRate(model, { frequency: 4, recency: 9, age: 20 })).toBe(0.15)
  expect(nbd.expectedPurchaseRate(model, { frequency: 1e6, recency: 9, age: 1e6 })).toBeCloseRelative(1, 1e-4)
})
