import { expect, it } from 'vitest'
import {
  copheneticHeights,
  pairCorrelation,
} from '../../../../src/statistics/clustering/hierarchical/cophenetic-heights.js'

it('has the merge in which two leaves meet', () => {
  const { values } = copheneticHeights({
    merges: [
      [0, 1],
      [3, 2],
    ],
    heights: [1, 4],
  })
  expect([...values]).toEqual([1, 4, 4])
})

const packed = (size: number, ...values: number[]) => ({ size, values: Float64Array.from(values) })

it('correlates pairs, those of equal rows among them', () => {
  const ones = Float64Array.of(1, 1, 1)
  expect(pairCorrelation(packed(3, 1, 2, 3), packed(3, 2, 4, 6), ones)).toBeCloseTo(1, 12)
  expect(pairCorrelation(packed(3, 1, 2, 3), packed(3, 1, 1, 1), ones)).toBeUndefined()
  // Rows 0, 0, 1, 2 written out: pairs 0, 1, 2, 1, 2, 3 and 0, 5, 2, 5, 2, 4.
  const [a, b] = [
    [0, 1, 2, 1, 2, 3],
    [0, 5, 2, 5, 2, 4],
  ]
  const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, one, i) => sum + (one - mean(x)) * (y[i]! - mean(y)), 0)
  const expected = product(a!, b!) / Math.sqrt(product(a!, a!) * product(b!, b!))
  expect(pairCorrelation(packed(3, 1, 2, 3), packed(3, 5, 2, 4), Float64Array.of(2, 1, 1))).toBeCloseTo(expected, 12)
})
