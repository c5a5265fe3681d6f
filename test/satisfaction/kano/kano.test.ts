import { describe, expect, it } from 'vitest'
import { KANO_TABLE_STRICT, kano, kanoBySegment } from '../../../src/satisfaction/kano/index.js'
import { thrown } from '../../errors/thrown.js'

/** Rows of pairs that are the same: `[functional, dysfunctional, how many]`. */
function rowsOf(...pairs: readonly (readonly [number, number, number])[]) {
  return {
    functional: pairs.flatMap(([have, , count]) => Array<number>(count).fill(have)),
    dysfunctional: pairs.flatMap(([, lack, count]) => Array<number>(count).fill(lack)),
  }
}

/** 12 attractive, 9 one-dimensional, 6 must-be, 2 indifferent, 1 questionable. */
const portal = rowsOf([1, 3, 12], [1, 5, 9], [3, 5, 6], [3, 3, 2], [1, 1, 1])

describe('one feature', () => {
  const [feature] = kano({ portal }).features

  it('has counts, category, strengths and coefficients', () => {
    expect(feature).toMatchObject({
      counts: { A: 12, O: 9, M: 6, I: 2, R: 0, Q: 1 },
      answered: 30,
      notAnswered: 0,
      category: 'A',
      tied: ['A'],
      grouped: 'A',
      isMixed: false,
    })
    expect(feature!.totalStrength).toBeCloseTo(27 / 30, 12)
    expect(feature!.categoryStrength).toBeCloseTo(3 / 30, 12)
    expect(feature!.better).toBeCloseTo(21 / 29, 12)
    expect(feature!.worse).toBeCloseTo(-15 / 29, 12)
    expect(feature!.worseInterval!.lower).toBeLessThan(-15 / 29)
    expect(feature!.pairs[0]).toEqual([1, 0, 12, 0, 9])
  })

  it('is a mixture where no category is clearly ahead', () => {
    // 1.65 √(21 · 39/60) = 6.096.
    expect(feature!.test).toMatchObject({ second: 'O', lead: 3, isClear: false })
    expect(feature!.test!.fongCritical).toBeCloseTo(6.096, 3)
    // P(at least 12 of 21 coins) = 0.3318.
    expect(feature!.test!.pValue).toBeCloseTo(0.6636, 4)
  })

  it('is missed rather than liked where as many say so, and says that it was a tie', () => {
    const [tied] = kano({ x: rowsOf([1, 3, 4], [3, 5, 4], [3, 3, 4]) }).features
    expect(tied).toMatchObject({
      category: 'M',
      tied: ['M', 'A', 'I'],
      grouped: 'M',
      categoryStrength: 0,
      isMixed: true,
    })
    expect(tied!.test!.pValue).toBe(1)
  })

  it('belongs to those it matters to where these are more, though one other category is larger', () => {
    const [split] = kano({ x: rowsOf([1, 3, 4], [3, 5, 4], [1, 5, 3], [3, 3, 6]) }).features
    expect(split).toMatchObject({ category: 'I', grouped: 'M' })
  })

  it('has places on a scale', () => {
    // With: 22 like (4) and 8 neutral (0); without: 15 dislike (4), 14 neutral (0), 1 like (−2).
    expect(feature!.scores!.functional).toBeCloseTo(88 / 30, 12)
    expect(feature!.scores!.dysfunctional).toBeCloseTo(58 / 30, 12)
    expect(feature!.scores!.category).toBe('A')
    expect(feature!.scores!.functionalInterval!.upper).toBeGreaterThan(88 / 30)
  })
})

