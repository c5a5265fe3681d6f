import { describe, expect, it } from 'vitest'
import { amortise } from '../../../src/project/loans/amortise.js'
import { rowsOf, totalsOf } from '../../../src/project/loans/rows.js'
import { readTerms } from '../../../src/project/loans/terms.js'
import { fault, someLoan } from './some-loan.js'

const TERMS = readTerms(someLoan({ periods: { count: 2, every: { value: 1, unit: 'month' } } }))
const ROWS = rowsOf(TERMS, amortise(TERMS), [5, 7])

describe('rowsOf', () => {
  it('sets columns side by side', () => {
    expect(ROWS[0]).toEqual({
      number: 1,
      start: '2025-01-31',
      end: '2025-02-28',
      due: '2025-02-28',
      annualRate: 0.055,
      opening: 100_000,
      interest: 458,
      capitalised: 0,
      deferred: 0,
      principal: 49_886,
      fees: 5,
      payment: 50_349,
      closing: 50_114,
    })
    expect(ROWS[1]).toMatchObject({ start: '2025-02-28', end: '2025-03-31', opening: 50_114, closing: 0 })
  })
})

describe('totalsOf', () => {
  it('adds up columns, and fees of the day of drawing', () => {
    expect(totalsOf(ROWS, 100)).toEqual({
      interest: 688,
      capitalised: 0,
      principal: 100_000,
      fees: 112,
      payment: 100_700,
    })
  })

  it('refuses sums that no double holds exactly', () => {
    const row = { ...ROWS[0]!, payment: 2 ** 52 }
    expect(() => totalsOf([row, row, row], 0)).toThrow(fault('OUT_OF_RANGE', 'loan'))
  })
})
