import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { conventionsOf, prepareTerms } from '../../../../src/project/profitability/engine/prepare-terms.js'
import { JUNK } from '../../../laws/junk.js'
import { TERMS } from './samples.js'

it('takes a year, and rates at par, by default', () => {
  const terms = prepareTerms(TERMS)
  expect(terms.window.months).toBe(12)
  expect(terms.transferMethod).toBe('par')
  expect(conventionsOf(terms)).toEqual({
    funding: 'whole-loan',
    capital: 'regulatory',
    fees: 'cash',
    lines: 'contractual',
    afterTax: true,
  })
})

it.each([
  ['months', { months: 0 }, 'OUT_OF_RANGE'],
  ['months', { months: -12 }, 'OUT_OF_RANGE'],
  ['months', { months: 1.5 }, 'OUT_OF_RANGE'],
  ['from', { from: '2024-02-30' }, 'INVALID_DATE'],
  ['from', { from: '9998-06-01', months: 24 }, 'OUT_OF_RANGE'],
  ['taxRate', { taxRate: 1 }, 'OUT_OF_RANGE'],
  ['annualHurdleRate', { annualHurdleRate: -0.1 }, 'OUT_OF_RANGE'],
  ['capital.basis.ratio', { capital: { ...TERMS.capital, basis: { kind: 'regulatory', ratio: 8 } } }, 'OUT_OF_RANGE'],
  ['capital.basis.kind', { capital: { ...TERMS.capital, basis: { kind: 'rwa' } } }, 'OUT_OF_RANGE'],
  ['capital.basis.ratio', { capital: { ...TERMS.capital, basis: { kind: 'economic', ratio: 0.1 } } }, 'UNKNOWN_OPTION'],
  ['capital.funding', { capital: { ...TERMS.capital, funding: 'loan' } }, 'OUT_OF_RANGE'],
  ['hurdle', { hurdle: 0.1 }, 'UNKNOWN_OPTION'],
  ['transferMethod', { transferMethod: 'pool' }, 'OUT_OF_RANGE'],
])('names %s where it is wrong', (field, change, code) => {
  const path = `terms.${field}`
  expect(() => Reflect.apply(prepareTerms, undefined, [{ ...TERMS, ...change }])).toThrow(
    expect.objectContaining({ path, code }),
  )
})

it.each(Object.keys(TERMS))('answers junk in %s with a named fault', field => {
  for (const value of JUNK) {
    try {
      Reflect.apply(prepareTerms, undefined, [{ ...TERMS, [field]: value }])
    } catch (error) {
      expect(error).toBeInstanceOf(ClienteleError)
    }
  }
})
