import { describe, expect, it } from 'vitest'
import { fixedRates } from '../../../src/project/loans/fixed-rate.js'
import { fault } from './some-loan.js'

const PERIODS = [0, 1, 2].map(k => ({ start: k, end: k + 1, due: k + 1, days: 1, basis: 12 }))

describe('fixedRates', () => {
  it('are the same in every period', () => {
    expect(fixedRates({ kind: 'fixed', annualRate: 0.06 }, PERIODS, 'rate')).toEqual([0.06, 0.06, 0.06])
  })

  it('refuse a rate of -100 % and fields they do not know', () => {
    expect(() => fixedRates({ kind: 'fixed', annualRate: -1 }, PERIODS, 'rate')).toThrow(
      fault('OUT_OF_RANGE', 'rate.annualRate'),
    )
    const misspelt = { kind: 'fixed' as const, annualRate: 0.06, anualRate: 0.05 }
    expect(() => fixedRates(misspelt, PERIODS, 'rate')).toThrow(fault('UNKNOWN_OPTION', 'rate.anualRate'))
  })
})
