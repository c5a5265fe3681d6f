import { expect, it } from 'vitest'
import { gradeCovariance, gradeMoments } from '../../../src/appraisal/facets/moments.js'

const EVEN = 1 / 12

it('knows of nobody what an even spread has', () => {
  expect(gradeMoments(new Float64Array(0))).toEqual({ known: 0, mean: 0.5, variance: EVEN })
  expect(gradeMoments(Float64Array.of(Number.NaN))).toEqual({ known: 0, mean: 0.5, variance: EVEN })
})

it('adds two unseen clients to those it sees', () => {
  const { known, mean, variance } = gradeMoments(Float64Array.of(1, Number.NaN, 0.5))
  expect(known).toBe(2)
  expect(mean).toBe((1 + 0.5 + 0.5 + 0.5) / 4)
  // Second moments about 0: 1, 1/4, and of each unseen one 1/12 + 1/4.
  expect(variance).toBeCloseTo((1 + 0.25 + 2 * (EVEN + 0.25)) / 4 - mean ** 2, 7)
})

it('is that of the clients where there are many', () => {
  const grades = Float64Array.from({ length: 20_000 }, (_, i) => (i % 3) / 2)
  const { mean, variance } = gradeMoments(grades)
  expect(mean).toBeCloseTo(0.5, 4)
  expect(variance).toBeCloseTo(1 / 6, 4)
  const turned = grades.map(grade => 1 - grade)
  const [one, other] = [gradeMoments(grades), gradeMoments(turned)]
  expect(gradeCovariance(grades, turned, one, other)).toBeCloseTo(-1 / 6, 4)
  expect(gradeCovariance(grades, grades, one, one)).toBeCloseTo(1 / 6, 4)
})

it('takes only those of whom both are known, and goes nowhere without them', () => {
  const [one, other] = [Float64Array.of(0, 1, Number.NaN), Float64Array.of(Number.NaN, 1, 0)]
  const [of, ofOther] = [gradeMoments(one), gradeMoments(other)]
  const only = (1 - of.mean) * (1 - ofOther.mean)
  expect(gradeCovariance(one, other, of, ofOther)).toBeCloseTo(only / 3, 7)
  expect(gradeCovariance(one.subarray(0, 1), other.subarray(0, 1), of, ofOther)).toBe(0)
})
