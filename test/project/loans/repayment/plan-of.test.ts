import { describe, expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { planOf } from '../../../../src/project/loans/repayment/plan-of.js'
import { fault } from '../some-loan.js'
import { beginning } from './beginning.js'

const CONTRACT = { currency: 'EUR', count: () => 4 }
const given = (repayment: unknown) => () => planOf(JSON.parse(JSON.stringify(repayment)), CONTRACT, 'repayment')
const firstOf = (repayment: unknown) => given(repayment)()(beginning({})).principalOf(0, 100_000, 1000)

describe('planOf', () => {
  it('puts each shape to work', () => {
    const shapes = [
      [{ kind: 'annuity' }, 24_628],
      [{ kind: 'annuity', balloon: money('400', 'EUR') }, 14_777],
      [{ kind: 'equal-principal' }, 25_000],
      [{ kind: 'bullet' }, 0],
      [{ kind: 'step', growth: 1, every: 1 }, 24_628],
      [{ kind: 'custom', principal: [1, 2, 3, 99_994] }, 1],
      [{ kind: 'sculpted', cashFlows: [30_000, 30_000, 30_000, 30_000], coverage: 'solve' }, 24_628],
    ] as const
    for (const [repayment, principal] of shapes) expect(firstOf(repayment)).toBe(principal)
  })

  it('names what is wrong with a shape', () => {
    expect(given(null)).toThrow(fault('INVALID_TYPE', 'repayment'))
    expect(given({ kind: 'balloon' })).toThrow(fault('OUT_OF_RANGE', 'repayment.kind'))
    expect(given({ kind: 'bullet', balloon: 5 })).toThrow(fault('UNKNOWN_OPTION', 'repayment.balloon'))
    const dollars = { kind: 'annuity', balloon: money('4', 'USD') }
    expect(given(dollars)).toThrow(fault('MIXED_CURRENCIES', 'repayment.balloon.currency'))
    expect(given({ kind: 'annuity', whenRateChanges: 'never' })).toThrow(
      fault('OUT_OF_RANGE', 'repayment.whenRateChanges'),
    )
    expect(given({ kind: 'step', growth: 0, every: 1 })).toThrow(fault('OUT_OF_RANGE', 'repayment.growth'))
    expect(given({ kind: 'step', growth: 1, every: 0 })).toThrow(fault('OUT_OF_RANGE', 'repayment.every'))
    expect(given({ kind: 'custom', principal: [1, 2, 3] })).toThrow(fault('LENGTH_MISMATCH', 'repayment.principal'))
    expect(given({ kind: 'custom', principal: [1, 2, null, 3] })).toThrow(
      fault('INVALID_TYPE', 'repayment.principal[2]'),
    )
    expect(given({ kind: 'custom', principal: [1, -2, 2, 3] })).toThrow(fault('OUT_OF_RANGE', 'repayment.principal[1]'))
    expect(given({ kind: 'sculpted', cashFlows: 5, coverage: 1 })).toThrow(fault('INVALID_TYPE', 'repayment.cashFlows'))
    const uncovered = { kind: 'sculpted', cashFlows: [1, 2, 3, 4], coverage: 0 }
    expect(given(uncovered)).toThrow(fault('OUT_OF_RANGE', 'repayment.coverage'))
  })

  it('refuses a balloon above what is to be repaid', () => {
    const plan = given({ kind: 'equal-principal', balloon: money('1000.01', 'EUR') })()
    expect(() => plan(beginning({}))).toThrow(fault('OUT_OF_RANGE', 'repayment.balloon'))
    const all = given({ kind: 'equal-principal', balloon: money('1000', 'EUR') })()
    expect(all(beginning({})).principalOf(0, 100_000, 1000)).toBe(0)
  })
})
