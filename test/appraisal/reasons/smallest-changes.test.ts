import { expect, it } from 'vitest'
import { FACETS_POLICY } from '../../../src/appraisal/facets/index.js'
import { CLASSIC_POLICY } from '../../../src/appraisal/grading/index.js'
import { REASONS_POLICY, smallestChanges } from '../../../src/appraisal/reasons/index.js'
import { gradedBook } from './book.js'

const rules = { grading: CLASSIC_POLICY, facets: FACETS_POLICY }
const { levers } = REASONS_POLICY

/** Duties met and instalments late are attributes of the classic policy: 20 and 15 points. */
const client = (fulfilment: number, late: number, score: number) => {
  const part = (name: string, figure: number, points: number) => ({
    name,
    weight: 1,
    grade: points / 100,
    points,
    isKnown: true,
    figure,
    reads: [],
  })
  const point = (input: string, weight: number, figure: number, index: number) => ({
    input,
    weight,
    index,
    standardDeviation: 0,
    coverage: 1,
    points: weight * index,
    parts: [part(input, figure, index)],
  })
  return {
    grade: 'B' as const,
    score,
    cutPoints: { A: 70, B: 50 },
    vetoes: [],
    points: [
      point('fulfilment', 0.2, fulfilment, 200 * (fulfilment - 0.5)),
      point('punctuality', 0.15, late, 100 * (1 - late / 0.3)),
    ],
  }
}

it('finds the least that lifts a grade, by hand', () => {
  // 1 % of duties is worth 0.2 × 2 = 0.4 points; 1 % of lateness 0.15 × 100 / 30 = 0.5 points; 5 are needed.
  const found = smallestChanges(client(0.8, 0.3, 65), rules, levers)
  expect(found?.grade).toBe('A')
  expect(found?.needed).toBe(5)
  const [late, duties] = found?.single ?? []
  expect(late).toMatchObject({ lever: 'pay-in-time', by: 'client', unit: 'share', from: 0.3 })
  expect(late?.to).toBeCloseTo(0.2, 8)
  expect(late?.cost).toBeCloseTo(4, 7)
  expect(duties).toMatchObject({ lever: 'meet-duties', from: 0.8 })
  expect(duties?.to).toBeCloseTo(0.925, 8)
  // A point costs 0.8 by paying in time and 1.25 by meeting duties.
  expect(found?.together?.changes.map(({ lever }) => lever)).toEqual(['pay-in-time'])
})

it('joins changes where none is enough alone', () => {
  // Lateness 0.06 can bring 3 points, duties the other 2.
  const found = smallestChanges(client(0.8, 0.06, 65), rules, levers)
  expect(found?.single.map(({ lever }) => lever)).toEqual(['meet-duties'])
  const [late, duties] = found?.together?.changes ?? []
  expect(late?.lever).toBe('pay-in-time')
  expect(late?.to).toBe(0)
  expect(duties?.to).toBeCloseTo(0.85, 8)
  expect(found?.together?.cost).toBeCloseTo(0.06 * 40 + 0.05 * 50, 7)
  expect(found?.together?.points).toBeGreaterThanOrEqual(5)
})

it('says where nothing is enough, and which veto is in the way', () => {
  expect(smallestChanges(client(1, 0, 60), rules, levers)).toEqual({ grade: 'A', needed: 10, single: [], vetoes: [] })
  const veto = { id: 'in-default', holds: 'yes' as const, grade: 'C' as const, probability: 1, missing: [] }
  const barred = smallestChanges({ ...client(0.8, 0.3, 72), grade: 'C', vetoes: [veto] }, rules, levers)
  expect(barred).toEqual({ grade: 'B', needed: 0, single: [], vetoes: ['in-default'] })
  const unsure = smallestChanges({ ...client(0.8, 0.3, 65), vetoes: [{ ...veto, holds: 'unknown' }] }, rules, levers)
  expect(unsure?.vetoes).toEqual([])
  expect(smallestChanges({ ...client(1, 0, 90), grade: 'A' }, rules, levers)).toBeUndefined()
})

it('moves nothing that is not known', () => {
  const { points, ...rest } = client(0.8, 0.3, 65)
  const unknown = points.map(point => ({
    ...point,
    parts: point.parts.map(({ figure, ...part }) => ({ ...part, isKnown: false })),
  }))
  expect(smallestChanges({ ...rest, points: unknown }, rules, levers)?.together).toBeUndefined()
})

it('answers for every client of a book', () => {
  const { grades } = gradedBook(CLASSIC_POLICY)
  const found = grades.map(grade => smallestChanges(grade, rules, levers))
  expect(found.filter(it => it === undefined)).toHaveLength(grades.filter(({ grade }) => grade === 'A').length)
  expect(found.some(it => it?.together !== undefined)).toBe(true)
})
