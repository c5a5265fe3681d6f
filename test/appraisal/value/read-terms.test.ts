import { expect, it } from 'vitest'
import { readValueTerms } from '../../../src/appraisal/value/read-terms.js'
import { TERMS } from './a-client.js'

it('takes good terms as they are', () => {
  expect(readValueTerms(TERMS)).toBe(TERMS)
})

it.each([
  ['horizonYears', 0],
  ['horizonYears', 41],
  ['level', 1],
  ['level', 0],
  ['draws', 19],
  ['draws', 50.5],
  ['annualDiscountRate', -1],
  ['seed', -1],
])('refuses %s of %s', (field, value) => {
  expect(() => readValueTerms({ ...TERMS, [field]: value })).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path: `terms.${field}` }),
  )
})

it('refuses what it does not know, and a scenario that is none', () => {
  expect(() => readValueTerms({ ...TERMS, ...{ horizon: 5 } })).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION' }),
  )
  expect(() => readValueTerms({ ...TERMS, scenario: { name: 'x', factors: {} } })).toThrow(/terms\.scenario/)
})
