import { expect, it } from 'vitest'
import { cutPointsAfter, gradeOfScore, worseOf } from '../../../src/appraisal/grading/hysteresis.js'

const CUTS = { A: 70, B: 50 }

it('moves cut points in favour of the grade before', () => {
  expect(cutPointsAfter(CUTS, 2, undefined)).toEqual(CUTS)
  expect(cutPointsAfter(CUTS, 2, 'A')).toEqual({ A: 68, B: 48 })
  expect(cutPointsAfter(CUTS, 2, 'B')).toEqual({ A: 72, B: 48 })
  expect(cutPointsAfter(CUTS, 2, 'C')).toEqual({ A: 72, B: 52 })
})

it('leaves every grade within reach of a score of 100', () => {
  expect(cutPointsAfter({ A: 99, B: 98 }, 5, 'C')).toEqual({ A: 100, B: 100 })
})

it('cuts a score from its cut point on', () => {
  expect([70, 69.999, 50, 49.999].map(score => gradeOfScore(score, CUTS))).toEqual(['A', 'B', 'B', 'C'])
  expect([worseOf('A', 'C'), worseOf('C', 'B'), worseOf('A', 'B')]).toEqual(['C', 'C', 'B'])
})
