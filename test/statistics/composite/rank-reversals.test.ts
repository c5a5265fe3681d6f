import { describe, expect, it } from 'vitest'
import { compositeScore, rankReversals } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const weights = { a: 0.5, b: 0.5 }
/** With row 2 the range of a is 0 to 100 and b decides between rows 0 and 1; without it a is as wide as b. */
const columns = { a: [10, 4, 100, 0], b: [5, 10, 0, 5] }

describe('rankReversals', () => {
  it('finds the one whose absence turns two others round', () => {
    const composite = { weights: { a: 0.7, b: 0.3 }, normalisation: 'min-max' } as const
    const scores = compositeScore(columns, composite).scores
    expect(scores[1]! > scores[0]!).toBe(true)
    const report = rankReversals(columns, { composite })
    expect(report.reversals).toEqual([{ dropped: 2, pairs: 1, firstChanged: true }])
    expect(report).toMatchObject({ dropped: 4, notRankable: [] })
  })

  it('finds none on a scale that does not depend on who is there', () => {
    const goalposts = { a: [0, 100], b: [0, 10] } as const
    expect(rankReversals(columns, { composite: { weights, normalisation: 'goalposts', goalposts } }).reversals).toEqual(
      [],
    )
  })

  it('leaves out whom it is told to', () => {
    const composite = { weights, normalisation: 'min-max' } as const
    expect(rankReversals(columns, { composite, drop: [0, 3] }).dropped).toBe(2)
    expect(thrown(() => rankReversals(columns, { composite, drop: [4] })).path).toBe('options.drop[0]')
  })

  it('says without whom nothing can be ranked', () => {
    const composite = { weights, normalisation: 'min-max' } as const
    const report = rankReversals({ a: [1, 1, 5], b: [1, 2, 3] }, { composite })
    expect(report.notRankable).toEqual([2])
    expect(rankReversals({ a: [1, 2], b: [1, 2] }, { topsis: { weights } }).notRankable).toEqual([0, 1])
  })

  it('knows a reversal of TOPSIS', () => {
    // Row 2 is best in both: without it the ideal moves nearer, and rows 1 and 3 change places.
    const alternatives = { a: [1, 4, 9, 1], b: [5, 2, 8, 6] }
    expect(rankReversals(alternatives, { topsis: { weights } })).toEqual({
      reversals: [{ dropped: 2, pairs: 1, firstChanged: true }],
      dropped: 4,
      notRankable: [],
    })
  })

  it('refuses one alternative, and too many to leave out one by one', () => {
    const composite = { weights: { a: 1 }, normalisation: 'none' } as const
    expect(thrown(() => rankReversals({ a: [1] }, { composite })).code).toBe('NO_DATA')
    const many = { a: Float64Array.from({ length: 2001 }, (_, i) => i) }
    expect(thrown(() => rankReversals(many, { composite })).path).toBe('columns')
    expect(rankReversals(many, { composite, drop: [7] })).toEqual({ reversals: [], dropped: 1, notRankable: [] })
  })
})
