import { describe, expect, it } from 'vitest'
import { itemCorrelations } from '../../../src/satisfaction/measurement/index.js'
import { thrown } from '../../errors/thrown.js'

const ANSWERS = {
  fast: [5, 4, 3, 2, null, 1],
  clear: [4, 4, 2, 1, 3, null],
  fair: [1, 2, 2, 4, 5, 3],
}

describe('itemCorrelations', () => {
  it('has means, deviations, covariances and correlations of complete sheets, by hand', () => {
    const { items, rows, complete, means, deviations, covariance, correlation, counts } = itemCorrelations(ANSWERS)
    expect(items).toEqual(['fast', 'clear', 'fair'])
    expect([rows, complete]).toEqual([6, 4])
    expect(means).toEqual([3.5, 2.75, 2.25])
    expect(deviations[0]).toBeCloseTo(Math.sqrt(5 / 3), 14)
    // 5·4 + 4·4 + 3·2 + 2·1 = 44, less 4 · 3.5 · 2.75 = 38.5, over 3.
    expect(covariance[0]![1]).toBeCloseTo(5.5 / 3, 14)
    expect(correlation[0]![1]).toBeCloseTo(5.5 / Math.sqrt(5 * 6.75), 14)
    expect(correlation.map((row, i) => row[i])).toEqual([1, 1, 1])
    expect(counts.flat().every(count => count === 4)).toBe(true)
  })

  it('uses pairwise what each two items have, and counts it', () => {
    const { counts, means, covariance, correlation } = itemCorrelations(ANSWERS, { missing: 'pairwise' })
    expect(counts).toEqual([
      [5, 4, 5],
      [4, 5, 5],
      [5, 5, 6],
    ])
    expect(means[0]).toBeCloseTo(3, 14)
    // fast and fair on the five sheets that have both: sums 15 and 12, products 5 + 8 + 6 + 8 + 3 = 30.
    expect(covariance[0]![2]).toBeCloseTo((30 - (15 * 12) / 5) / 4, 14)
    expect(covariance[0]![0]).toBeCloseTo(2.5, 14)
    expect(correlation[0]![2]).toBeCloseTo(-1.5 / Math.sqrt(2.5 * 1.3), 14)
  })

  it('weighs sheets as R does (cov.wt, method unbiased)', () => {
    const answers = { a: [1, 2, 3, 4, 5, 3], b: [2, 1, 4, 3, 5, 5] }
    const weights = [1, 2, 0.5, 3, 1, 1.5]
    const { means, covariance, correlation } = itemCorrelations(answers, { weights })
    expect(means[0]).toBeCloseTo(3.11111111111111, 13)
    expect(means[1]).toBeCloseTo(3.05555555555556, 13)
    expect(covariance[0]![0]).toBeCloseTo(1.82677165354331, 13)
    expect(covariance[0]![1]).toBeCloseTo(1.40944881889764, 13)
    expect(covariance[1]![1]).toBeCloseTo(2.75984251968504, 13)
    expect(correlation[0]![1]).toBeCloseTo(0.627718643236093, 14)
  })

  it('takes a sheet that weighs 0 for none, pairwise too', () => {
    const weights = [1, 1, 1, 1, 0, 0]
    const first = Object.fromEntries(Object.entries(ANSWERS).map(([item, cells]) => [item, cells.slice(0, 4)]))
    for (const missing of ['listwise', 'pairwise'] as const) {
      const weighted = itemCorrelations(ANSWERS, { missing, weights })
      const cut = itemCorrelations(first, { missing })
      expect(weighted.correlation).toEqual(cut.correlation)
      expect(weighted.counts).toEqual(cut.counts)
      expect(weighted.complete).toBe(4)
    }
  })

  it('holds from 1e-12 to 1e12 and beside a mean that is far larger than the spread', () => {
    const of = (factor: number, shift: number) =>
      itemCorrelations({
        a: [1, 2, 4, 3].map(cell => cell * factor + shift),
        b: [2, 1, 3, 4].map(cell => cell * factor + shift),
      }).correlation[0]![1]!
    for (const factor of [1e-12, 1, 1e12]) expect(of(factor, 0)).toBeCloseTo(0.6, 13)
    expect(of(1, 1e12)).toBeCloseTo(0.6, 10)
  })

  it.each([
    ['an item that all answer alike', { a: [3, 3, 3], b: [1, 2, 3] }, {}, 'NO_VARIATION', 'answers.a'],
    [
      'one that is constant pairwise',
      { a: [3, 3, null], b: [1, 2, 3] },
      { missing: 'pairwise' },
      'NO_VARIATION',
      'answers.a',
    ],
    ['no complete sheets', { a: [1, null, 3], b: [null, 2, 4] }, {}, 'NO_DATA', 'answers'],
    [
      'two items that nobody answered both',
      { a: [1, 2, null, null], b: [null, null, 3, 4] },
      { missing: 'pairwise' },
      'NO_DATA',
      'answers.b',
    ],
    ['another way of missing', { a: [1, 2] }, { missing: 'mean' }, 'OUT_OF_RANGE', 'options.missing'],
    ['an unknown option', { a: [1, 2] }, { weight: [1, 1] }, 'UNKNOWN_OPTION', 'options.weight'],
    ['weights of other length', { a: [1, 2] }, { weights: [1] }, 'LENGTH_MISMATCH', 'options.weights'],
    ['a negative weight', { a: [1, 2] }, { weights: [1, -1] }, 'OUT_OF_RANGE', 'options.weights[1]'],
    ['no weight at all', { a: [1, 2] }, { weights: [0, 0] }, 'NO_DATA', 'options.weights'],
    ['NaN for not answered', { a: [1, Number.NaN] }, {}, 'OUT_OF_RANGE', 'answers.a[1]'],
    ['a size whose square is no number', { a: [1, 1e200] }, {}, 'OUT_OF_RANGE', 'answers.a[1]'],
  ])('refuses %s', (_, answers, options, code, path) => {
    expect(thrown(() => itemCorrelations(answers, options as never))).toMatchObject({ code, path })
  })
})
