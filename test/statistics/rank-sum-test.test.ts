import { expect, it } from 'vitest'
import { rankSumTest } from '../../src/statistics/rank-sum-test.js'
import { thrown } from '../errors/thrown.js'

/** All choices of m of the values, one by one. */
function byHand(first: readonly number[], second: readonly number[]): number {
  const all = [...first, ...second]
  const above = (own: readonly number[], others: readonly number[]): number =>
    own.reduce((sum, x) => sum + others.reduce((pairs, y) => pairs + (x > y ? 1 : x === y ? 0.5 : 0), 0), 0)
  const middle = (first.length * second.length) / 2
  const far = Math.abs(above(first, second) - middle)
  let [count, reached] = [0, 0]
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const own = all.filter((_, i) => (mask >> i) & 1)
    if (own.length !== first.length) continue
    count++
    const others = all.filter((_, i) => !((mask >> i) & 1))
    if (Math.abs(above(own, others) - middle) >= far - 1e-9) reached++
  }
  return reached / count
}

it('counts all ways, with ties and without', () => {
  for (const [first, second] of [
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [7, 1, 9, 4],
      [2, 3, 8, 8, 1],
    ],
    [
      [1, 1, 2],
      [1, 2, 2, 3, 3],
    ],
    [[5], [1, 2, 3]],
  ] as const) {
    expect(rankSumTest(first, second).pValue).toBeCloseTo(byHand(first, second), 12)
    expect(rankSumTest(first, second).method).toBe('exact')
  }
})

it('agrees with mannwhitneyu of scipy, exact and approximate', () => {
  const [x, y] = [
    [19, 22, 16, 29, 24],
    [20, 11, 17, 12],
  ]
  // The example of its documentation: U = 17, exact p = 0.1111.
  expect(rankSumTest(x, y).statistic).toBe(17)
  expect(rankSumTest(x, y).pValue).toBeCloseTo(0.1111111111111111, 12)
  const first = Array.from({ length: 30 }, (_, i) => (i * 7) % 31)
  const second = Array.from({ length: 25 }, (_, i) => ((i * 11) % 29) + 3)
  const { statistic, pValue, method } = rankSumTest(first, second)
  expect(method).toBe('normal')
  expect(statistic).toBe(SCIPY.statistic)
  expect(pValue).toBeCloseTo(SCIPY.pValue, 12)
})

/** scipy.stats.mannwhitneyu(first, second, method='asymptotic') of the columns above. */
const SCIPY = { statistic: 327.5, pValue: 0.42674451782289036 }

it('sees nothing where all values are the same', () => {
  expect(rankSumTest([2, 2], [2, 2, 2])).toEqual({ statistic: 3, pValue: 1, method: 'exact' })
  expect(rankSumTest(new Float64Array(50), new Float64Array(50)).pValue).toBe(1)
})

it('does not depend on the unit, nor on which sample is first', () => {
  const [a, b] = [
    [1, 5, 9, 2],
    [4, 4, 12, 30, 7],
  ]
  const { statistic, pValue } = rankSumTest(a, b)
  expect(
    rankSumTest(
      a.map(x => x * 1e12),
      b.map(x => x * 1e12),
    ).pValue,
  ).toBe(pValue)
  expect(rankSumTest(b, a)).toEqual({ statistic: 20 - statistic, pValue, method: 'exact' })
})

it('names what is no number', () => {
  expect(thrown(() => rankSumTest([], [1])).path).toBe('first')
  expect(thrown(() => rankSumTest([1], [Number.NaN])).path).toBe('second[0]')
})
