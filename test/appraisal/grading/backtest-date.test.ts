import { expect, it } from 'vitest'
import { dateResult, expectGraded } from '../../../src/appraisal/grading/backtest-date.js'
import { issuesOf } from '../../../src/errors/core.js'

const graded = [
  { id: 'a', grade: 'A', score: 90 },
  { id: 'b', grade: 'B', score: 60 },
  { id: 'c', grade: 'C', score: 30 },
  { id: 'd', grade: 'C', score: 10 },
] as const
const nobody = new Set<string>()

it('sets outcomes beside grades', () => {
  const outcomes = {
    inDefault: new Set(['d']),
    defaulted: new Set(['c']),
    related: new Set(['a', 'b', 'c', 'd']),
    left: new Set(['a']),
  }
  const earned = new Map([
    ['a', 100],
    ['b', 20],
    ['c', -50],
  ])
  const { byGrade, defaults, leaving, earnedGini } = dateResult(graded, outcomes, id => earned.get(id))
  expect(byGrade[2]).toEqual({ grade: 'C', clients: 2, mayDefault: 1, defaults: 1, mayLeave: 2, left: 0, earned: -50 })
  // The lowest score of the three who could default did; the best score left.
  expect(defaults?.auc).toBe(1)
  expect(leaving?.auc).toBe(0)
  expect(earnedGini).toBe(1)
})

it('leaves out what does not exist', () => {
  const quiet = dateResult(graded, { inDefault: nobody, defaulted: nobody, related: nobody, left: nobody }, undefined)
  expect(Object.keys(quiet)).toEqual(['clients', 'byGrade'])
  expect(Object.keys(quiet.byGrade[0]!)).not.toContain('earned')
  expect(dateResult([], { inDefault: nobody, defaulted: nobody, related: nobody, left: nobody }, () => 1).clients).toBe(
    0,
  )
})

it('checks what others graded', () => {
  const pathOf = (clients: readonly unknown[]) => issuesOf(() => expectGraded(clients, 'graded'))[0]?.path
  expect(pathOf(graded)).toBeUndefined()
  expect(pathOf([graded[0], graded[0]])).toBe('graded[1].id')
  expect(pathOf([{ id: 'a', grade: 'D', score: 1 }])).toBe('graded[0].grade')
  expect(pathOf([{ id: 'a', grade: 'A', score: Number.NaN }])).toBe('graded[0].score')
})
