import { describe, expect, it } from 'vitest'
import { STICKINESS_PARTS, stickiness } from '../../../src/loyalty/bonds/index.js'
import { thrown } from '../../errors/thrown.js'

const COLUMNS = {
  products: [4, 1, null],
  balanceShare: [0.5, 0.9, null],
  tenureYears: [6, 1, null],
  switchingCost: [0.02, null, null],
}

describe('stickiness', () => {
  it('weighs figures between their worst and their best, and adds up to the score', () => {
    const [first] = stickiness(COLUMNS)
    expect(first?.score).toBeCloseTo(100 * (0.3 * 0.8 + 0.3 * 0.5 + 0.2 * 0.6 + 0.2 * 0.4), 12)
    const sum = first!.parts.reduce((all, { contribution = Number.NaN }) => all + contribution, 0)
    expect(sum).toBeCloseTo(first!.score!, 12)
    expect(first?.range).toEqual({ lower: expect.closeTo(59, 12), upper: expect.closeTo(59, 12) })
  })

  it('lets what is missing widen the range by its weight', () => {
    const [, second, third] = stickiness(COLUMNS)
    expect(second?.score).toBeCloseTo((100 * (0.3 * 0.2 + 0.3 * 0.9 + 0.2 * 0.1)) / 0.8, 12)
    expect(second!.range.upper - second!.range.lower).toBeCloseTo(20, 12)
    expect(third).toMatchObject({ coverage: 0, range: { lower: 0, upper: 100 } })
    expect('score' in third!).toBe(false)
  })

  it('takes parts of one’s own', () => {
    const [score] = stickiness({ people: [3] }, { parts: { people: { weight: 1, worst: 0, best: 4 } } })
    expect(score?.score).toBe(75)
    expect(Object.isFrozen(STICKINESS_PARTS.products)).toBe(true)
  })

  it('leaves out columns that are not given', () => {
    expect(stickiness({ products: [5] })[0]).toMatchObject({ score: 100, coverage: 0.3 })
  })
})

it.each([
  [[{}], 'EMPTY_INPUT', 'columns'],
  [[{ products: [] }], 'EMPTY_INPUT', 'columns.products'],
  [[{ products: ['4'] }], 'OUT_OF_RANGE', 'columns.products[0]'],
  [[{ products: [1], tenureYears: [1, 2] }], 'LENGTH_MISMATCH', 'columns.tenureYears'],
  [[{ product: [1] }], 'UNKNOWN_OPTION', 'columns.product'],
  [[{ products: [1] }, { parts: {} }], 'EMPTY_INPUT', 'options.parts'],
  [[{ a: [1] }, { parts: { a: { weight: 1, worst: 2, best: 2 } } }], 'OUT_OF_RANGE', 'options.parts.a.best'],
])('refuses %j', (given, code, path) => {
  expect(thrown(() => Reflect.apply(stickiness, undefined, given))).toMatchObject({ code, path })
})
