import { expect, it } from 'vitest'
import { bestPlan, greedyPlan } from '../../../../src/appraisal/follow-up/assignment/search.js'

it('improves on what greed finds', () => {
  const matches = {
    benefits: [
      [8, 1],
      [5, 4],
      [5, 4],
    ].map(row => Float64Array.from(row)),
    taskHours: Float64Array.of(3, 2, 2),
    personHours: Float64Array.of(4, 3),
  }
  const total = (personOf: Int32Array) =>
    personOf.reduce((sum, person, task) => sum + (person < 0 ? 0 : matches.benefits[task]![person]!), 0)
  expect(total(greedyPlan(matches))).toBe(12)
  expect(bestPlan(matches)).toEqual({ personOf: Int32Array.of(0, 1, -1), isBest: true })
})
