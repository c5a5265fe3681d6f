import { describe, expect, it } from 'vitest'
import { resampledBase, resampledGroups, resampledTenures } from '../../../src/lifetime/inference/resampled-data.js'
import { randomStream } from '../../../src/model/index.js'
import { customerBaseFromPatterns, tenuresFromCohorts } from '../../../src/records/index.js'
import { base, groups, tenures } from './sample-data.js'

const total = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, value) => sum + value, 0)

describe('clients drawn with replacement', () => {
  it('are as many as there were, some more than once', () => {
    const drawn = resampledBase(base, randomStream(3))
    expect(drawn.size).toBe(base.size)
    expect(total(drawn.patterns.weight)).toBe(base.size)
    const distinct = new Set(Array.from(drawn.ids)).size / base.size
    expect(Math.abs(distinct - (1 - Math.exp(-1)))).toBeLessThan(0.05)
  })

  it('come by weight where rows stand for many', () => {
    const rows = { frequency: [0, 1, 2], recency: [0, 3, 5], age: [9, 9, 9], weight: [700, 299, 1] }
    const weighted = customerBaseFromPatterns(rows, { timeUnit: 'week', observedUntil: '2024-12-29' })
    const drawn = Array.from({ length: 200 }, (_, r) => resampledBase(weighted, randomStream(3, r)))
    expect(drawn.map(({ patterns }) => total(patterns.weight))).toEqual(Array(200).fill(1000))
    const once = drawn.map(({ frequency, weight }) => {
      const row = frequency.indexOf(0)
      return weight?.[row] ?? Number.NaN
    })
    expect(Math.abs(total(once) / 200 - 700)).toBeLessThan(4 * Math.sqrt((700 * 0.3) / 200))
    expect(drawn.some(({ size }) => size === 2)).toBe(true)
  })
})

describe('tenures drawn with replacement', () => {
  it('are as many, lost and active in about the same shares', () => {
    const drawn = Array.from({ length: 100 }, (_, r) => resampledTenures(tenures, randomStream(5, r)))
    expect(drawn.map(({ clients }) => clients)).toEqual(Array(100).fill(1000))
    const active = drawn.map(counts => total(counts.active))
    expect(Math.abs(total(active) / 100 - 491)).toBeLessThan(4 * Math.sqrt((491 * 0.509) / 100))
    expect(new Set(active).size).toBeGreaterThan(20)
  })

  it('come from all groups together, each group with its covariates', () => {
    const drawn = Array.from({ length: 100 }, (_, r) => resampledGroups(groups, randomStream(5, r)))
    expect(drawn.map(parts => total(parts.map(({ tenures: { clients } }) => clients)))).toEqual(Array(100).fill(1000))
    expect(drawn.every(([one, other]) => one?.covariates['web'] === 0 && other?.covariates['web'] === 1)).toBe(true)
    const [ofFirst, activeOfFirst] = [
      drawn.map(([one]) => one!.tenures.clients),
      drawn.map(([one]) => total(one!.tenures.active)),
    ]
    expect(Math.abs(total(ofFirst) / 100 - 500)).toBeLessThan(4 * Math.sqrt((1000 * 0.25) / 100))
    expect(new Set(ofFirst).size).toBeGreaterThan(20)
    expect(Math.abs(total(activeOfFirst) / 100 - 300)).toBeLessThan(4 * Math.sqrt((300 * 0.7) / 100))
  })

  it('leave out a group of which nobody is drawn', () => {
    const few = [
      { tenures: tenuresFromCohorts({ remaining: [1, 0] }), covariates: { web: 0 } },
      { tenures: tenuresFromCohorts({ remaining: [1, 0] }), covariates: { web: 1 } },
    ]
    const sizes = Array.from({ length: 20 }, (_, r) => resampledGroups(few, randomStream(5, r)).length)
    expect(new Set(sizes)).toEqual(new Set([1, 2]))
  })
})
