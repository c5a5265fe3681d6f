import { describe, expect, it } from 'vitest'
import { resampledBase, resampledTenures } from '../../../src/lifetime/inference/resampled-data.js'
import { randomStream } from '../../../src/model/index.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'
import { base, tenures } from './sample-data.js'

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
})