describe('gaps and extremes', () => {
  it('leave out pairs with a gap, and take words like numbers', () => {
    const functional = ['like', null, 1, undefined, 'live-with'] as const
    const dysfunctional = [5, 5, null, 2, 'dislike'] as const
    const [feature] = kano({ x: { functional, dysfunctional } }).features
    expect(feature).toMatchObject({
      answered: 2,
      notAnswered: 3,
      counts: { O: 1, M: 1 },
      category: 'M',
      tied: ['M', 'O'],
    })
  })

  it('say nothing of a feature nobody answered, nor coefficients of one nobody wants', () => {
    const { features, warnings } = kano({
      none: { functional: [null, 1], dysfunctional: [1, null] },
      reverse: { functional: [5, 5], dysfunctional: [1, 1] },
    })
    expect(features[0]).toMatchObject({ answered: 0, tied: [], isMixed: false })
    expect(features[0]).not.toHaveProperty('category')
    expect(features[1]).toMatchObject({ category: 'R', totalStrength: 0, grouped: 'R' })
    expect(features[1]).not.toHaveProperty('better')
    expect(features[1]!.scores).not.toHaveProperty('category')
    expect(warnings.map(({ code }) => code)).toEqual(['FEW_ANSWERS', 'FEW_ANSWERS'])
  })

  it('warn of answers that contradict each other, by a stricter table too', () => {
    const answers = { x: rowsOf([1, 5, 20], [2, 2, 4]) }
    expect(kano(answers).warnings).toEqual([])
    const strict = kano(answers, { table: KANO_TABLE_STRICT })
    expect(strict.features[0]!.counts).toMatchObject({ I: 0, Q: 4 })
    expect(strict.warnings.map(({ code }) => code)).toEqual(['MANY_QUESTIONABLE'])
  })

  it('take one client for one where several people answer', () => {
    const clients = Array.from({ length: 30 }, (_, row) => Math.floor(row / 5))
    const [alone] = kano({ portal }).features
    const { features, warnings } = kano({ portal }, { clients })
    expect(features[0]!.better).toBeCloseTo(alone!.better!, 12)
    const width = (interval: { readonly lower: number; readonly upper: number }) => interval.upper - interval.lower
    expect(width(features[0]!.worseInterval!)).toBeGreaterThan(width(alone!.worseInterval!))
    expect(features[0]!.worseInterval!.lower).toBeGreaterThanOrEqual(-1)
    expect(warnings.map(({ code }) => code)).toEqual(['FEW_CLIENTS'])
  })
})

describe('stated importance', () => {
  it('is set against what people answer', () => {
    const { features, agreement } = kano({
      must: { ...rowsOf([3, 5, 5]), importance: [9, 9, 8, 9, null] },
      fun: { ...rowsOf([1, 3, 5]), importance: [5, 5, 6, 5, 5] },
      cold: { ...rowsOf([3, 3, 4], [3, 5, 1]), importance: [1, 2, 1, 1, 5] },
    })
    expect(features[0]!.importance).toMatchObject({ mean: 8.75, answered: 4, byCategory: { M: 8.75 } })
    expect(features[2]!.importance!.byCategory).toEqual({ I: 1.25, M: 5 })
    // Stated 8.75, 5.2, 2; missed 1, 0, 0.2; pleasing 0, 1, 0.
    expect(agreement).toMatchObject({ features: 3 })
    expect(agreement!.worse).toBeCloseTo(0.5, 12)
    expect(agreement!.better).toBeCloseTo(0, 12)
  })

  it('says nothing of agreement over two features', () => {
    const two = kano({
      a: { ...portal, importance: portal.functional },
      b: { ...portal, importance: portal.dysfunctional },
    })
    expect(two).not.toHaveProperty('agreement')
  })
})

describe('segments', () => {
  it('are analysed apart, without those of no segment', () => {
    const segments = portal.functional.map((_, row) => (row < 12 ? 'small' : row < 29 ? 'large' : null))
    const found = kanoBySegment({ portal }, segments)
    expect(Object.keys(found)).toEqual(['small', 'large'])
    expect(found['small']!.features[0]).toMatchObject({ category: 'A', answered: 12 })
    expect(found['large']!.features[0]).toMatchObject({ category: 'O', answered: 17 })
  })

  it('must be as many as there are rows', () => {
    expect(thrown(() => kanoBySegment({ portal }, ['a'])).path).toBe('segments')
    expect(thrown(() => kanoBySegment({ portal }, JSON.parse('null'))).path).toBe('segments')
  })
})

it('names what is wrong', () => {
  const call = (answers: unknown, options: unknown = {}) =>
    thrown(() => kano(JSON.parse(JSON.stringify(answers)), JSON.parse(JSON.stringify(options))))
  expect(call({}).code).toBe('EMPTY_INPUT')
  expect(call(null).path).toBe('answers')
  expect(call({ x: { functional: [1] } }).path).toBe('answers.x.dysfunctional')
  expect(call({ x: { functional: [1, 6], dysfunctional: [1, 'hate'] } }).path).toBe('answers.x.functional[1]')
  expect(call({ x: { functional: [1, 2], dysfunctional: [1] } }).code).toBe('LENGTH_MISMATCH')
  expect(call({ x: { functional: [], dysfunctional: [] } }).code).toBe('EMPTY_INPUT')
  expect(call({ x: rowsOf([1, 1, 2]), y: rowsOf([1, 1, 3]) }).path).toBe('answers.y')
  expect(call({ x: { ...portal, importance: [1] } }).path).toBe('answers.x.importance')
  expect(call({ x: { ...portal, extra: 1 } }).code).toBe('UNKNOWN_OPTION')
  expect(call({ portal }, { table: {} }).path).toBe('options.table.like')
  expect(call({ portal }, { clients: [1] }).path).toBe('options.clients')
  expect(call({ portal }, { levels: 1 }).code).toBe('UNKNOWN_OPTION')
})
