import { describe, expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { readBorrower, readOptional } from '../../../src/project/affordability/read-borrower.js'
import type { Borrower } from '../../../src/project/affordability/types.js'
import { COMPANY, eur, HOUSEHOLD } from './loans.js'

const at = (code: string, path: string) => expect.objectContaining({ code, path })

describe('readBorrower', () => {
  it('gives income of a year, whatever it was of', () => {
    expect(readBorrower(HOUSEHOLD)).toEqual({
      kind: 'income',
      currency: 'EUR',
      periodsPerYear: 12,
      income: 54_000_00,
      debtService: 2_400_00,
      livingCost: 24_000_00,
      debt: 8_000_00,
    })
    expect(readBorrower({ kind: 'income', per: 'year', income: eur(54_000_00) })).toMatchObject({
      periodsPerYear: 1,
      income: 54_000_00,
      debtService: 0,
    })
  })

  it('reads amounts as JSON holds them', () => {
    const copy: Borrower = JSON.parse(JSON.stringify({ kind: 'income', per: 'month', income: money('4500', 'EUR') }))
    expect(readBorrower(copy)).toMatchObject({ income: 54_000_00 })
  })

  it('gives cash flow by due day, with no other debt unless given', () => {
    expect(readBorrower(COMPANY)).toEqual(COMPANY)
    const { debtService: _, ...alone } = COMPANY
    expect(readBorrower(alone)).toMatchObject({ debtService: [0, 0, 0, 0] })
  })

  it('refuses what is no borrower, naming the field', () => {
    // @ts-expect-error: nobody
    expect(() => readBorrower(null)).toThrow(at('INVALID_TYPE', 'borrower'))
    // @ts-expect-error: no kind
    expect(() => readBorrower({})).toThrow(at('OUT_OF_RANGE', 'borrower.kind'))
    // @ts-expect-error: no income
    expect(() => readBorrower({ kind: 'income', per: 'month' })).toThrow(at('INVALID_TYPE', 'borrower.income'))
    expect(() => readBorrower({ ...HOUSEHOLD, income: eur(-1) })).toThrow(
      at('OUT_OF_RANGE', 'borrower.income.minorUnits'),
    )
    expect(() => readBorrower({ ...HOUSEHOLD, income: eur(1e15) })).toThrow(
      at('OUT_OF_RANGE', 'borrower.income.minorUnits'),
    )
    const usd = { currency: 'USD', minorUnits: 1 }
    expect(() => readBorrower({ ...HOUSEHOLD, debt: usd })).toThrow(at('MIXED_CURRENCIES', 'borrower.debt.currency'))
    expect(() => readBorrower({ ...COMPANY, cashFlows: [] })).toThrow(at('EMPTY_INPUT', 'borrower.cashFlows'))
    expect(() => readBorrower({ ...COMPANY, cashFlows: [0.5] })).toThrow(at('OUT_OF_RANGE', 'borrower.cashFlows[0]'))
    expect(() => readBorrower({ ...COMPANY, debtService: [1] })).toThrow(at('LENGTH_MISMATCH', 'borrower.debtService'))
    expect(() => readBorrower({ ...COMPANY, debtService: [-1, 0, 0, 0] })).toThrow(
      at('OUT_OF_RANGE', 'borrower.debtService[0]'),
    )
    const holed: number[] = []
    holed[1] = 5
    expect(() => readBorrower({ ...COMPANY, cashFlows: holed })).toThrow(at('INVALID_TYPE', 'borrower.cashFlows[0]'))
  })
})

describe('readOptional', () => {
  it('is nothing where nothing is given', () => {
    expect(readOptional(undefined, 'EUR', 'debt')).toBe(0)
    expect(readOptional(eur(7), 'EUR', 'debt')).toBe(7)
  })
})
