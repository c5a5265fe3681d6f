import { describe, expect, it } from 'vitest'
import { ggomNbd, paretoNbd } from '../../../src/lifetime/index.js'

const model = ggomNbd.fromParams({ r: 0.8, alpha: 6, b: 0.08, s: 1.2, beta: 6 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('probabilityAlive', () => {
  // CLVTools 0.12.1 on the apparel log; its GSL integral is right here.
  it.each([
    [6, 93.2857142857143, 0.946862134836929],
    [2, 99.5714285714286, 0.982565678908918],
    [0, 0, 0.278469955322781],
    [4, 53.1428571428571, 0.502421869361915],
  ])('x %d, last %d', (frequency, recency, expected) => {
    const apparel = ggomNbd.fromParams({
      r: 1.44900950444556,
      alpha: 48.6281157692002,
      b: 2.26666403991891e-6,
      s: 0.56084791474767,
      beta: 0.000106175018931231,
    })
    expect(ggomNbd.probabilityAlive(apparel, { frequency, recency, age: 104 })).toBeCloseRelative(expected, 1e-7)
  })

  it('is that of Pareto/NBD at the end of the ridge', () => {
    const pareto = paretoNbd.fromParams({ r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 })
    for (const b of [1e-9, 1e-13]) {
      const gompertz = ggomNbd.fromParams({ r: 0.553, alpha: 10.578, b, s: 0.606, beta: b * 11.669 })
      for (const [frequency, recency] of [
        [0, 0],
        [2, 30],
        [500, 37],
      ] as const) {
        const history = { frequency, recency, age: 38.86 }
        const expected = paretoNbd.probabilityAlive(pareto, history)
        expect(ggomNbd.probabilityAlive(gompertz, history)).toBeCloseRelative(expected, 100 * b + 1e-12)
      }
    }
  })
})

describe('probabilityAliveAfter', () => {
  it('begins at P(alive), and ends soon where hazards grow', () => {
    const now = ggomNbd.probabilityAlive(model, client)
    expect(ggomNbd.probabilityAliveAfter(model, client, { horizon: 1e-12 })).toBeCloseRelative(now, 1e-11)
    expect(ggomNbd.probabilityAliveAfter(model, client, { horizon: 500 })).toBeLessThan(1e-18)
    const inDays = ggomNbd.probabilityAliveAfter(model, client, { horizon: { value: 273, unit: 'day' } })
    expect(inDays).toBe(ggomNbd.probabilityAliveAfter(model, client, { horizon: 39 }))
  })
})

describe('noPurchaseProbability', () => {
  it('falls with the horizon to the probability to leave before buying', () => {
    const silent = (horizon: number): number => ggomNbd.noPurchaseProbability(model, client, { horizon })
    expect(silent(39)).toBeLessThan(silent(10))
    expect(silent(1e4)).toBeGreaterThan(1 - ggomNbd.probabilityAlive(model, client))
    expect(silent(1e4)).toBeCloseRelative(silent(1e6), 1e-12)
  })

  it('refuses a horizon that is none', () => {
    expect(() => ggomNbd.noPurchaseProbability(model, client, { horizon: 0 })).toThrow('options.horizon')
  })
})
