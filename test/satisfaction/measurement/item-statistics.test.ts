import { describe, expect, it } from 'vitest'
import { cronbachAlpha } from '../../../src/satisfaction/measurement/index.js'
import { pearsonCorrelation } from '../../../src/statistics/index.js'

const ANSWERS = { a: [5, 4, 2, 3, 1, 4], b: [4, 4, 1, 3, 2, 2], c: [5, 3, 2, 2, 1, 3], d: [1, 5, 2, 4, 4, 1] }

describe('item statistics', () => {
  const { items } = cronbachAlpha(ANSWERS)

  it('have the correlation of an item with the sum of the others', () => {
    const rest = ANSWERS.a.map((_, row) => ANSWERS.b[row]! + ANSWERS.c[row]! + ANSWERS.d[row]!)
    expect(items[0]!.restCorrelation).toBeCloseTo(pearsonCorrelation(ANSWERS.a, rest).correlation, 13)
  })

  it('have alpha of the others', () => {
    const { raw, standardised } = cronbachAlpha({ a: ANSWERS.a, b: ANSWERS.b, c: ANSWERS.c })
    expect(items[3]!.alphaWithout).toBeCloseTo(raw, 14)
    expect(items[3]!.standardisedAlphaWithout).toBeCloseTo(standardised, 14)
  })

  it('have nothing beside others that cancel each other', () => {
    const [first] = cronbachAlpha({ a: [1, 2, 4], b: [1, 2, 3], c: [3, 2, 1] }).items
    expect(first!.restCorrelation).toBeUndefined()
    expect(first!.alphaWithout).toBeUndefined()
  })

  it('count what is missing, of whatever sheets figures are', () => {
    const gaps = { ...ANSWERS, b: [4, null, 1, 3, undefined, 2] }
    for (const missing of ['listwise', 'pairwise'] as const) {
      const [, b] = cronbachAlpha(gaps as never, { missing }).items
      expect(b).toMatchObject({ item: 'b', answered: 4, missing: 2, mean: 2.5 })
    }
  })
})
