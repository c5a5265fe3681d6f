import { describe, expect, it } from 'vitest'
import { faultsOf, roadDebt, roadTranches } from '../faults.js'

const TRANCHE = 'financing.debt.tranches[0]'

describe('the size of debt', () => {
  it.each([
    { kind: 'amount', amount: 0 },
    { kind: 'gearing', gearing: 1 },
    { kind: 'capacity', gearing: 0.7, minimumDscr: 1.2, averageDscr: 1.4, llcr: 1.3, plcr: 1.6, amount: 1e9 },
  ])('may be %o', size => {
    expect(faultsOf(roadDebt({ size }))).toEqual([])
  })

  it.each([
    [{ kind: 'gearing', gearing: 1.01 }, 'OUT_OF_RANGE', '.gearing'],
    [{ kind: 'gearing', gearing: -0.01 }, 'OUT_OF_RANGE', '.gearing'],
    [{ kind: 'amount', amount: -1 }, 'OUT_OF_RANGE', '.amount'],
    [{ kind: 'amount', amount: Number.POSITIVE_INFINITY }, 'OUT_OF_RANGE', '.amount'],
    [{ kind: 'capacity', minimumDscr: 0 }, 'OUT_OF_RANGE', '.minimumDscr'],
    [{ kind: 'capacity', minimumDscr: [1.2, 0] }, 'OUT_OF_RANGE', '.minimumDscr[1]'],
    [{ kind: 'capacity', lcr: 1.2 }, 'UNKNOWN_OPTION', '.lcr'],
    [{ kind: 'largest' }, 'OUT_OF_RANGE', '.kind'],
  ])('cannot be %o', (size, code, field) => {
    expect(faultsOf(roadDebt({ size }))).toEqual([[code, `financing.debt.size${field}`]])
  })
})

describe('a tranche', () => {
  it.each([
    [{ share: 0 }, 'share'],
    [{ rank: 0 }, 'rank'],
    [{ annualRate: -1 }, 'annualRate'],
    [{ tenorMonths: 0 }, 'tenorMonths'],
    [{ graceMonths: 1.5 }, 'graceMonths'],
    [{ fees: { upfront: 1 } }, 'fees.upfront'],
    [{ fees: { agency: -5 } }, 'fees.agency'],
    [{ interest: { kind: 'day-count', dayCount: 'business/252' } }, 'interest.dayCount'],
    [{ repayment: { kind: 'annuity', balloon: 1 } }, 'repayment.balloon'],
    [{ repayment: { kind: 'sculpted', curve: [1, -1] } }, 'repayment.curve[1]'],
    [{ repayment: { kind: 'shares', shares: [0.4, 0.4] } }, 'repayment.shares'],
  ])('cannot have %o', (fields, path) => {
    expect(faultsOf(roadTranches(fields))).toEqual([['OUT_OF_RANGE', `${TRANCHE}.${path}`]])
  })

  it('takes rates at and below 0, and days counted in any plain way', () => {
    expect(faultsOf(roadTranches({ annualRate: -0.005 }, { annualRate: 0 }))).toEqual([])
    expect(faultsOf(roadTranches({ interest: { kind: 'day-count', dayCount: 'actual/360' } }))).toEqual([])
    expect(faultsOf(roadTranches({ interest: { kind: 'effective' } }))).toEqual([])
  })

  it('shares debt with the others', () => {
    expect(faultsOf(roadTranches({ share: 0.5 }))).toEqual([['OUT_OF_RANGE', 'financing.debt.tranches']])
    expect(faultsOf(roadDebt({ tranches: [] }))).toEqual([['EMPTY_INPUT', 'financing.debt.tranches']])
  })
})
