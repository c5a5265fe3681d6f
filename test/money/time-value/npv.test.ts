import { describe, expect, it } from 'vitest'
import { fv } from '../../../src/money/time-value/annuity.js'
import { nfv, npv, npvExcel } from '../../../src/money/time-value/npv.js'
import { thrown } from '../../errors/thrown.js'

const FLOWS = [-40_000, 5000, 8000, 12_000, 30_000]
const OPTIONS = { ratePerPeriod: 0.08 }
/** A call as it comes from elsewhere, of which the compiler knows nothing. */
const refusal =
  (run: (amounts: readonly number[], options: { ratePerPeriod: number; periods: number }) => number) =>
  (...given: readonly unknown[]) =>
    thrown(() => Reflect.apply(run, undefined, given))

describe('npv', () => {
  it('counts the first flow now, npvExcel after one period', () => {
    const exact = -40_000 + 5000 / 1.08 + 8000 / 1.08 ** 2 + 12_000 / 1.08 ** 3 + 30_000 / 1.08 ** 4
    expect(npv(FLOWS, OPTIONS)).toBeCloseRelative(exact, 1e-14)
    expect(npvExcel(FLOWS, OPTIONS)).toBeCloseRelative(exact / 1.08, 1e-14)
    expect(FLOWS[0]! + npvExcel(FLOWS.slice(1), OPTIONS)).toBeCloseRelative(exact, 1e-13)
  })

  it('is the sum at a rate of 0 and keeps what it drops', () => {
    expect(npv([1, 1e17, 1, -1e17], { ratePerPeriod: 0 })).toBe(2)
    expect(npv(Float64Array.from(FLOWS), OPTIONS)).toBe(npv(FLOWS, OPTIONS))
  })

  it('adds up a million flows to the closed form', () => {
    const many = new Float64Array(1_000_000).fill(0.1)
    for (const ratePerPeriod of [1e-6, -1e-6, 0.1]) {
      const exact = (-0.1 * Math.expm1(-1e6 * Math.log1p(ratePerPeriod))) / ratePerPeriod
      expect(npvExcel(many, { ratePerPeriod })).toBeCloseRelative(exact, 1e-15)
    }
  })

  it('is what comes now where the rate is too high for the rest', () => {
    expect(npv(FLOWS, { ratePerPeriod: 1e300 })).toBe(-40_000)
    expect(thrown(() => npv([1, ...new Array<number>(2000).fill(1)], { ratePerPeriod: -0.9 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'amounts',
    })
    expect(npv([5, ...new Array<number>(2000).fill(0)], { ratePerPeriod: -0.9 })).toBe(5)
  })
})

describe('nfv', () => {
  it('accumulates to the period that is asked for', () => {
    const exact = 1050 * 1.03 ** 5 + 1350 * 1.03 ** 4 + 1350 * 1.03 ** 3 + 1450 * 1.03 ** 2
    const flows = [1050, 1350, 1350, 1450]
    expect(nfv(flows, { ratePerPeriod: 0.03, periods: 6 })).toBeCloseRelative(exact, 1e-14)
    expect(nfv(flows, { ratePerPeriod: 0.03, periods: 6, due: 'begin' })).toBeCloseRelative(exact * 1.03, 1e-14)
  })

  it('is fv of equal payments, with the sign of the flows', () => {
    for (const due of ['end', 'begin'] as const) {
      const terms = { ratePerPeriod: 0.02, periods: 9, due }
      const own = nfv(new Array<number>(9).fill(70), terms)
      expect(own).toBeCloseRelative(-fv({ ...terms, payment: 70 }), 1e-14)
    }
  })

  it('refuses fewer periods than the flows take', () => {
    const short = { ratePerPeriod: 0.03, periods: 4 }
    expect(thrown(() => nfv(FLOWS, short))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.periods' })
    expect(nfv([5], { ...short, periods: 0, due: 'begin' })).toBe(5)
    expect(thrown(() => nfv(FLOWS, { ...short, due: JSON.parse('"now"') })).path).toBe('options.due')
  })
})

describe.each([
  ['npv', npv],
  ['npvExcel', npvExcel],
  ['nfv', nfv],
] as const)('%s refuses', (name, run) => {
  const options = name === 'nfv' ? { ratePerPeriod: 0.1, periods: 50 } : { ratePerPeriod: 0.1 }
  const call = refusal(run)

  it('what are no flows', () => {
    expect(call([], options)).toMatchObject({ code: 'EMPTY_INPUT', path: 'amounts' })
    for (const amounts of [null, undefined, '12', { length: 1, 0: 5 }, 7]) {
      expect(call(amounts, options)).toMatchObject({ code: 'INVALID_TYPE', path: 'amounts' })
    }
    expect(call([1, null], options)).toMatchObject({ code: 'INVALID_TYPE', path: 'amounts[1]' })
    expect(call(new Array(3), options)).toMatchObject({ code: 'INVALID_TYPE', path: 'amounts[0]' })
    expect(call([1, Number.NaN], options)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'amounts[1]' })
  })

  it('a rate at or below -1, and options it does not know', () => {
    for (const ratePerPeriod of [-1, -2]) {
      expect(call([1], { ...options, ratePerPeriod })).toMatchObject({
        code: 'OUT_OF_RANGE',
        path: 'options.ratePerPeriod',
      })
    }
    expect(call([1], { ...options, rate: 0.1 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'options.rate' })
    expect(call([1], undefined)).toMatchObject({ code: 'INVALID_TYPE', path: 'options' })
  })
})
