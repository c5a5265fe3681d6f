import { describe, expect, it } from 'vitest'
import { randomStream, runAsync, runSync } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'
import {
  importanceIntervals,
  importanceIntervalsSteps,
  shapleyShares,
} from '../../../src/statistics/importance/index.js'
import { thrown } from '../../errors/thrown.js'

function rowsOf(size: number, seed: number) {
  const uniform = randomStream(seed)
  const normal = (): number => normalQuantile(uniform())
  const common = Array.from({ length: size }, normal)
  const strong = common.map(value => value + normal())
  const weak = common.map(value => value + normal())
  const none = common.map(normal)
  return { columns: { strong, weak, none }, outcomes: strong.map((value, i) => value + 0.2 * weak[i]! + normal()) }
}

describe('intervals of importance', () => {
  const { columns, outcomes } = rowsOf(120, 8)
  const found = importanceIntervals(columns, outcomes, { replicates: 400, seed: 3 })

  it('stand beside the importance itself', () => {
    const { predictors } = shapleyShares(columns, outcomes)
    for (const [j, { interval, shareInterval, importance, share, ranks }] of found.predictors.entries()) {
      expect(importance).toBe(predictors[j]!.importance)
      expect(interval.lower).toBeLessThan(importance)
      expect(interval.upper).toBeGreaterThan(importance)
      expect(shareInterval!.lower).toBeLessThan(share!)
      expect(ranks.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
    }
    expect(found.rSquaredInterval.lower).toBeLessThan(found.rSquared)
    expect(found).toMatchObject({ replicates: 400, withoutVariation: 0, seed: 3 })
  })

  it('tell what matters from chance, and one from another', () => {
    const [strong, weak, none] = found.predictors
    expect(strong!.ranks[0]).toBeGreaterThan(0.99)
    expect(strong!.beyondChance.lower).toBeGreaterThan(0)
    expect(weak!.beyondChance.lower).toBeGreaterThan(0)
    expect(none!.beyondChance.lower).toBeLessThan(0)
    expect(none!.interval.lower).toBeGreaterThan(0)
    const pairs = found.differences.map(({ first, second, interval }) => [first, second, interval.lower > 0])
    expect(pairs).toEqual([
      ['strong', 'weak', true],
      ['strong', 'none', true],
      ['weak', 'none', true],
    ])
    expect(found.sameOrder).toBe(found.predictors[2]!.ranks[2])
  })

  it('are the same at once and in steps, and of the seed alone', async () => {
    const phases: number[] = []
    const steps = importanceIntervalsSteps(columns, outcomes, { replicates: 110, seed: 3 })
    const slow = await runAsync(steps, { pause: async () => {}, onProgress: ({ done }) => void phases.push(done) })
    expect(slow).toEqual(importanceIntervals(columns, outcomes, { replicates: 110, seed: 3 }))
    expect(phases).toEqual([20, 40, 60, 80, 100, 110])
    expect(runSync(importanceIntervalsSteps(columns, outcomes, { replicates: 110, seed: 4 }))).not.toEqual(slow)
  })

  it('are wider where each client answered three times the same', () => {
    const thrice = (values: readonly number[]) => values.flatMap(value => [value, value, value])
    const tripled = Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, thrice(values)]))
    const clusters = thrice(Array.from({ length: 120 }, (_, i) => i))
    const width = ({ predictors }: typeof found) => predictors[0]!.interval.upper - predictors[0]!.interval.lower
    const options = { method: 'relative-weights', replicates: 400, seed: 3 } as const
    const naive = width(importanceIntervals(tripled, thrice(outcomes), options))
    const clustered = width(importanceIntervals(tripled, thrice(outcomes), { ...options, clusters }))
    const single = width(importanceIntervals(columns, outcomes, options))
    expect(naive).toBeLessThan(0.7 * single)
    expect(clustered).toBeGreaterThan(0.85 * single)
    expect(clustered).toBeLessThan(1.15 * single)
  })

  it('count samples in which there is nothing to explain', () => {
    const rare = Array.from({ length: 12 }, (_, i) => (i === 0 ? 1 : 0))
    const { withoutVariation, replicates } = importanceIntervals({ a: rowsOf(12, 1).columns.strong }, rare, {
      replicates: 500,
    })
    expect(replicates + withoutVariation).toBe(500)
    // (11/12)^12 = 0.352 of the samples miss the one row.
    expect(withoutVariation / 500).toBeGreaterThan(0.28)
    expect(withoutVariation / 500).toBeLessThan(0.42)
  })
})

it('names wrong options', () => {
  const { columns, outcomes } = rowsOf(12, 2)
  const call = (options: unknown) =>
    thrown(() => importanceIntervals(columns, outcomes, JSON.parse(JSON.stringify(options))))
  expect(call({ replicates: 99 }).path).toBe('options.replicates')
  expect(call({ seed: -1 }).path).toBe('options.seed')
  expect(call({ method: 'lmg' }).path).toBe('options.method')
  expect(call({ level: 95 }).path).toBe('options.level')
  expect(call({ clients: [] }).code).toBe('UNKNOWN_OPTION')
  expect(call({ clusters: ['a'] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.clusters' })
  expect(call({ clusters: Array(12).fill('a') })).toMatchObject({ code: 'NO_DATA', path: 'options.clusters' })
  expect(thrown(() => importanceIntervals(columns, outcomes, JSON.parse('null'))).path).toBe('options')
})
