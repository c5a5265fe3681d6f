import { describe, expect, it } from 'vitest'
import { nbd, paretoNbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

it('takes everybody for alive, now and later', () => {
  expect(nbd.probabilityAlive(model, client)).toBe(1)
  expect(nbd.probabilityAliveAfter(model, client, { horizon: 1e6 })).toBe(1)
  expect(Array.from(nbd.probabilityAlive(model, baseOf([client, { ...client, frequency: 7 }])))).toEqual([1, 1])
  expect(() => nbd.probabilityAliveAfter(model, client, { horizon: 0 })).toThrow('options.horizon')
})

describe('noPurchaseProbability', () => {
  it('is the power of a ratio of times, for any number of purchases', () => {
    expect(nbd.noPurchaseProbability(model, client, { horizon: 39 })).toBeCloseRelative((44.11 / 83.11) ** 2.42, 1e-14)
    const busy = { frequency: 1_000_000, recency: 39, age: 39 }
    const ratio = Math.log1p(1e-6 / 44.25)
    expect(nbd.noPurchaseProbability(model, busy, { horizon: 1e-6 })).toBeCloseRelative(
      Math.exp(-1_000_000.42 * ratio),
      1e-14,
    )
  })

  it('is what Pareto/NBD tends to as nobody leaves', () => {
    const stays = paretoNbd.fromParams({ r: 0.42, alpha: 5.25, s: 1e-12, beta: 10 })
    const expected = paretoNbd.noPurchaseProbability(stays, client, { horizon: 39 })
    expect(nbd.noPurchaseProbability(model, client, { horizon: 39 })).toBeCloseRelative(expected, 1e-10)
  })
})
