import { expect, it } from 'vitest'
import { CLASSIC_POLICY, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { appraise } from '../../../src/appraisal/job/index.js'
import { bookGrades, contributionsOf } from '../../../src/appraisal/reasons/index.js'
import type { FacetPart } from '../../../src/appraisal/shapes/facet.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { gradedBook } from './book.js'

const part = (name: string, weight: number, grade: number, isKnown = true): FacetPart => ({
  name,
  weight,
  grade,
  points: 100 * weight * grade,
  isKnown,
  reads: [],
})

const point = (input: string, weight: number, parts: readonly FacetPart[]) => {
  const index = parts.reduce((sum, { points }) => sum + points, 0)
  return { input, weight, index, standardDeviation: 0, coverage: 1, points: weight * index, parts }
}

it('takes a score apart by hand', () => {
  // Loyalty 0.6 of the score: 100 × (0.5 × 0.8 + 0.5 × 0.4) = 60; risk 0.4: 100 × 0.5 = 50; 0.6 × 60 + 0.4 × 50 = 56.
  const points = [
    point('loyalty', 0.6, [part('trust', 0.5, 0.8), part('tenureYears', 0.5, 0.4, false)]),
    point('risk', 0.4, [part('risk', 1, 0.5)]),
  ]
  const book = { loyalty: { whole: 0.5, parts: { trust: 0.6, tenureYears: 0.4 } }, risk: { whole: 0.75, parts: {} } }
  const { score, book: average, parts } = contributionsOf({ score: 56, points }, book)
  expect(score).toBe(56)
  // 0.6 × (50 × 0.6 + 50 × 0.4) + 0.4 × 75 = 30 + 30
  expect(average).toBeCloseTo(60, 12)
  expect(parts.map(({ difference }) => Number(difference.toFixed(9)))).toEqual([6, 0, -10])
  expect(parts.map(({ weight }) => weight)).toEqual([0.3, 0.3, 0.4])
})

it.each([VALUE_POLICY, CLASSIC_POLICY])('adds up to every score of a book, $name', policy => {
  const { grades, book } = gradedBook(policy)
  for (const grade of grades) {
    const { score, book: average, parts } = contributionsOf(grade, book)
    const sum = parts.reduce((so, { difference }) => so + difference, 0)
    expect(Math.abs(sum - (score - average))).toBeLessThan(1e-12)
    expect(parts.reduce((so, { weight }) => so + weight, 0)).toBeCloseTo(1, 12)
    for (const { isKnown, difference } of parts) if (!isKnown) expect(Math.abs(difference)).toBeLessThan(1e-12)
  }
  expect(grades.some(grade => contributionsOf(grade, book).parts.some(({ difference }) => difference > 1))).toBe(true)
})

it('compares clients of whom all is known with one average', () => {
  const { grades, book } = gradedBook(CLASSIC_POLICY)
  // All inputs of this policy but feedback are attributes, and all parts of satisfaction can be asked of anyone.
  const told = grades.map(grade => contributionsOf(grade, book)).filter(({ parts }) => parts.every(it => it.isKnown))
  const averages = told.map(({ book: average }) => average)
  expect(averages.length).toBeGreaterThan(2)
  expect(Math.max(...averages) - Math.min(...averages)).toBeLessThan(1e-9)
})

it('says of no input that all clients are above the average, default probabilities of the outlook too', () => {
  const { ratings: _, ...unrated } = sampleLender({ clients: 40 }).portfolio
  const { context, clients } = appraise(unrated)
  const book = bookGrades(context.policy.grading, context.grading)
  const parts = clients.flatMap(({ grade }) => contributionsOf(grade, book).parts.filter(({ isKnown }) => isKnown))
  const names = new Set(parts.filter(({ part, input }) => part !== input).map(({ part }) => part))
  expect(names).toContain('defaultProbability')
  for (const name of names) {
    const distances = parts
      .filter(({ part }) => part === name)
      .map(({ input, grade, book: mean }) => [input, grade - mean] as const)
    for (const input of new Set(distances.map(([of]) => of))) {
      const sum = distances.reduce((so, [of, distance]) => (of === input ? so + distance : so), 0)
      expect(Math.abs(sum), `${input} ${name}`).toBeLessThan(1e-5)
    }
  }
})
