import { describe, expect, it } from 'vitest'
import { weightSensitivity } from '../../../src/statistics/index.js'

const normalisation = 'none'

describe('weightSensitivity', () => {
  it('finds where lines meet', () => {
    const columns = { a: [1, 0, 0.6], b: [0, 1, 0.6] }
    const { first, criteria } = weightSensitivity(columns, { weights: { a: 0.5, b: 0.5 }, normalisation })
    // Row 2 scores 0.6 whatever the weights; row 0 scores t, row 1 scores 1 − t.
    expect(first).toBe(2)
    expect(criteria.a.firstPlace).toEqual({ lower: expect.closeTo(0.4, 14), upper: expect.closeTo(0.6, 14) })
    expect(criteria.a.smallestChange).toBeCloseTo(0.1, 14)
    // The two others tie, so that the ranking as a whole changes at once to one side.
    expect(criteria.a.ranking).toEqual({ lower: 0.5, upper: expect.closeTo(0.6, 14) })
  })

  it('keeps the proportions of the others', () => {
    const columns = { a: [1, 0], b: [0, 1], c: [0, 0.4] }
    const { criteria } = weightSensitivity(columns, { weights: { a: 0.6, b: 0.1, c: 0.3 }, normalisation })
    // Of the rest, b has a quarter and c three: row 1 scores (1 − t)(0.25 + 0.3), row 0 scores t.
    expect(criteria.a.firstPlace).toEqual({ lower: expect.closeTo(0.55 / 1.55, 14) })
  })

  it('gives no end where no weight changes anything', () => {
    const { criteria } = weightSensitivity({ a: [2, 1], b: [4, 3] }, { weights: { a: 0.5, b: 0.5 }, normalisation })
    expect(criteria.b).toEqual({ weight: 0.5, firstPlace: {}, ranking: {} })
  })

  it('has nothing to change with one criterion, and shares freed weight evenly among zeros', () => {
    expect(weightSensitivity({ a: [2, 1] }, { weights: { a: 1 }, normalisation }).criteria.a).toEqual({
      weight: 1,
      firstPlace: {},
      ranking: {},
    })
    const columns = { a: [1, 0], b: [0, 1], c: [0, 3] }
    const { criteria } = weightSensitivity(columns, { weights: { a: 1, b: 0, c: 0 }, normalisation })
    expect(criteria.a.firstPlace).toEqual({ lower: expect.closeTo(2 / 3, 14) })
  })

  it('knows geometric scores by their logarithms', () => {
    const columns = { a: [Math.E, 1], b: [1, Math.E ** 2] }
    const { first, criteria } = weightSensitivity(columns, {
      weights: { a: 0.8, b: 0.2 },
      normalisation,
      aggregation: 'geometric',
    })
    expect(first).toBe(0)
    expect(criteria.a.firstPlace.lower).toBeCloseTo(2 / 3, 14)
  })

  it('ends at the weight itself where two tie, at 0 too', () => {
    const columns = { a: [1, 2], b: [3, 3] }
    const { criteria } = weightSensitivity(columns, { weights: { a: 0, b: 1 }, normalisation })
    expect(criteria.a).toEqual({ weight: 0, firstPlace: { upper: 0 }, ranking: { upper: 0 }, smallestChange: 0 })
    expect(criteria.b.firstPlace).toEqual({ lower: 1 })
  })

  it('takes one alternative', () => {
    expect(weightSensitivity({ a: [2], b: [1] }, { weights: { a: 0.5, b: 0.5 }, normalisation }).criteria.a).toEqual({
      weight: 0.5,
      firstPlace: {},
      ranking: {},
    })
  })
})
