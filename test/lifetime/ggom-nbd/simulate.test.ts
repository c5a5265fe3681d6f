import { expect, it } from 'vitest'
import { ggomNbd } from '../../../src/lifetime/index.js'

const SIZE = 20_000
const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 }, { timeUnit: 'week' })
const drawn = ggomNbd.simulate(model, { age: new Float64Array(SIZE).fill(40), seed: 11, horizon: 30 })

it('draws lifetimes and counts as often as they are probable', () => {
  const near = (share: number, probability: number): void => {
    expect(Math.abs(share - probability)).toBeLessThan(4 * Math.sqrt((probability * (1 - probability)) / SIZE))
  }
  const stays = ggomNbd.probabilityAliveAfter(model, { frequency: 0, recency: 0, age: 0 }, { horizon: 40 })
  near(drawn.alive.reduce((sum, alive) => sum + alive, 0) / SIZE, stays)
  for (const purchases of [0, 1, 4]) {
    const share = drawn.frequency.filter(x => x === purchases).length / SIZE
    near(share, ggomNbd.purchaseProbability(model, { purchases, horizon: 40 }))
  }
})

it('draws futures as long as expected from what came before', () => {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < SIZE; i += 2) {
    const client = { frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 40 }
    const more = drawn.future[i]! - ggomNbd.expectedPurchases(model, client, { horizon: 30 })
    sum += more
    squares += more * more
  }
  expect(Math.abs(sum)).toBeLessThan(4 * Math.sqrt(squares))
})
