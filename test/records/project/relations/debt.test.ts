import { describe, expect, it } from 'vitest'
import { faultsOf, roadDebt, roadTranches, small } from '../faults.js'

const at = (i: number, field: string): string => `financing.debt.tranches[${i}].${field}`

describe('a loan', () => {
  it('is repaid before the tail, on a payment day after completion', () => {
    expect(faultsOf(roadTranches({}, { tenorMonths: 288 }))).toEqual([])
    const wrong = [24, 270 + 24, 253]
    for (const tenorMonths of wrong) {
      expect(faultsOf(roadTranches({}, { tenorMonths }))).toEqual([['OUT_OF_RANGE', at(1, 'tenorMonths')]])
    }
  })

  it('may end with operation, though that is no whole period', () => {
    const timeline = { financialClose: '2025-01-31', constructionMonths: 6, operationMonths: 57, periodMonths: 12 }
    const loan = { name: 'Loan', share: 1, annualRate: 0.05 }
    const of = (tenorMonths: number, repayment: unknown): unknown =>
      small({
        timeline,
        financing: {
          debt: { size: { kind: 'gearing', gearing: 0.5 }, tranches: [{ ...loan, tenorMonths, repayment }] },
        },
      })
    expect(faultsOf(of(63, { kind: 'shares', shares: Array(5).fill(0.2) }))).toEqual([])
    expect(faultsOf(of(63, { kind: 'shares', shares: Array(4).fill(0.25) }))).toEqual([
      ['LENGTH_MISMATCH', at(0, 'repayment.shares')],
    ])
    expect(faultsOf(of(62, { kind: 'bullet' }))).toEqual([['OUT_OF_RANGE', at(0, 'tenorMonths')]])
  })

  it('has a grace to a payment day, shorter than its life', () => {
    expect(faultsOf(roadTranches({}, { graceMonths: 234 }))).toEqual([])
    expect(faultsOf(roadTranches({}, { graceMonths: 240 }))).toEqual([['OUT_OF_RANGE', at(1, 'graceMonths')]])
    expect(faultsOf(roadTranches({}, { graceMonths: 4 }))).toEqual([['OUT_OF_RANGE', at(1, 'graceMonths')]])
  })

  it('has one share or ratio for each repayment day', () => {
    const shares = (days: number): unknown => ({ repayment: { kind: 'shares', shares: Array(days).fill(1 / days) } })
    expect(faultsOf(roadTranches({}, { graceMonths: 12, ...Object(shares(38)) }))).toEqual([])
    expect(faultsOf(roadTranches({}, { graceMonths: 12, ...Object(shares(40)) }))).toEqual([
      ['LENGTH_MISMATCH', at(1, 'repayment.shares')],
    ])
    const curve = (days: number): unknown => ({ kind: 'sculpted', curve: Array(days).fill(1.3) })
    expect(faultsOf(roadTranches({ repayment: curve(40) }))).toEqual([])
    expect(faultsOf(roadTranches({ repayment: curve(39) }))).toEqual([['LENGTH_MISMATCH', at(0, 'repayment.curve')]])
  })
})

describe('limits', () => {
  it('are at least one', () => {
    expect(faultsOf(roadDebt({ size: { kind: 'capacity' } }))).toEqual([['MISSING_VALUE', 'financing.debt.size']])
  })

  it('by payment day are as many as those of the longest loan', () => {
    const size = (days: number): unknown => ({ size: { kind: 'capacity', minimumDscr: Array(days).fill(1.2) } })
    expect(faultsOf(roadDebt(Object(size(40))))).toEqual([])
    expect(faultsOf(roadDebt(Object(size(38))))).toEqual([['LENGTH_MISMATCH', 'financing.debt.size.minimumDscr']])
  })
})

describe('sculpted loans', () => {
  const sculpted = { kind: 'sculpted' }

  it('say the same', () => {
    expect(faultsOf(roadTranches({}, { graceMonths: 0, repayment: { ...sculpted, balloon: 0 } }))).toEqual([])
    expect(faultsOf(roadTranches({}, { tenorMonths: 252, repayment: { ...sculpted, balloon: 0.1 } }))).toEqual([
      ['CONFLICTING_OPTIONS', at(1, 'tenorMonths')],
      ['CONFLICTING_OPTIONS', at(1, 'graceMonths')],
      ['CONFLICTING_OPTIONS', at(1, 'repayment.balloon')],
    ])
    const curve = Array(40).fill(1.3)
    expect(faultsOf(roadTranches({}, { graceMonths: 0, repayment: { ...sculpted, curve } }))).toEqual([
      ['CONFLICTING_OPTIONS', at(1, 'repayment.curve')],
    ])
  })

  it('may differ from loans of other shapes', () => {
    expect(faultsOf(roadTranches({}, { tenorMonths: 252, repayment: { kind: 'equal-principal' } }))).toEqual([])
  })
})
