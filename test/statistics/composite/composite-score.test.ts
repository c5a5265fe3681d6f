import { describe, expect, it } from 'vitest'
import { compositeScore } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { a: [0.5, 1, 0.25], b: [0.5, 0.25, 1] }
const weights = { a: 0.75, b: 0.25 }

describe('compositeScore', () => {
  it('adds weighted parts', () => {
    const { scores, contributions, base, normalised } = compositeScore(columns, { weights, normalisation: 'none' })
    expect([...scores]).toEqual([0.5, 0.8125, 0.4375])
    expect([...contributions.a]).toEqual([0.375, 0.75, 0.1875])
    expect(base).toBe(0)
    expect([...normalised.b]).toEqual(columns.b)
  })

  it('multiplies parts to the power of their weights', () => {
    const result = compositeScore(columns, { weights, normalisation: 'none', aggregation: 'geometric' })
    expect([...result.scores]).toEqual([0.5, 0.25 ** 0.25, 0.25 ** 0.75].map(score => expect.closeTo(score, 15)))
    expect(result.base).toBe(1)
    // All that is lost is lost through b, where a is 1.
    expect(result.contributions.a[1]).toBeCloseTo(0, 15)
    expect(result.contributions.b[1]).toBeCloseTo(0.25 ** 0.25 - 1, 15)
  })

  it('has nothing to take away from parts that are all 1', () => {
    const { scores, contributions } = compositeScore(
      { a: [1], b: [1] },
      { weights, normalisation: 'none', aggregation: 'geometric' },
    )
    expect([scores[0], contributions.a[0], contributions.b[0]]).toEqual([1, 0, 0])
  })

  it('takes one criterion and one row', () => {
    const { scores } = compositeScore({ a: [7] }, { weights: { a: 1 }, normalisation: 'max' })
    expect([...scores]).toEqual([1])
  })

  it('refuses a geometric score with a part at 0, naming the cell', () => {
    const error = thrown(() => compositeScore(columns, { weights, normalisation: 'min-max', aggregation: 'geometric' }))
    expect([error.code, error.path, error.received]).toEqual(['OUT_OF_RANGE', 'columns.a[2]', '0'])
  })

  it('refuses names that do not fit and unknown words', () => {
    expect(thrown(() => compositeScore({ a: [1] }, { weights: { a: 0.5 }, normalisation: 'none' })).path).toBe(
      'options.weights',
    )
    const other = { weights, normalisation: 'none', aggregation: 'median' } as const
    // @ts-expect-error no such aggregation
    expect(thrown(() => compositeScore(columns, other)).path).toBe('options.aggregation')
    // @ts-expect-error no such option
    expect(thrown(() => compositeScore(columns, { weights, normalisation: 'none', scale: 1 })).code).toBe(
      'UNKNOWN_OPTION',
    )
  })
})
