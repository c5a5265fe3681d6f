import { describe, expect, it } from 'vitest'
import { wheatMorrison } from '../../../src/lifetime/regularity/wheat-morrison.js'
import { randomStream } from '../../../src/model/index.js'
import { drawGamma } from '../../../src/statistics/index.js'

describe('the estimate of Wheat and Morrison', () => {
  it('reads the last two times of those who have two', () => {
    const start = Int32Array.of(0, 1, 4, 6)
    const interval = Float64Array.of(5, 99, 1, 3, 2, 2)
    // Shares 3/4 and 1/2: variance (1/16)/2.
    const variance = 1 / 32
    expect(wheatMorrison({ ids: ['a', 'b', 'c'], start, interval })).toEqual({
      k: (1 - 4 * variance) / (8 * variance),
      clients: 2,
    })
  })

  it('does not depend on the order of the two', () => {
    const start = Int32Array.of(0, 2)
    const one = wheatMorrison({ ids: [1], start, interval: Float64Array.of(3, 10) })
    expect(wheatMorrison({ ids: [1], start, interval: Float64Array.of(10, 3) })).toEqual(one)
  })

  it.each([0.6, 1, 2, 5])('finds a shape of %d whatever the rates', shape => {
    const uniform = randomStream(7)
    const clients = 20_000
    const interval = new Float64Array(2 * clients)
    for (let i = 0; i < clients; i++) {
      const rate = drawGamma(uniform, 0.3, 1)
      interval[2 * i] = drawGamma(uniform, shape, 1) / rate
      interval[2 * i + 1] = drawGamma(uniform, shape, 1) / rate
    }
    const start = Int32Array.from({ length: clients + 1 }, (_, i) => 2 * i)
    expect(wheatMorrison({ ids: new Int32Array(clients), start, interval }).k).toBeCloseRelative(shape, 0.03)
  })
})
