import { describe, expect, it } from 'vitest'
import { areaUnderCurve, compositeScore, giniOfValue, scoreValidity } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const columns = { a: [0.9, 0.8, 0.7, 0.4, 0.6], b: [0.2, 0.9, 0.3, 0.5, 0.1] }
const defaults = [0, 1, 0, 1, 1]
const composite = { weights: { a: 0.7, b: 0.3 }, normalisation: 'none' } as const

describe('scoreValidity', () => {
  it('is the Gini coefficient of the score less that without the part', () => {
    const { scores } = compositeScore(columns, composite)
    const { gini, parts } = scoreValidity(columns, defaults, composite)
    expect(gini).toBeCloseTo(1 - 2 * areaUnderCurve(scores, defaults), 14)
    expect(parts.a).toEqual({ weight: 0.7, alone: expect.closeTo(2 / 3, 14), gain: expect.closeTo(gini + 1 / 3, 14) })
    expect(parts.b.gain).toBeCloseTo(gini - parts.a.alone, 14)
  })

  it('turns with the meaning of the outcome', () => {
    const low = scoreValidity(columns, defaults, composite).gini
    expect(scoreValidity(columns, defaults, { ...composite, outcomes: 'events-score-high' }).gini).toBe(-low)
    const amounts = [5, 2, 4, 1, 3]
    const { gini } = scoreValidity(columns, amounts, { ...composite, outcomes: 'amounts' })
    expect(gini).toBe(giniOfValue(compositeScore(columns, composite).scores, amounts))
  })

  it('has a geometric score without one of its parts', () => {
    const geometric = { ...composite, aggregation: 'geometric' } as const
    const { gini, parts } = scoreValidity(columns, defaults, geometric)
    expect(gini - parts.b.gain).toBeCloseTo(parts.a.alone, 14)
  })

  it('gives all of it to the only part', () => {
    const { gini, parts } = scoreValidity({ a: columns.a }, defaults, { weights: { a: 1 }, normalisation: 'none' })
    expect(parts.a).toEqual({ weight: 1, alone: gini, gain: gini })
  })

  it('refuses outcomes all the same', () => {
    expect(thrown(() => scoreValidity(columns, [1, 1, 1, 1, 1], composite)).code).toBe('NO_VARIATION')
    // @ts-expect-error no such meaning
    expect(thrown(() => scoreValidity(columns, defaults, { ...composite, outcomes: 'x' })).path).toBe(
      'options.outcomes',
    )
  })
})
