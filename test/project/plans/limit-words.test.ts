import { describe, expect, it } from 'vitest'
import type { LimitCheck } from '../../../src/project/affordability/index.js'
import { brokenLimitWords } from '../../../src/project/plans/limit-words.js'

const check: LimitCheck = { limit: 'amount', holds: false, used: 100_00, most: 80_00, room: -20_00, reason: 'As found' }
const period = { from: '2025-01-15', to: '2025-07-15' }

describe('brokenLimitWords', () => {
  it('tells a loan, and debt service of a period, by how much they are above', () => {
    expect(brokenLimitWords(check, 'EUR')).toBe(
      'The largest loan given: the loan of 100.00 EUR is 20.00 EUR above the 80.00 EUR that it leaves',
    )
    expect(brokenLimitWords({ ...check, limit: 'cashFlowCover', period, rates: 'stressed' }, 'EUR')).toBe(
      'Cash flow cover: debt service of 100.00 EUR from 2025-01-15 to 2025-07-15 at stressed rates is 20.00 EUR above the 80.00 EUR that it leaves',
    )
  })

  it('says where a limit is broken before the loan', () => {
    const broken = { ...check, most: -5_00, room: -105_00 }
    expect(brokenLimitWords({ ...broken, limit: 'debtToIncome' }, 'EUR')).toBe(
      'Debt to income: what the client owes already breaks it by 5.00 EUR, before the loan of 100.00 EUR',
    )
    expect(brokenLimitWords({ ...broken, limit: 'residualIncome', period, rates: 'contract' }, 'JPY')).toBe(
      'Residual income: from 2025-01-15 to 2025-07-15 it is broken by 500 JPY before the debt service of 10000 JPY',
    )
  })

  it('leaves days as they are told', () => {
    expect(brokenLimitWords({ ...check, limit: 'lastDueBy' }, 'EUR')).toBe('As found')
  })
})
