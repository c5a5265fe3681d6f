import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/numeric/index.js'
import {
  chainMeans,
  expectChains,
  halves,
  mapDraws,
  mean,
  rankNormal,
  variance,
  varies,
} from '../../../src/statistics/sampling/chain-draws.js'

const odd = expectChains([1, 2, 3, 4, 5, 11, 12, 13, 14, 15], 2)

describe('draws of chains', () => {
  it('are a copy', () => {
    const given = Float64Array.of(1, 2, 3, 4)
    expect(expectChains(given, 1).draws).not.toBe(given)
  })

  it('split into halves without the middle of an odd number', () => {
    expect(halves(odd)).toEqual({ draws: Float64Array.of(1, 2, 4, 5, 11, 12, 14, 15), chains: 4, length: 2 })
  })

  it('become normal quantiles of their mean ranks', () => {
    const { draws } = rankNormal(expectChains([10, 30, 30, 20], 1))
    const score = (rank: number): number => normalQuantile((rank - 0.375) / 4.25)
    expect(Array.from(draws)).toEqual([1, 3.5, 3.5, 2].map(score))
  })

  it('have means and variances', () => {
    expect(Array.from(chainMeans(odd))).toEqual([3, 13])
    expect(mean(odd.draws)).toBe(8)
    expect(variance(Float64Array.of(1, 2, 3, 4))).toBeCloseRelative(5 / 3, 1e-15)
    expect(varies(odd.draws)).toBe(true)
    expect(varies(Float64Array.of(2, 2))).toBe(false)
    expect(mapDraws(odd, draw => -draw)).toMatchObject({ chains: 2, length: 5 })
    expect(mapDraws(odd, draw => -draw).draws[9]).toBe(-15)
  })
})
