import { describe, expect, it } from 'vitest'
import { minimizeScalar, normalUpperQuantile } from '../../../src/numeric/index.js'
import { NET_PROMOTER_METHODS, netInterval } from '../../../src/satisfaction/ratings/trinomial-intervals.js'
import { proportionInterval } from '../../../src/statistics/index.js'

/** The score interval over again: the likeliest share by search over the likelihood, the ends by bisection. */
function scoreBySearch(b: number, c: number, n: number): readonly [number, number] {
  const z = normalUpperQuantile(0.025)
  const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share))
  const score = (at: number): number => {
    const [least, most] = [Math.max(0, -at) + 1e-13, (1 - at) / 2 - 1e-13]
    const loss = (q: number): number => -(term(b, q + at) + term(c, q) + term(n - b - c, 1 - 2 * q - at))
    const { point: x } = minimizeScalar(loss, least, most)
    return ((b - c) / n - at) / Math.sqrt((2 * x + at - at * at) / n)
  }
  const root = (side: number, from: number, to: number): number => {
    let [low, high] = [from, to]
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2
      if (score(middle) > side * z) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  const net = (b - c) / n
  return [root(1, -0.999999, net), root(-1, net, 0.999999)]
}

describe('netInterval', () => {
  it.each([
    [12, 3, 20],
    [1, 1, 3],
    [36, 36, 100],
    [2, 7, 11],
    [40, 1, 60],
  ])('by score is what a search over the likelihood finds: %i for, %i against, of %i', (b, c, n) => {
    const { lower, upper } = netInterval({ promoters: b / n, detractors: c / n, trials: n }, 0.95, 'score')
    const [from, to] = scoreBySearch(b, c, n)
    expect(lower).toBeCloseTo(from, 6)
    expect(upper).toBeCloseTo(to, 6)
  })

  it('by score has a width where all answers are of one kind: (n − z²)/(n + z²) and ±z²/(n + z²)', () => {
    const square = normalUpperQuantile(0.025) ** 2
    const all = netInterval({ promoters: 1, detractors: 0, trials: 5 }, 0.95, 'score')
    expect(all.lower).toBeCloseTo((5 - square) / (5 + square), 12)
    expect(all.upper).toBe(1)
    const none = netInterval({ promoters: 0, detractors: 1, trials: 5 }, 0.95, 'score')
    expect(none.upper).toBeCloseTo(-(5 - square) / (5 + square), 12)
    expect(none.lower).toBe(-1)
    const passive = netInterval({ promoters: 0, detractors: 0, trials: 5 }, 0.95, 'score')
    expect(passive.upper).toBeCloseTo(square / (5 + square), 12)
    expect(passive.lower).toBeCloseTo(-square / (5 + square), 12)
    // Next to it the interval is next to it.
    const near = netInterval({ promoters: 1 - 1e-9, detractors: 0, trials: 5 }, 0.95, 'score')
    expect(near.lower).toBeCloseTo(all.lower, 6)
  })

  it("by 'wald' has none there, and is cut off at the ends", () => {
    expect(netInterval({ promoters: 1, detractors: 0, trials: 5 }, 0.95, 'wald')).toEqual({ lower: 1, upper: 1 })
    expect(netInterval({ promoters: 0.8, detractors: 0, trials: 10 }, 0.95, 'wald').upper).toBe(1)
    expect(netInterval({ promoters: 1, detractors: 0, trials: 5 }, 0.95, 'adjusted-wald').upper).toBe(1)
  })

  it("by 'exact' is one of Clopper's and Pearson's intervals less the other", () => {
    const { lower, upper } = netInterval({ promoters: 0.6, detractors: 0.15, trials: 20 }, 0.95, 'exact')
    const [up, down] = [12, 3].map(k => proportionInterval(k, 20, { level: 0.975, method: 'clopper-pearson' }))
    expect(lower).toBeCloseTo(up!.lower - down!.upper, 12)
    expect(upper).toBeCloseTo(up!.upper - down!.lower, 12)
  })

  it.each(NET_PROMOTER_METHODS)(
    'by %s turns with the kinds, narrows with answers and widens with the level',
    method => {
      const of = { promoters: 0.5, detractors: 0.2, trials: 40 }
      const one = netInterval(of, 0.95, method)
      const other = netInterval({ promoters: 0.2, detractors: 0.5, trials: 40 }, 0.95, method)
      expect(other.lower).toBeCloseTo(-one.upper, 9)
      expect(other.upper).toBeCloseTo(-one.lower, 9)
      const more = netInterval({ ...of, trials: 4e6 }, 0.95, method)
      expect(more.upper - more.lower).toBeLessThan(0.0021)
      expect(more.lower).toBeLessThan(0.3)
      expect(netInterval(of, 0.5, method).lower).toBeGreaterThan(one.lower)
      const huge = netInterval({ ...of, trials: 1e12 }, 0.95, method)
      expect(huge.lower).toBeLessThan(0.3)
      expect(huge.lower).toBeCloseTo(0.3, 5)
    },
  )
})
