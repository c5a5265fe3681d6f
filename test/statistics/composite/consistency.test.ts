import { describe, expect, it } from 'vitest'
import { comparisonMatrix, pairwiseWeights } from '../../../src/statistics/index.js'

const NAMES = ['a', 'b', 'c']

describe('the report on judgements', () => {
  it('finds nothing in judgements without a contradiction', () => {
    const { consistency } = pairwiseWeights(NAMES, [
      [1, 2, 8],
      [0.5, 1, 4],
      [0.125, 0.25, 1],
    ])
    expect(consistency.largestEigenvalue).toBe(3)
    expect(consistency.ratio).toBeLessThan(1e-30)
    expect(consistency.geometricIndex).toBeLessThan(1e-30)
    expect(consistency.worstTriad?.inconsistency).toBe(0)
  })

  it('measures a circle of three by its closed form', () => {
    // a : b = 2, b : c = 2, c : a = 2: the contradiction is 8, λ = 1 + 2 + 1/2.
    const { consistency } = pairwiseWeights(NAMES, [
      [1, 2, 0.5],
      [0.5, 1, 2],
      [2, 0.5, 1],
    ])
    expect(consistency.largestEigenvalue).toBeCloseTo(3.5, 12)
    expect(consistency.index).toBeCloseTo(0.25, 12)
    expect(consistency.ratio).toBeCloseTo(0.25 / 0.5245, 12)
    expect(consistency.geometricIndex).toBeCloseTo(3 * Math.log(2) ** 2, 12)
    expect(consistency.worstTriad).toEqual({ criteria: NAMES, inconsistency: expect.closeTo(7 / 8, 12) })
  })

  it('names the table, whose choice moves the ratio by a tenth', () => {
    const circle = comparisonMatrix(NAMES, [
      { of: 'a', over: 'b', times: 2 },
      { of: 'b', over: 'c', times: 2 },
      { of: 'c', over: 'a', times: 2 },
    ])
    const [saaty, lamata] = (['saaty-1980', 'alonso-lamata-2006'] as const).map(
      randomIndex => pairwiseWeights(NAMES, circle, { randomIndex }).consistency,
    )
    expect(saaty?.randomIndex).toEqual({ table: 'saaty-1980', value: 0.58 })
    expect((lamata?.ratio ?? 0) / (saaty?.ratio ?? 0)).toBeCloseTo(0.58 / 0.5245, 12)
  })

  it('has no triad and no ratio to judge where comparisons form a tree', () => {
    const { consistency } = pairwiseWeights(NAMES, [
      [1, 2, null],
      [null, 1, 4],
      [null, null, 1],
    ])
    expect(consistency).toEqual({
      largestEigenvalue: 3,
      index: expect.closeTo(0, 15),
      ratio: 0,
      randomIndex: { table: 'alonso-lamata-2006', value: 0 },
      geometricIndex: 0,
    })
  })

  it('is 0 for one and two criteria, where others divide 0 by 0', () => {
    expect(pairwiseWeights(['a'], [[1]]).consistency.ratio).toBe(0)
    const two = pairwiseWeights(
      ['a', 'b'],
      [
        [1, 7],
        [null, 1],
      ],
    )
    expect([two.consistency.index, two.consistency.ratio, two.consistency.geometricIndex]).toEqual([
      expect.closeTo(0, 15),
      0,
      0,
    ])
    // What the peer computes at two criteria: its table holds 0 there.
    expect((2 - 2) / (2 - 1) / 0).toBeNaN()
  })
})
