import { describe, expect, it } from 'vitest'
import { intraclassCorrelation } from '../../../src/statistics/agreement/index.js'
import { thrown } from '../../errors/thrown.js'

const RATINGS = [
  [-0.29, 0.79, 0.97],
  [1.67, 1.61, 1.78],
  [-0.35, 0.67, 1.44],
  [-1.97, 0.1, 0.31],
  [-1.53, -0.21, 2.0],
  [0.16, 1.29, 1.8],
  [1.42, -1.31, -0.08],
  [2.8, 1.9, 2.42],
  [-0.04, -0.67, 1.64],
  [0.49, -0.34, 0.7],
  [-0.04, -0.41, 0.94],
  [0.81, 1.25, 1.2],
]

const byJudge = (rows: readonly (readonly number[])[]) =>
  Object.fromEntries(rows[0]!.map((_, judge) => [`judge ${judge}`, rows.map(row => row[judge]!)]))

describe('intraclassCorrelation', () => {
  it("has Shrout and Fleiss's six forms (1979, table 4) with the intervals of McGraw and Wong", () => {
    const { forms } = intraclassCorrelation({
      first: [9, 6, 8, 7, 10, 6],
      second: [2, 1, 4, 1, 5, 2],
      third: [5, 3, 6, 2, 6, 4],
      fourth: [8, 2, 8, 6, 9, 7],
    })
    expect(
      forms.map(({ form, value, interval }) => [
        form,
        value.toFixed(2),
        interval!.lower.toFixed(2),
        interval!.upper.toFixed(2),
      ]),
    ).toEqual([
      ['ICC(1)', '0.17', '-0.13', '0.72'],
      ['ICC(A,1)', '0.29', '0.02', '0.76'],
      ['ICC(C,1)', '0.71', '0.34', '0.95'],
      ['ICC(k)', '0.44', '-0.88', '0.91'],
      ['ICC(A,k)', '0.62', '0.07', '0.93'],
      ['ICC(C,k)', '0.91', '0.68', '0.99'],
    ])
  })

  it('has the figures of pingouin 0.7.0 on drawn ratings', () => {
    const { forms, things, judges } = intraclassCorrelation(byJudge(RATINGS))
    const values = [0.263629944203, 0.307434734256, 0.374218703604, 0.517848886502, 0.571132355123, 0.642091107284]
    for (const [i, value] of values.entries()) expect(forms[i]!.value).toBeCloseTo(value, 11)
    expect(forms[0]!.test!.statistic).toBeCloseTo(2.07403855763, 10)
    expect(forms[0]!.test!.pValue).toBeCloseTo(0.065533542109, 10)
    expect(forms[1]!.test).toEqual(forms[2]!.test)
    expect(forms[1]!.test!.degreesOfFreedom).toEqual([11, 22])
    const ends = forms.map(({ interval }) => [interval!.lower.toFixed(2), interval!.upper.toFixed(2)].join(' '))
    expect(ends).toEqual(['-0.07 0.65', '0.01 0.66', '0.02 0.73', '-0.25 0.85', '0.02 0.86', '0.05 0.89'])
    expect([things, judges]).toEqual([12, 3])
  })

  it('is not moved by a constant of one judge in consistency, is in agreement; nor by the unit in any', () => {
    const shifted = byJudge(RATINGS.map(([a, ...rest]) => [a! + 3, ...rest]))
    const [plain, moved] = [intraclassCorrelation(byJudge(RATINGS)), intraclassCorrelation(shifted)]
    expect(moved.forms[2]!.value).toBeCloseTo(plain.forms[2]!.value, 12)
    expect(moved.forms[1]!.value).toBeLessThan(plain.forms[1]!.value)
    for (const unit of [1e-12, 1e12]) {
      const { forms } = intraclassCorrelation(byJudge(RATINGS.map(row => row.map(rating => unit * rating))))
      for (const [i, { value }] of forms.entries()) expect(value).toBeCloseTo(plain.forms[i]!.value, 10)
    }
  })

  it('is 1 of full agreement, with no test: there is nothing to divide by', () => {
    const { forms } = intraclassCorrelation({ a: [1, 2, 5], b: [1, 2, 5] })
    for (const { value, interval, test } of forms) {
      expect([value, interval!.lower, interval!.upper, test]).toEqual([1, 1, 1, undefined])
    }
  })

  it('has no forms of means where things have the same mean, nor of consistency where nothing else differs', () => {
    expect(intraclassCorrelation({ a: [1, 3], b: [3, 1] }).forms.map(({ form }) => form)).toEqual([
      'ICC(1)',
      'ICC(C,1)',
    ])
    const constant = intraclassCorrelation({ a: [1, 1, 1], b: [3, 3, 3] })
    expect(constant.forms.map(({ form, value }) => [form, value])).toEqual([
      ['ICC(1)', -1],
      ['ICC(A,1)', 0],
    ])
    expect(constant.forms.every(({ interval }) => Number.isFinite(interval!.lower + interval!.upper))).toBe(true)
  })

  it('has no form of agreement where estimated variances come to nothing, nor an end that does not exist', () => {
    // All of it is of the rest: ICC(A,1) would be −1/0.
    const swapped = intraclassCorrelation({ a: [1, 2], b: [2, 1] })
    expect(swapped.forms.map(({ form, value }) => [form, value])).toEqual([
      ['ICC(1)', -1],
      ['ICC(C,1)', -1],
    ])
    // ICC(A,1) = −1.66: stepped up to two judges it would be 5.02.
    const opposed = intraclassCorrelation({ a: [1, 2, 3, 4, 5], b: [5, 4, 3, 2, 1.2] })
    expect(opposed.forms.map(({ form }) => form)).toEqual(['ICC(1)', 'ICC(A,1)', 'ICC(C,1)', 'ICC(k)', 'ICC(C,k)'])
    // B = 8, E = 6, J = 0: ICC(A,k) = (B − E) / (B − E/3). With F(2, 2) = 39 at 97.5 %, 8 − 39 · 6/3 is below 0.
    const few = intraclassCorrelation({ a: [3, 2, 7], b: [1, 6, 5] }).forms.find(({ form }) => form === 'ICC(A,k)')
    expect(few?.value).toBeCloseTo(1 / 3, 12)
    expect(few?.interval).toBeUndefined()
  })

  it('has ends at levels next to 1', () => {
    const { forms } = intraclassCorrelation({ a: [1, 2, 4, 3], b: [1, 3, 6, 5] }, { level: 1 - Number.EPSILON / 2 })
    for (const { interval } of forms) expect(Number.isFinite(interval!.lower + interval!.upper)).toBe(true)
  })

  it('leaves out things with gaps and counts them', () => {
    const { things, leftOut } = intraclassCorrelation({ a: [1, 2, null, 4], b: [1, 3, 2, 5] })
    expect([things, leftOut]).toEqual([3, 1])
  })

  it.each([
    ['one judge', { a: [1, 2] }, 'NO_DATA', 'ratings'],
    ['one thing', { a: [1], b: [2] }, 'NO_DATA', 'ratings'],
    ['one rating', { a: [2, 2], b: [2, 2] }, 'NO_VARIATION', 'ratings'],
    ['a text', { a: [1, '2'], b: [2, 3] }, 'INVALID_TYPE', 'ratings.a[1]'],
  ])('refuses %s', (_, ratings, code, path) => {
    expect(thrown(() => intraclassCorrelation(ratings as never))).toMatchObject({ code, path })
  })
})
