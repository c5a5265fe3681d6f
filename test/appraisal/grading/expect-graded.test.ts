import { expect, it } from 'vitest'
import { FACETS_POLICY } from '../../../src/appraisal/facets/index.js'
import { expectGraded, expectScored } from '../../../src/appraisal/grading/expect-graded.js'
import { CLASSIC_POLICY, gradeOf, learnGrading } from '../../../src/appraisal/grading/index.js'
import {
  bookGrades,
  contributionsOf,
  REASONS_POLICY,
  reasonsOf,
  smallestChanges,
} from '../../../src/appraisal/reasons/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { ClienteleError } from '../../../src/errors/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { gradeInputs } from './inputs.js'

const learner = learnGrading(CLASSIC_POLICY)
const client = gradeInputs({ facts: { tenureYears: 2, lateShare: 0.2, daysPastDue: 120 } })
learner.add(client)
const learnt = learner.finish()
const graded = gradeOf(client, learnt, CLASSIC_POLICY)
const book = bookGrades(CLASSIC_POLICY, learnt)

it.each([
  [['score'], undefined, 'graded.score'],
  [['points'], {}, 'graded.points'],
  [['points', '0', 'weight'], 2, 'graded.points[0].weight'],
  [['points', '0', 'parts', '0', 'reads'], 7, 'graded.points[0].parts[0].reads'],
  [['grade'], 'D', 'graded.grade'],
  [['cutPoints', 'A'], '70', 'graded.cutPoints.A'],
  [['vetoes', '0', 'holds'], 'no', 'graded.vetoes[0].holds'],
])('names what is wrong at %s', (at, value, path) => {
  expect(issuesOf(() => expectGraded(replaced(graded, at, value), 'graded'))[0]?.path).toBe(path)
})

it('reads a grade that went through JSON', () => {
  const back = JSON.parse(JSON.stringify(graded))
  expect(issuesOf(() => expectGraded(back, 'graded'))).toEqual([])
  expect(issuesOf(() => expectScored({ score: back.score, points: back.points }, 'graded'))).toEqual([])
})

/** What the doors of reasons make of a grade. */
const doors = [
  (given: never) => contributionsOf(given, book),
  (given: never) => reasonsOf(given, book, { most: 3, leastPoints: 0 }),
  (given: never) => smallestChanges(given, { grading: CLASSIC_POLICY, facets: FACETS_POLICY }, REASONS_POLICY.levers),
]

it('doors of reasons throw errors of their own whatever stands anywhere', () => {
  for (const path of pathsOf(graded)) {
    for (const junk of JUNK) {
      for (const door of doors) {
        try {
          expect(JSON.stringify(door(replaced(graded, path, junk) as never))).not.toContain('null')
        } catch (error) {
          expect(error).toBeInstanceOf(ClienteleError)
        }
      }
    }
  }
})

it('what else they are given is checked too', () => {
  const codeOf = (run: () => unknown) => issuesOf(run)[0]?.path
  expect(codeOf(() => contributionsOf(graded, replaced(book, ['punctuality', 'whole'], 2) as never))).toBe(
    'of.punctuality.whole',
  )
  expect(codeOf(() => reasonsOf(graded, book, { most: 0, leastPoints: 0 }))).toBe('shown.most')
  expect(codeOf(() => reasonsOf(graded, book, undefined as never))).toBe('shown')
  const rules = { grading: CLASSIC_POLICY, facets: FACETS_POLICY }
  expect(codeOf(() => smallestChanges(graded, { ...rules, grading: null } as never, {}))).toBe('rules.grading')
  expect(codeOf(() => smallestChanges(graded, rules, { odd: {} } as never))).toBe('levers.odd.most')
  expect(codeOf(() => bookGrades(CLASSIC_POLICY, learnGrading({ ...CLASSIC_POLICY, vetoes: [] }).finish()))).toBe(
    'learnt.vetoes',
  )
})
