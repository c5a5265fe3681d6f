import { describe, expect, it } from 'vitest'
import { graderOf } from '../../../src/appraisal/facets/graders.js'
import { FACETS_POLICY } from '../../../src/appraisal/facets/index.js'
import { coefficientOfPd, masterScale } from '../../../src/risk/index.js'

const grader = (scale: readonly [number, number] | 'book' | 'probability', ranks?: readonly number[]) =>
  graderOf({ weight: 1, scale }, FACETS_POLICY, ranks)

describe('a grade', () => {
  it('lies on a line between the ends of its scale, either way round', () => {
    expect([-1, 0, 2, 8, 9].map(grader([0, 8]))).toEqual([0, 0, 0.25, 1, 1])
    expect([-1, 0, 2, 8, 9].map(grader([8, 0]))).toEqual([1, 1, 0.75, 0, 0])
  })

  it('of a probability is the coefficient of risk on the scale of the policy', () => {
    const scale = masterScale.geometric(FACETS_POLICY.probabilityScale)
    for (const pd of [0, 1e-6, 0.001, 0.02, 0.3, 1]) expect(grader('probability')(pd)).toBe(coefficientOfPd(scale, pd))
    expect(grader('probability')(1.0000001)).toBe(1)
  })

  it('by rank is where it stands in the book, half-way through equal ones', () => {
    const among = grader('book', [0, 0, 0, 10, 20])
    expect([-1, 0, 5, 10, 15, 20, 21].map(among)).toEqual([0, 0.25, 0.625, 0.75, 0.875, 1, 1])
  })

  it('by rank is in the middle where there is nobody, or one like it', () => {
    expect(grader('book', [])(7)).toBe(0.5)
    expect([6, 7, 8].map(grader('book', [7]))).toEqual([0, 0.5, 1])
    expect(grader('book', [7, 7, 7])(7)).toBe(0.5)
  })
})
