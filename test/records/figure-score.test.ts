import { describe, expect, it } from 'vitest'
import { scoreOfFigures } from '../../src/records/figure-score.js'

const PARTS = { debt: { weight: 3, worst: 1, best: 0 }, cash: { weight: 1, worst: 0, best: 10 } }

describe('scoreOfFigures', () => {
  it('grades on a line, no further than its ends', () => {
    const score = (debt: number, cash: number) => scoreOfFigures({ debt, cash }, PARTS).score
    expect([score(0.5, 5), score(0, 10), score(-9, 99), score(9, -9), score(0, 0)]).toEqual([0.5, 1, 1, 0, 0.75])
  })

  it('leaves out what is missing, and widens the range by its weight', () => {
    expect(scoreOfFigures({ debt: 0.2 }, PARTS)).toEqual({
      score: 0.8,
      range: { lower: 0.75 * 0.8, upper: 0.75 * 0.8 + 0.25 },
      coverage: 0.75,
      parts: [
        { name: 'debt', weight: 0.75, figure: 0.2, grade: 0.8, contribution: 0.8 },
        { name: 'cash', weight: 0.25 },
      ],
    })
    expect(scoreOfFigures({}, PARTS)).toMatchObject({ range: { lower: 0, upper: 1 }, coverage: 0 })
    expect('score' in scoreOfFigures({ debt: undefined }, PARTS)).toBe(false)
  })

  it.each([
    [{ debts: 1 }, PARTS, 'UNKNOWN_OPTION', 'figures.debts'],
    [{ debt: Number.NaN }, PARTS, 'OUT_OF_RANGE', 'figures.debt'],
    [{ debt: '1' }, PARTS, 'INVALID_TYPE', 'figures.debt'],
    [{}, {}, 'EMPTY_INPUT', 'options.parts'],
    [{}, { debt: { weight: 0, worst: 0, best: 1 } }, 'OUT_OF_RANGE', 'options.parts.debt.weight'],
    [{}, { debt: { weight: 1, worst: 1, best: 1 } }, 'OUT_OF_RANGE', 'options.parts.debt.best'],
    [{}, { debt: 5 }, 'INVALID_TYPE', 'options.parts.debt'],
  ])('refuses %j with %j', (figures, parts, code, path) => {
    expect(() => scoreOfFigures(figures, parts)).toThrow(expect.objectContaining({ code, path }))
  })
})

it('scoreOfFigures leaves a part missing whose name every object inherits', () => {
  const part = { weight: 1, worst: 0, best: 1 }
  const { coverage, score } = scoreOfFigures({ x: 1 }, { x: part, constructor: part })
  expect([coverage, score]).toEqual([0.5, 1])
})
