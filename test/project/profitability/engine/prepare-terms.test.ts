import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import type { ProfitTerms } from '../../../../src/project/index.js'
import { demandRate, windowProfile } from '../../../../src/project/profitability/engine/kept-by-terms.js'
import { conventionsOf, prepareTerms, withWindow } from '../../../../src/project/profitability/engine/prepare-terms.js'
import { profitWindow } from '../../../../src/project/profitability/engine/window.js'
import { JUNK } from '../../../laws/junk.js'
import { RISING, TERMS } from './samples.js'

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

it('keeps nothing of one window for another', () => {
  const higher = { ...RISING, on: '2025-06-01', base: { ...RISING.base, values: [0.05, 0.05, 0.05, 0.05] } }
  const on = (from: string): ProfitTerms => ({ ...TERMS, from, curves: [RISING, higher] })
  const [first, second] = [prepareTerms(on('2025-01-15')), prepareTerms(on('2026-01-15'))]
  const money = { currency: 'EUR', dayCount: 'actual/360', coreShare: 0.5, coreMonths: 24 } as const
  windowProfile(first, 'actual/360', 'f')
  demandRate(money, first, 'f')
  const moved = withWindow(first, profitWindow(second.window.from, 12))
  expect(windowProfile(moved, 'actual/360', 'f')).toEqual(windowProfile(second, 'actual/360', 'f'))
  expect(demandRate(money, moved, 'f')).toEqual(demandRate(money, second, 'f'))
  expect(demandRate(money, moved, 'f')).not.toEqual(demandRate(money, first, 'f'))
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
