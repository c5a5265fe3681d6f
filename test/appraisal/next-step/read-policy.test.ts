import { expect, it } from 'vitest'
import { NEXT_STEP_POLICY, readNextStepPolicy } from '../../../src/appraisal/next-step/index.js'
import { STEP_FACTS } from '../../../src/appraisal/next-step/step-facts.js'
import { ATTRIBUTES } from '../../../src/records/attributes/index.js'
import type { Path } from '../../laws/junk.js'
import { replaced } from '../../laws/junk.js'

it('reads the default back from JSON, frozen', () => {
  const read = readNextStepPolicy(JSON.parse(JSON.stringify(NEXT_STEP_POLICY)))
  expect(read).toEqual(NEXT_STEP_POLICY)
  expect(Object.isFrozen(read.rules['overdue']?.when)).toBe(true)
})

it('has no fact of the name of an attribute', () => {
  expect(ATTRIBUTES.filter(({ name }) => Object.hasOwn(STEP_FACTS, name))).toEqual([])
})

it.each<readonly [Path, unknown, string, string]>([
  [['source'], 3, 'INVALID_TYPE', 'policy.source'],
  [['rules', 'overdue', 'take'], ['colection-call'], 'OUT_OF_RANGE', 'policy.rules.overdue.take[0]'],
  [['rules', 'overdue', 'take'], [], 'EMPTY_INPUT', 'policy.rules.overdue.take'],
  [['rules', 'overdue', 'take'], [undefined], 'INVALID_TYPE', 'policy.rules.overdue.take[0]'],
  [['rules', 'overdue', 'owner'], 'nobody', 'OUT_OF_RANGE', 'policy.rules.overdue.owner'],
  [['rules', 'overdue', 'dueInDays'], 0.5, 'OUT_OF_RANGE', 'policy.rules.overdue.dueInDays'],
  [['rules', 'overdue', 'when'], { fact: 'daysPastDeu', is: 'above', value: 0 }, 'OUT_OF_RANGE', 'policy'],
  [['rules', 'overdue', 'when'], { fact: 'industry', is: 'above', value: 0 }, 'CONFLICTING_OPTIONS', 'policy'],
  [
    ['rules', 'overdue', 'when'],
    { fact: 'grade', is: 'above', value: 0 },
    'CONFLICTING_OPTIONS',
    'policy.rules.warning.when',
  ],
  [['rules', 'overdue', 'name', 'zh'], '', 'EMPTY_INPUT', 'policy.rules.overdue.name.zh'],
  [['rules', 'overdue', 'actions'], 'perhaps', 'OUT_OF_RANGE', 'policy.rules.overdue.actions'],
  [['actions', 'survey', 'hours'], -1, 'OUT_OF_RANGE', 'policy.actions.survey.hours'],
  [
    ['actions', 'survey', 'effects'],
    [{ on: 'margin', factor: 0, logStandardError: 0 }],
    'OUT_OF_RANGE',
    'policy.actions.survey.effects[0].factor',
  ],
  [
    ['actions', 'survey', 'effects'],
    [{ on: 'margin', points: { estimate: 1, standardError: 0 } }],
    'UNKNOWN_OPTION',
    'policy.actions.survey.effects[0].points',
  ],
  [['actions', 'survey', 'effects'], [{ on: 'mood' }], 'OUT_OF_RANGE', 'policy.actions.survey.effects[0].on'],
  [['costPerHour', 'currency'], 'money', 'INVALID_TYPE', 'policy.costPerHour.currency'],
  [
    ['logHazardOfLeavingPerPoint', 'standardError'],
    -1,
    'OUT_OF_RANGE',
    'policy.logHazardOfLeavingPerPoint.standardError',
  ],
  [['costPerHour'], undefined, 'MISSING_VALUE', 'policy.costPerHour'],
])('refuses %j = %j', (at, value, code, path) => {
  expect(() => readNextStepPolicy(replaced(NEXT_STEP_POLICY, at, value))).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('says which name was probably meant', () => {
  const wrong = { ...NEXT_STEP_POLICY, costPerHuor: 1 }
  expect(() => readNextStepPolicy(wrong)).toThrow(expect.objectContaining({ hint: "Perhaps 'costPerHour'" }))
})
