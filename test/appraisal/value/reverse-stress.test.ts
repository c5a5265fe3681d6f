import { expect, it } from 'vitest'
import { reverseStress, valueOfClient } from '../../../src/appraisal/value/index.js'
import { caseOf, hazard, LEARNT, LOAN, OUTLOOK, POLICY, TERMS } from './a-client.js'

const client = caseOf({ facilities: [LOAN] })
const outlook = { ...OUTLOOK, leaving: hazard(0) }

it('finds where earnings just pay for losses and capital, by hand', () => {
  const { value, isAbove, levers } = reverseStress(client, outlook, LEARNT, POLICY, TERMS)
  expect(isAbove).toBe(true)
  expect(value).toBeCloseTo(valueOfClient(client, outlook, LEARNT, POLICY, TERMS).value, 6)
  const at = Object.fromEntries(levers.map(lever => [lever.lever, lever.at]))
  // A year earns 200,000 and pays 64,000 for capital and 80,000 for losses: losses may be 1.7 times as large.
  expect(at['defaults']).toBeCloseTo(136 / 80, 9)
  expect(at['loss']).toBeCloseTo(136 / 80, 9)
  expect(at['margin']).toBeCloseTo(56 / 200, 9)
  // Leaving alone makes it small, never negative.
  expect('leaving' in at && at['leaving'] === undefined).toBe(true)
})

it('has no distance from a threshold that is crossed already', () => {
  const { isAbove, levers } = reverseStress(client, outlook, LEARNT, POLICY, TERMS, 1e9)
  expect(isAbove).toBe(false)
  for (const lever of levers) expect('at' in lever).toBe(false)
})

it('refuses a threshold that is no number', () => {
  expect(() => reverseStress(client, outlook, LEARNT, POLICY, TERMS, Number.NaN)).toThrow(/threshold/)
})
