import { describe, expect, it } from 'vitest'
import { fromBest, levelsOf } from '../../../src/statistics/composite/ranks.js'
import { placesByScore } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('placesByScore', () => {
  it('lets equal scores share the best of their places', () => {
    expect([...placesByScore([5, 9, 5, 5, 1])]).toEqual([2, 1, 2, 2, 5])
    expect([...placesByScore([3])]).toEqual([1])
    expect([...placesByScore([3, 3])]).toEqual([1, 1])
  })

  it('refuses what cannot be ranked', () => {
    expect(thrown(() => placesByScore([])).code).toBe('EMPTY_INPUT')
    expect(thrown(() => placesByScore([1, Number.NaN])).path).toBe('scores[1]')
  })
})

it('fromBest keeps equal scores in the order of rows', () => {
  expect([...fromBest([1, 7, 1, 7])]).toEqual([1, 3, 0, 2])
})

it('levelsOf puts scores apart by rounding on one level', () => {
  expect([...levelsOf(Float64Array.of(0.3, 0.1 + 0.2, 0.5))]).toEqual([1, 1, 0])
  expect([...levelsOf(Float64Array.of(0, 0, 1e-300))]).toEqual([1, 1, 0])
})
