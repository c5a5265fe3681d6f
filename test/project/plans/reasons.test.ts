import { describe, expect, it } from 'vitest'
import { belowHurdle, limitReason, notForeseen, notScheduled } from '../../../src/project/plans/reasons.js'
import type { FacilityProfit } from '../../../src/project/profitability/result-types.js'

const PROFIT: FacilityProfit = {
  name: 'Plan',
  kind: 'term-loan',
  lines: {
    interest: 0,
    funding: 0,
    liquidity: 0,
    fees: 0,
    transactionCost: 0,
    operatingCost: 0,
    expectedLoss: 0,
    capitalReturn: 0,
    tax: 0,
  },
  netInterestIncome: 0,
  income: 0,
  profitBeforeTax: 0,
  profit: 100,
  capitalCharge: 120,
  economicProfit: -20,
  averageBalance: 1000,
  exposureAtDefault: 1000,
  capital: 1000,
  raroc: 0.1,
}

describe('belowHurdle', () => {
  it('says by how much a return is below, in rates and in money', () => {
    expect(belowHurdle(PROFIT, 0.12, 'EUR')).toEqual([
      {
        side: 'lender',
        code: 'BELOW_HURDLE',
        by: 20,
        message: 'Capital earns 10.00 % a year over its life, below the hurdle of 12.00 %: 0.20 EUR too little',
      },
    ])
  })

  it('takes a price that was solved for the hurdle as one that earns it, though lines were rounded', () => {
    expect(belowHurdle({ ...PROFIT, raroc: 0.12 - 1e-10, economicProfit: -2 }, 0.12, 'EUR')).toEqual([])
    expect(belowHurdle({ ...PROFIT, raroc: 0.12 - 1e-8, economicProfit: 0 }, 0.12, 'EUR')).toMatchObject([{ by: 0 }])
    expect(belowHurdle({ ...PROFIT, raroc: 0.2, economicProfit: 80 }, 0.12, 'EUR')).toEqual([])
  })

  it('asks for no loss where there is no capital', () => {
    const { raroc: _, ...without } = { ...PROFIT, capital: 0, capitalCharge: 0 }
    expect(belowHurdle({ ...without, profit: 0, economicProfit: 0 }, 0.12, 'EUR')).toEqual([])
    expect(belowHurdle({ ...without, profit: -5, economicProfit: -5 }, 0.12, 'EUR')).toMatchObject([
      { by: 5, message: 'It loses its lender 0.05 EUR over its life' },
    ])
  })
})

describe('reasons of the borrower', () => {
  it('are limits by how much they break, and days nobody foresaw', () => {
    const check = { limit: 'amount', holds: false, used: 100, most: 80, room: -20, reason: '' } as const
    expect(limitReason(check, 'EUR')).toMatchObject({ side: 'borrower', code: 'amount', by: 20 })
    expect(notForeseen(3, 5)).toEqual({
      side: 'borrower',
      code: 'BEYOND_CASH_FLOWS',
      by: 2,
      message: 'Cash flow is foreseen for 3 of 5 due days; what nobody foresees counts as 0',
    })
  })
})

describe('notScheduled', () => {
  it('says what repayment would take at stressed rates', () => {
    expect(notScheduled({ expected: 'a present value > 0', received: '-5' })).toEqual({
      side: 'borrower',
      code: 'NO_STRESSED_SCHEDULE',
      by: 0,
      message: 'At stressed rates no such loan can be scheduled: it takes a present value > 0, and there is -5',
    })
  })
})
