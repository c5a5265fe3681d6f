import { describe, expect, it } from 'vitest'
import { readWording } from '../../../../src/records/conditions/statement-text.js'
import { gradeOf, gradeReason, statementFor } from '../../../../src/segmentation/tiers/policy/grade.js'

const rising = { kind: 'linear', worst: 0, best: 10 } as const
const falling = { kind: 'linear', worst: 0.03, best: 0.001 } as const
const words = { kind: 'words', grades: { good: 1, fair: 0.5 } } as const

describe('gradeOf', () => {
  it('is 0 at the worst, 1 at the best, and no more beyond', () => {
    expect([-5, 0, 2.5, 10, 1e300].map(fact => gradeOf(rising, fact))).toEqual([0, 0, 0.25, 1, 1])
    expect([0.5, 0.03, 0.001, 0].map(fact => gradeOf(falling, fact))).toEqual([0, 0, 1, 1])
    const wide = { kind: 'linear', worst: -Number.MAX_VALUE, best: Number.MAX_VALUE } as const
    expect(gradeOf(wide, 0)).toBe(0.5)
  })

  it('is that of the best word, 0 of other words and of names that all objects have', () => {
    expect(['good', 'fair', 'odd', 'constructor', ['fair', 'odd'], []].map(fact => gradeOf(words, fact))).toEqual([
      1, 0.5, 0, 0, 0.5, 0,
    ])
    expect([true, false].map(fact => gradeOf({ kind: 'yes-no', best: false }, fact))).toEqual([0, 1])
  })
})

describe('statementFor', () => {
  it('says a number of four digits that is enough', () => {
    const value = (grades: typeof rising | typeof falling, grade: number): unknown => {
      return statementFor({ fact: 'x', weight: 1, grades }, grade)
    }
    expect(value(rising, 1 / 3)).toEqual({ fact: 'x', is: 'at-least', value: 3.334 })
    expect(value(falling, 1 / 3)).toEqual({ fact: 'x', is: 'at-most', value: 0.02033 })
    expect(value(rising, 1)).toMatchObject({ value: 10 })
    expect(value({ kind: 'linear', worst: -10, best: 0 } as never, 0.5)).toMatchObject({ value: -5 })
  })

  it('names the words that are enough', () => {
    const of = (grade: number): unknown => statementFor({ fact: 'x', weight: 1, grades: words }, grade)
    expect(of(0.4)).toMatchObject({ values: ['good', 'fair'] })
    expect(of(0.6)).toMatchObject({ values: ['good'] })
    const poor = { kind: 'words', grades: { fair: 0.5 } } as const
    expect(statementFor({ fact: 'x', weight: 1, grades: poor }, 0.6)).toBeUndefined()
    expect(statementFor({ fact: 'x', weight: 1, grades: { kind: 'yes-no', best: false } }, 1)).toMatchObject({
      values: [false],
    })
  })
})

describe('gradeReason', () => {
  it('says what is known and what it is worth', () => {
    const wording = readWording({ names: { x: 'mood' } })
    const reason = (grades: object, fact: never): string =>
      gradeReason({ fact: 'x', weight: 1, grades } as never, fact, wording)
    expect(reason(words, ['good', 'fair'] as never)).toBe('mood is one of "good", "fair", worth 100 %')
    expect(reason(rising, 9.999 as never)).toBe('mood 9.999 is 99 % of the way from 0 to 10')
    expect(reason({ kind: 'yes-no', best: true }, false as never)).toBe('mood is no')
    expect(reason(words, undefined as never)).toBe('mood is not known')
  })
})
