import { expect, it } from 'vitest'
import type { GradingPolicy } from '../../../src/appraisal/grading/index.js'
import { comparePolicies, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import { issuesOf } from '../../../src/errors/core.js'
import { gradeInputs } from './inputs.js'

const cases = Array.from({ length: 10 }, (_, i) => ({
  inputs: gradeInputs({ id: `C${i}`, value: i * 10, exposure: 100, satisfaction: 100 - i * 10 }),
}))
const byValue: GradingPolicy = {
  ...VALUE_POLICY,
  name: 'by value',
  inputs: { value: { of: 'value' }, feedback: { of: 'facet', facet: 'satisfaction' } },
  weights: { by: 'direct', points: { value: 3, feedback: 1 } },
  cuts: { by: 'score', A: 60, B: 40 },
  classes: { strategic: { fact: 'grade', is: 'one-of', values: ['A'] }, quality: { all: [] } },
  vetoes: [],
}
const byFeedback: GradingPolicy = {
  ...byValue,
  name: 'by feedback',
  weights: { by: 'direct', points: { value: 1, feedback: 3 } },
}

it('says who changes, with value and exposure moved', () => {
  const { moves, changes, share } = comparePolicies(cases, byValue, byFeedback)
  expect(moves).toHaveLength(9)
  expect(moves.reduce((sum, { clients }) => sum + clients, 0)).toBe(10)
  expect(moves.reduce((sum, { value }) => sum + value, 0)).toBe(450)
  expect(moves.reduce((sum, { exposure }) => sum + exposure, 0)).toBe(1000)
  const changed = moves.filter(({ from, to }) => from !== to).reduce((sum, { clients }) => sum + clients, 0)
  expect(share).toBe(changed / 10)
  // The most valuable client has a value rank of 100 and feedback of 10: 77.5 points, then 32.5.
  expect(changes.at(-1)).toMatchObject({ id: 'C9', from: 'A', to: 'C', value: 90, scoreFrom: 77.5, scoreTo: 32.5 })
  expect(changes.at(-1)?.because).toEqual([
    { input: 'value', points: -50 },
    { input: 'feedback', points: 5 },
  ])
})

it('changes nobody where nothing changes', () => {
  const { changes, share } = comparePolicies(cases, byValue, { ...byValue, name: 'the same' })
  expect([changes, share]).toEqual([[], 0])
  expect(comparePolicies([], byValue, byFeedback).share).toBe(0)
})

it('tells inputs, cut points and vetoes that only one policy has', () => {
  const other: GradingPolicy = {
    ...byValue,
    inputs: { value: { of: 'value' } },
    weights: { by: 'direct', points: { value: 1 } },
    cuts: { by: 'score', A: 70, B: 40 },
    vetoes: VALUE_POLICY.vetoes,
  }
  const one = [{ inputs: gradeInputs({ satisfaction: 100, facts: { inDefault: true } }) }]
  const [change] = comparePolicies(one, byValue, other).changes
  // Value is not known: 37.5 of 75 points, and 25 of feedback.
  expect(change).toMatchObject({
    from: 'A',
    to: 'C',
    cutsMoved: { A: 10, B: 0 },
    vetoesGained: ['in-default'],
    vetoesLost: [],
  })
  expect(change?.because).toEqual([
    { input: 'feedback', points: -25 },
    { input: 'value', points: 12.5 },
  ])
  expect(change).not.toHaveProperty('value')
})

it('names a case that is none', () => {
  const wrong: never[] = JSON.parse('[{"inputs":{}}]')
  expect(issuesOf(() => comparePolicies(wrong, byValue, byFeedback))[0]?.path).toBe('cases[0].inputs.id')
})
