import { expect, it } from 'vitest'
import { VALUE_POLICY } from '../../../src/appraisal/grading/presets.js'
import { knownFacts, readVetoesOf, vetoesOf } from '../../../src/appraisal/grading/vetoes.js'

const vetoes = readVetoesOf(VALUE_POLICY.vetoes)
const book = { 'in-default': { told: 200, held: 5 }, overdue: { told: 0, held: 0 } }

it('names what a veto reads', () => {
  expect(vetoes.map(({ names }) => names)).toEqual([
    ['inDefault'],
    ['daysPastDue', 'recordedDaysPastDue'],
    ['controversy'],
  ])
})

it('holds where the facts say so, whatever else is missing', () => {
  const found = vetoesOf(vetoes, new Map([['recordedDaysPastDue', 120]]), book)
  expect(found[0]).toEqual({ id: 'overdue', holds: 'yes', grade: 'C', probability: 1, missing: [] })
})

it('is as probable as in the book where it cannot be told', () => {
  const found = vetoesOf(vetoes, new Map([['daysPastDue', 3]]), book)
  expect(found.map(({ id, probability, missing }) => ({ id, probability, missing }))).toEqual([
    { id: 'in-default', probability: 0.025, missing: ['inDefault'] },
    { id: 'overdue', probability: 0, missing: ['recordedDaysPastDue'] },
    { id: 'severe-controversy', probability: 0, missing: ['controversy'] },
  ])
})

it('says nothing where nothing is against the client', () => {
  const facts = new Map<string, boolean | number | string>([
    ['inDefault', false],
    ['daysPastDue', 90],
    ['recordedDaysPastDue', 0],
    ['controversy', 'minor'],
  ])
  expect(vetoesOf(vetoes, facts, book)).toEqual([])
  expect(knownFacts(['inDefault', 'rating'], name => facts.get(name))).toEqual(new Map([['inDefault', false]]))
})
