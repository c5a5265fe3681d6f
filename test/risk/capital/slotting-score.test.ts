import { describe, expect, it } from 'vitest'
import { expectTree } from '../../../src/risk/capital/criteria-tree.js'
import type { CriteriaNode, CriterionCategory, SlottingScoreOptions } from '../../../src/risk/index.js'
import { PROJECT_FINANCE_CRITERIA, slottingScore } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const TWO: CriteriaNode = {
  id: '0',
  weight: 1,
  children: [
    { id: 'a', name: 'first', weight: 0.5 },
    {
      id: 'b',
      weight: 0.5,
      children: [
        { id: 'b1', weight: 1 },
        { id: 'b2', weight: 1 },
      ],
    },
  ],
}
const ids = expectTree(PROJECT_FINANCE_CRITERIA, 'tree')
const all = (category: CriterionCategory) => Object.fromEntries(ids.map(id => [id, category]))

describe('slottingScore', () => {
  it('takes weights as stored only if they are shares: percents are refused rather than all weak', () => {
    const leaf = (id: string, weight: number): CriteriaNode => ({ id, weight })
    const percents: CriteriaNode = { id: '0', weight: 1, children: [leaf('x', 60), leaf('y', 40)] }
    const answers = { x: 1, y: 1 } as const
    expect(slottingScore(percents, answers).category).toBe('strong')
    const fault = thrown(() => slottingScore(percents, answers, { weights: 'as-stored' }))
    expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'tree.children' })
    const rounded: CriteriaNode = { id: '0', weight: 1, children: [leaf('x', 0.333), leaf('y', 0.666)] }
    expect(slottingScore(rounded, answers, { weights: 'as-stored' }).weightedAverage).toBeCloseTo(0.999, 12)
  })

  it('is the weighted average, with what each group brings', () => {
    const score = slottingScore(TWO, { a: 1, b1: 2, b2: 4 })
    expect(score).toEqual({
      weightedAverage: 2,
      categoryNumber: 2,
      category: 'good',
      groups: [
        { id: 'a', name: 'first', weight: 0.5, score: 1, contribution: 0.5 },
        { id: 'b', weight: 0.5, score: 3, contribution: 1.5 },
      ],
      weightsOutOfBounds: [],
    })
  })

  it('sends ties where it is told, also those that only rounding keeps from being ties', () => {
    const at = (answers: Record<string, CriterionCategory>, ties?: 'worse' | 'better' | 'even') =>
      slottingScore(TWO, answers, ties === undefined ? {} : { ties }).categoryNumber
    const half = { a: 2, b1: 3, b2: 3 } as const
    expect([at(half), at(half, 'worse'), at(half, 'better'), at(half, 'even')]).toEqual([3, 3, 2, 2])
    const later = { a: 3, b1: 4, b2: 4 } as const
    expect([at(later), at(later, 'better'), at(later, 'even')]).toEqual([4, 3, 4])
    const tenths = {
      id: '0',
      weight: 1,
      children: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(id => ({ id, weight: 0.1 })),
    }
    const answers = Object.fromEntries(tenths.children.map(({ id }, i) => [id, i < 5 ? (2 as const) : (3 as const)]))
    expect(slottingScore(tenths, answers, { weights: 'as-stored', ties: 'worse' }).categoryNumber).toBe(3)
    expect(slottingScore(tenths, answers, { weights: 'as-stored', ties: 'better' }).categoryNumber).toBe(2)
  })

  it('takes weights as stored or normalised', () => {
    expect(slottingScore(PROJECT_FINANCE_CRITERIA, all(1)).weightedAverage).toBeCloseTo(1, 14)
    const stored = slottingScore(PROJECT_FINANCE_CRITERIA, all(1), { weights: 'as-stored' })
    expect(stored.weightedAverage).toBeCloseTo(0.999891, 12)
    expect(stored.category).toBe('strong')
    expect(slottingScore(PROJECT_FINANCE_CRITERIA, all(4)).category).toBe('weak')
  })

  it('rounds at every level as the regulation has it, if asked', () => {
    const answers = { a: 2, b1: 2, b2: 3 } as const
    expect(slottingScore(TWO, answers).weightedAverage).toBe(2.25)
    const stepwise = slottingScore(TWO, answers, { rounding: 'every-level' })
    expect([stepwise.weightedAverage, stepwise.categoryNumber]).toEqual([2.5, 3])
  })

  it('tells of groups that weigh too little or too much', () => {
    const tree = {
      id: '0',
      weight: 1,
      children: [
        { id: 'a', weight: 97 },
        { id: 'b', weight: 3 },
      ],
    }
    expect(slottingScore(tree, { a: 1, b: 1 }).weightsOutOfBounds).toEqual(['a', 'b'])
    expect(slottingScore({ id: 'only', weight: 1 }, { only: 3 })).toMatchObject({
      weightedAverage: 3,
      weightsOutOfBounds: ['only'],
    })
  })

  it('names the criteria without an answer, and answers that are none', () => {
    const { '1.1': _, '5.5': __, ...most } = all(2)
    const missing = thrown(() => slottingScore(PROJECT_FINANCE_CRITERIA, most))
    expect([missing.code, missing.issues.map(({ path }) => path)]).toEqual([
      'MISSING_VALUE',
      ['answers.1.1', 'answers.5.5'],
    ])
    const wrong = (answers: unknown, options: SlottingScoreOptions | object = {}) =>
      thrown(() => Reflect.apply(slottingScore, undefined, [TWO, answers, options]))
    expect(wrong({ a: 5, b1: 1, b2: 1 }).path).toBe('answers.a')
    expect(wrong({ a: 1.5, b1: 1, b2: 1 }).code).toBe('OUT_OF_RANGE')
    expect(wrong({ a: 1, b: 1, b1: 1, b2: 1 }).code).toBe('UNKNOWN_OPTION')
    expect(wrong(null).path).toBe('answers')
    expect(wrong({ a: 1, b1: 1, b2: 1 }, { ties: 'up' }).path).toBe('options.ties')
    expect(wrong({ a: 1, b1: 1, b2: 1 }, { weights: 1 }).path).toBe('options.weights')
    expect(wrong({ a: 1, b1: 1, b2: 1 }, { rounding: null }).path).toBe('options.rounding')
    expect(thrown(() => Reflect.apply(slottingScore, undefined, [null, {}])).path).toBe('tree')
  })
})
