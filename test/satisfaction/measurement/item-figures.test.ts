import { describe, expect, it } from 'vitest'
import { listwiseFigures, pairwiseFigures } from '../../../src/satisfaction/measurement/item-figures.js'
import { thrown } from '../../errors/thrown.js'

const COLUMNS = [Float64Array.of(1, 2, 4, Number.NaN), Float64Array.of(2, 1, 3, 9)]

describe('figures of items', () => {
  it('are, listwise, of the rows named and no others', () => {
    const { means, counts } = listwiseFigures(['a', 'b'], COLUMNS, [0, 2], undefined)
    expect(means).toEqual([2.5, 2.5])
    expect(counts.flat()).toEqual([2, 2, 2, 2])
  })

  it('have, pairwise, variances of all answers beside covariances of common ones', () => {
    const { covariance, deviations } = pairwiseFigures(['a', 'b'], COLUMNS, undefined)
    expect(covariance[1]![1]).toBeCloseTo(deviations[1]! ** 2, 14)
    // Of rows 0 to 2: a − 7/3, b − 2, products (4/3 · 0) + (−1/3 · −1) + (5/3 · 1) = 2, over 2.
    expect(covariance[0]![1]).toBeCloseTo(1, 14)
  })

  it('are symmetric', () => {
    const { covariance, correlation, counts } = pairwiseFigures(['a', 'b'], COLUMNS, Float64Array.of(1, 0.5, 0.25, 1))
    for (const matrix of [covariance, correlation, counts]) expect(matrix[0]![1]).toBe(matrix[1]![0])
  })

  it('name an item with one answer', () => {
    const lone = [Float64Array.of(1, 2, 3), Float64Array.of(Number.NaN, Number.NaN, 3)]
    expect(thrown(() => pairwiseFigures(['a', 'b'], lone, undefined))).toMatchObject({
      code: 'NO_DATA',
      path: 'answers.b',
    })
  })
})
