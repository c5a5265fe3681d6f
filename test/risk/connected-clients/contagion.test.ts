import { describe, expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import { contagion, contagionSteps } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { supports } from './edges.js'

const column = (size: number, value: number): number[] => Array.from({ length: size }, () => value)
const portfolio = (client: readonly string[], pd: number) => ({
  client,
  exposure: column(client.length, 100),
  probabilityOfDefault: column(client.length, pd),
  lossGivenDefault: column(client.length, 0.5),
})

describe('contagion', () => {
  it('matches what can be computed of a chain', () => {
    const chain = [supports('a', 'b', 0.5), supports('b', 'c', 0.5)]
    const found = contagion(chain, portfolio(['a', 'b', 'c'], 0.1), { paths: 200_000 })
    const b = 1 - 0.9 * (1 - 0.05)
    const c = 1 - 0.9 * (1 - 0.5 * b)
    expect(Array.from(found.probability)).toEqual([0.1, expect.closeTo(b, 2), expect.closeTo(c, 2)])
    for (const [i, exact] of [0.1, b, c].entries()) {
      expect(found.lower[i]).toBeLessThanOrEqual(exact)
      expect(found.upper[i]).toBeGreaterThanOrEqual(exact)
    }
    expect(found.expectedLoss.interval.lower).toBeLessThan(50 * (0.1 + b + c))
    expect(found.expectedLoss.interval.upper).toBeGreaterThan(50 * (0.1 + b + c))
  })

  it('is that of Davis and Lo where all infect all, once', () => {
    const clients = Array.from({ length: 12 }, (_, i) => `c${i}`)
    const [pd, q] = [0.05, 0.1]
    const edges = clients.flatMap(from => clients.filter(to => to !== from).map(to => supports(from, to, q)))
    const { probability } = contagion(edges, portfolio(clients, pd), { paths: 100_000, transitive: false })
    const exact = 1 - (1 - pd) * (1 - pd * q) ** 11
    const mean = probability.reduce((sum, one) => sum + one / clients.length, 0)
    expect(Math.abs(mean - exact)).toBeLessThan(0.001)
  })

  it('is exact without edges, and certain where all is', () => {
    const alone = contagion([], portfolio(['a', 'b'], 0.1), { paths: 100 })
    expect(alone.expectedLoss).toMatchObject({ value: 10, interval: { lower: 10, upper: 10 } })
    const certain = contagion([supports('a', 'b')], {
      ...portfolio(['a', 'b'], 0),
      probabilityOfDefault: [1, 0],
    })
    expect(Array.from(certain.probability)).toEqual([1, 1])
    expect(contagion([supports('x', 'a')], portfolio(['a'], 0)).probability[0]).toBe(0)
  })

  it('hangs on seed and names, not on the order of rows and edges', () => {
    const edges = [supports('a', 'b', 0.5), supports('b', 'c', 0.5), supports('c', 'a', 0.2)]
    const one = contagion(edges, portfolio(['a', 'b', 'c'], 0.1), { seed: 5, paths: 3000 })
    const other = contagion(edges.toReversed(), portfolio(['c', 'a', 'b'], 0.1), { seed: 5, paths: 3000 })
    expect([other.probability[1], other.probability[2], other.probability[0]]).toEqual(Array.from(one.probability))
    expect(contagion(edges, portfolio(['a', 'b', 'c'], 0.1), { seed: 6, paths: 3000 }).probability).not.toEqual(
      one.probability,
    )
  })

  it('has expected losses by client that add up', () => {
    const { expectedLosses, expectedLoss, ownExpectedLoss } = contagion(
      [supports('a', 'b', 0.7)],
      portfolio(['a', 'b'], 0.2),
    )
    expect(expectedLosses[0]! + expectedLosses[1]!).toBeCloseTo(expectedLoss.value, 12)
    expect(expectedLoss.value).toBeGreaterThan(ownExpectedLoss)
  })

  it('tells of its progress', () => {
    const seen: number[] = []
    runSync(contagionSteps([], portfolio(['a'], 0.1), { paths: 2500 }), ({ done }) => seen.push(done))
    expect(seen).toEqual([1024, 2048, 2500])
  })

  it('of 100,000 clients and edges is simulated in seconds', () => {
    const size = 100_000
    const clients = Array.from({ length: size }, (_, i) => `c${i}`)
    const edges = clients.slice(1).map((to, i) => supports(`c${i >> 1}`, to, 0.3))
    const begin = performance.now()
    expect(contagion(edges, portfolio(clients, 0.01), { paths: 1024 }).expectedLoss.value).toBeGreaterThan(50_000)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })

  it('refuses settings that are none', () => {
    const bad = (options: string) => thrown(() => contagion([], portfolio(['a'], 0.1), JSON.parse(options))).path
    expect(bad('{ "paths": 10 }')).toBe('options.paths')
    expect(bad('{ "seed": -1 }')).toBe('options.seed')
    expect(bad('{ "level": 2 }')).toBe('options.level')
    expect(bad('{ "transitiv": true }')).toBe('options.transitiv')
    expect(bad('{ "transitive": 1 }')).toBe('options.transitive')
  })
})
