import { expect, it } from 'vitest'
import { VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { contributionsOf, reasonsOf } from '../../../src/appraisal/reasons/index.js'
import { gradedBook } from './book.js'

const { grades, book } = gradedBook(VALUE_POLICY)

it('tells the most that speaks for and against, and the rest adds up', () => {
  for (const grade of grades) {
    const { score, book: average, up, down, rest } = reasonsOf(grade, book, { most: 3, leastPoints: 0.1 })
    const sum = [...up, ...down].reduce((so, { points }) => so + points, rest)
    expect(Math.abs(sum - (score - average))).toBeLessThan(1e-12)
    const { parts } = contributionsOf(grade, book)
    const most = Math.max(...parts.map(({ difference }) => difference))
    if (most >= 0.1) expect(up[0]?.points).toBe(most)
    expect(up.every(({ points }, at) => points > 0 && points <= (up[at - 1]?.points ?? 100))).toBe(true)
    expect(down.every(({ points }, at) => points < 0 && points >= (down[at - 1]?.points ?? -100))).toBe(true)
  }
  expect(grades.every(grade => reasonsOf(grade, book, { most: 3, leastPoints: 0.1 }).up.length <= 3)).toBe(true)
})

it('says nothing of a client that is the average', () => {
  const points = [{ input: 'a', weight: 1, index: 40, standardDeviation: 0, coverage: 1, points: 40, parts: [] }]
  const part = { name: 'a', weight: 1, grade: 0.4, points: 40, isKnown: true, reads: [] }
  const grade = { score: 40, points: points.map(point => ({ ...point, parts: [part] })) }
  const reasons = reasonsOf(grade, { a: { whole: 0.4, parts: {} } }, { most: 3, leastPoints: 0 })
  expect(reasons).toEqual({ score: 40, book: 40, up: [], down: [], rest: 0 })
})
