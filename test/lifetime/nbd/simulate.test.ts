import { expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'

it('draws counts as often as they are probable, and nobody leaves', () => {
  const size = 20_000
  const model = nbd.fromParams({ r: 0.42, alpha: 5.25 }, { timeUnit: 'week' })
  const drawn = nbd.simulate(model, { age: new Float64Array(size).fill(30), seed: 4 })
  expect(drawn.alive.every(alive => alive === 1)).toBe(true)
  for (const purchases of [0, 1, 5, 20]) {
    const share = drawn.frequency.filter(x => x === purchases).length / size
    const probability = nbd.purchaseProbability(model, { purchases, horizon: 30 })
    expect(Math.abs(share - probability)).toBeLessThan(4 * Math.sqrt((probability * (1 - probability)) / size))
  }
})
