import { expect, it } from 'vitest'
import type { GradeInputs, GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { gradeOf, learnGrading, readGradingLearnt, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { gradeInputs } from './inputs.js'

function learnt(policy: GradingPolicy, clients: readonly GradeInputs[]) {
  const learner = learnGrading(policy)
  for (const client of clients) learner.add(client)
  return learner.finish()
}

it('learns means and spreads of what is known', () => {
  const book = learnt(VALUE_POLICY, [
    gradeInputs({ sustainability: 40 }),
    gradeInputs({ sustainability: 60 }),
    gradeInputs(),
  ])
  expect(book.clients).toBe(3)
  expect(book.inputs['sustainability']).toEqual({
    weight: 0.05,
    known: 2,
    mean: 50,
    standardDeviation: Math.sqrt(200),
    parts: { one: 0.5, other: 0.5 },
  })
  expect(book.inputs['perceivedValue']).toEqual({
    weight: expect.closeTo(0.03, 12),
    known: 0,
    mean: 50,
    standardDeviation: 100 / Math.sqrt(12),
    parts: {},
  })
  expect(book.inputs['value']?.ranks).toBeUndefined()
})

it('learns how often vetoes hold where that can be told', () => {
  const facts = [{ inDefault: true }, { inDefault: false }, { inDefault: false }, {}]
  const book = learnt(
    VALUE_POLICY,
    facts.map(of => gradeInputs({ facts: of })),
  )
  expect(book.vetoes['in-default']).toEqual({ told: 3, held: 1 })
  expect(book.vetoes['overdue']).toEqual({ told: 0, held: 0 })
})

it('does not take it for often that one fact of several is enough to say yes', () => {
  // One of two facts says yes alone, but never no: of five clients two are known in full, and one of them is overdue.
  const facts = [
    { recordedDaysPastDue: 120 },
    { recordedDaysPastDue: 0 },
    { recordedDaysPastDue: 0 },
    { recordedDaysPastDue: 0, daysPastDue: 0 },
    { recordedDaysPastDue: 0, daysPastDue: 95 },
  ]
  const book = learnt(
    VALUE_POLICY,
    facts.map(of => gradeInputs({ facts: of })),
  )
  expect(book.vetoes['overdue']).toEqual({ told: 2, held: 1 })
})

it('has an answer for a book of nobody, of one, and of clients that are all alike', () => {
  const none = learnt(VALUE_POLICY, [])
  expect(none.warnings.map(({ code }) => code)).toEqual(['NO_CLIENTS'])
  expect(none.cutPoints).toEqual({ A: 80, B: 40 })
  expect(gradeOf(gradeInputs({ value: 5 }), none, VALUE_POLICY).grade).toBe('B')
  const one = learnt(VALUE_POLICY, [gradeInputs({ value: 5 })])
  expect(gradeOf(gradeInputs({ value: 5 }), one, VALUE_POLICY).grade).toBe('A')
  const byEntropy: GradingPolicy = { ...VALUE_POLICY, weights: { by: 'entropy' } }
  const alike = learnt(byEntropy, [gradeInputs({ value: 5 }), gradeInputs({ value: 5 })])
  expect(alike.warnings.map(({ code }) => code)).toEqual(['NO_VARIATION'])
  expect(alike.inputs['risk']?.weight).toBeCloseTo(1 / 9, 12)
})

it('survives JSON', () => {
  const book = learnt(VALUE_POLICY, [gradeInputs({ value: 5 }), gradeInputs({ value: 6, facts: { inDefault: true } })])
  expect(readGradingLearnt(JSON.parse(JSON.stringify(book)))).toEqual(book)
})
