import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RarocInputs } from '../../../../src/project/index.js'
import { raroc } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'

/** The question of an examination: a loan at 9 %, funded at 5 %. */
const LOAN: RarocInputs = {
  loan: 1,
  loanRate: 0.09,
  fundingRate: 0.05,
  expectedLossRate: 0.01,
  operatingCostRate: 0.01,
  capitalRate: 0.08,
  capitalReturn: 0.03,
  funding: 'whole-loan',
}

describe('return on capital of a year', () => {
  it('is 28 % with the loan funded whole, 33 % with capital as part of the funding', () => {
    // 9 - 5 - 1 - 1 + 8 x 3 % = 2.24; less capital: funding is 92 x 5 % = 4.6.
    expect(raroc(LOAN).raroc).toBeCloseTo(0.28, 12)
    expect(raroc({ ...LOAN, funding: 'less-capital' }).raroc).toBeCloseTo(0.33, 12)
    expect(raroc({ ...LOAN, funding: 'less-capital', capitalReturn: 0 }).raroc).toBeCloseTo(0.3, 12)
    // 27 % would need capital to save the funding rate and to give up its return: 9 - 4.6 - 2 - 0.24 = 2.16.
    expect(raroc({ ...LOAN, funding: 'less-capital', capitalReturn: -0.03 }).raroc).toBeCloseTo(0.27, 12)
  })

  it('shows its lines, which add up', () => {
    const { lines, profitBeforeTax, profit, capital, economicProfit, capitalCharge } = raroc({
      loan: 1000,
      loanRate: 0.08,
      fundingRate: 0.03,
      expectedLossRate: 0.006,
      operatingCostRate: 0.01,
      capitalRate: 0.1,
      capitalReturn: 0.02,
      taxRate: 0.25,
      fees: 4,
      annualHurdleRate: 0.15,
      funding: 'whole-loan',
    })
    expect(lines).toEqual({
      interest: 80,
      funding: -30,
      fees: 4,
      operatingCost: -10,
      expectedLoss: -6,
      capitalReturn: 2,
      tax: -10,
    })
    expect([profitBeforeTax, profit, capital, capitalCharge, economicProfit]).toEqual([40, 30, 100, 15, 15])
  })

  it('has no economic profit without a hurdle', () => {
    expect(Object.keys(raroc(LOAN))).not.toContain('economicProfit')
  })

  it('lets a loss save tax', () => {
    const loss = { ...LOAN, loanRate: 0.05, taxRate: 0.5 }
    expect(raroc(loss).lines.tax).toBeCloseTo(0.0088, 12)
    expect(raroc(loss).raroc).toBeCloseTo(-0.0088 / 0.08, 12)
  })

  it('is that of any other amount, and the two ways differ by what capital saves in funding', () => {
    const rate = fc.double({ min: -0.05, max: 0.3, noNaN: true })
    const share = fc.double({ min: 0, max: 0.2, noNaN: true })
    const any = fc.record({
      loanRate: rate,
      fundingRate: rate,
      expectedLossRate: share,
      operatingCostRate: share,
      capitalRate: fc.double({ min: 1e-3, max: 1.5, noNaN: true }),
      capitalReturn: rate,
      taxRate: fc.double({ min: 0, max: 0.9, noNaN: true }),
    })
    fc.assert(
      fc.property(any, fc.double({ min: -12, max: 12, noNaN: true }), (rates, exponent) => {
        const one = raroc({ ...rates, loan: 1, funding: 'whole-loan' })
        const scaled = raroc({ ...rates, loan: 10 ** exponent, funding: 'whole-loan' })
        const less = raroc({ ...rates, loan: 1, funding: 'less-capital' })
        const room = 1e-12 / rates.capitalRate
        expect(Math.abs(scaled.raroc - one.raroc)).toBeLessThan(room)
        expect(Math.abs(less.raroc - one.raroc - rates.fundingRate * (1 - rates.taxRate))).toBeLessThan(room)
      }),
    )
  })

  it('names the field that is wrong', () => {
    for (const name of Object.keys(LOAN)) {
      for (const junk of [null, 'x', Number.NaN, [], {}, Number.POSITIVE_INFINITY]) {
        const door = (): unknown => Reflect.apply(raroc, undefined, [{ ...LOAN, [name]: junk }])
        expect(door).toThrow(`inputs.${name}`)
      }
    }
    for (const junk of JUNK) {
      expect(() => Reflect.apply(raroc, undefined, [junk])).toThrow(/^inputs/)
    }
    expect(() => raroc({ ...LOAN, capitalRate: 0 })).toThrow('inputs.capitalRate: expected a number > 0')
    expect(() => raroc({ ...LOAN, taxRate: 1 })).toThrow('inputs.taxRate: expected a number within [0, 1)')
    expect(() => raroc({ ...LOAN, loan: 1e300, loanRate: 1e300 })).toThrow('OUT_OF_RANGE')
    expect(() => raroc({ ...LOAN, loan: 5e-324 })).toThrow('OUT_OF_RANGE')
    expect(() => raroc({ ...LOAN, ...{ eadRate: 1 } })).toThrow('UNKNOWN_OPTION')
  })
})
