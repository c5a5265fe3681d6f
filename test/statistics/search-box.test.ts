import { describe, expect, it } from 'vitest'
import { positive, real } from '../../src/model/index.js'
import { clamped, searchBox } from '../../src/statistics/search-box.js'

const FARTHEST = Math.log(1e10)

describe('where a likelihood is searched', () => {
  it('is a factor of 1e10 about what is typical, in logarithms, and as far in numbers of any sign', () => {
    const { centre, lower, upper } = searchBox(
      { rate: positive('rate'), effect: real('effect') },
      { rate: 2, effect: -1 },
    )
    expect(Array.from(centre)).toEqual([Math.log(2), -1])
    expect(Array.from(lower)).toEqual([Math.log(2) - FARTHEST, -1 - FARTHEST])
    expect(Array.from(upper)).toEqual([Math.log(2) + FARTHEST, -1 + FARTHEST])
  })

  it('is no wider than the ranges, into which the typical size is moved', () => {
    const table = { rate: positive('rate', { least: 0.5, most: 3 }), effect: real('effect', { least: -5, most: 5 }) }
    const { centre, lower, upper } = searchBox(table, { rate: 100, effect: -8 })
    expect(Array.from(centre)).toEqual([Math.log(3), -5])
    expect(Array.from(lower)).toEqual([Math.log(0.5), -5])
    expect(Array.from(upper)).toEqual([Math.log(3), 5])
  })
})

it('a point is moved to the bounds it lies beyond', () => {
  const [lower, upper] = [Float64Array.of(0, 0, 0), Float64Array.of(1, 1, 1)]
  expect(Array.from(clamped(Float64Array.of(-1, 0.5, 2), lower, upper))).toEqual([0, 0.5, 1])
})
