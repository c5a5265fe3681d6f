import { describe, expect, test } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { dayNumber } from '../../../../src/money/index.js'
import { diceOf } from '../../../../src/records/sample-lender/dice.js'
import type { History } from '../../../../src/records/sample-lender/history.js'
import type { Loan } from '../../../../src/records/sample-lender/lending/plan.js'
import { scheduleOf } from '../../../../src/records/sample-lender/lending/schedule.js'
import { settle } from '../../../../src/records/sample-lender/lending/settle.js'
import type { ClientTraits } from '../../../../src/records/sample-lender/traits.js'
import { monthsOn, windowOf } from '../../../../src/records/sample-lender/window.js'

const until = dayNumber('2024-12-31')
const window = windowOf(until, 5)
const signedOn = dayNumber('2022-02-01')
const traits: ClientTraits = {
  quality: Array(6).fill(4),
  probabilityOfDefault: Array(6).fill(0),
  satisfaction: Array(6).fill(0.7),
  probabilityOfLeaving: Array(6).fill(0),
  growth: 0.05,
  discipline: 0.9,
  sales: 1e8,
}
const loanOf = (months: number): Loan => {
  const dues = Array.from({ length: months / 3 }, (_, i) => monthsOn(signedOn, 3 * (i + 1)))
  const terms = { amount: 1200, annualRate: 0.04, paymentMonths: 3, dues, repayment: 'equal-principal' } as const
  return {
    id: 'F-1',
    product: 'term-loan',
    kind: 'term-loan',
    limit: 1200,
    drawn: 1200,
    signedOn,
    maturity: dues.at(-1)!,
    annualRate: 0.04,
    margin: 0.02,
    rateKind: 'fixed',
    repayment: 'equal-principal',
    paymentMonths: 3,
    instalments: scheduleOf(terms),
  }
}
const settled = (loan: Loan, history: Partial<History>): ReturnType<typeof settle> =>
  settle(loan, traits, { since: signedOn, last: until, next: 'stays', ...history }, window, diceOf(randomStream(3)))

describe('a loan', () => {
  test('that ran its term is repaid, with nothing owed', () => {
    const made = settled(loanOf(24), {})
    expect(made).toMatchObject({ status: 'repaid', outstanding: 0, daysPastDue: 0 })
    expect(made.payments.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(1200 + 1200 * 0.01 * 4.5, 2)
  })

  test('that runs on owes what instalments did not repay', () => {
    expect(settled(loanOf(48), {})).toMatchObject({ status: 'active', outstanding: 1200 - 11 * 75, daysPastDue: 0 })
  })

  test('of a client who leaves is paid off on that day, with interest since the last instalment', () => {
    const endedOn = dayNumber('2023-02-15')
    const made = settled(loanOf(48), { endedOn, last: endedOn - 1, next: 'over' })
    expect(made).toMatchObject({ status: 'refinanced', endedOn, outstanding: 0 })
    expect(made.instalments.at(-1)).toEqual({ due: endedOn, principal: 900, interest: 1.4 })
  })

  test('in default stands where it stood: the oldest instalment was due 91 days before', () => {
    const day = monthsOn(signedOn, 30) + 91
    const made = settled(loanOf(48), { default: { day, outcome: 'open' }, next: 'defaults' })
    expect(made).toMatchObject({ status: 'defaulted', outstanding: 1200 - 9 * 75, exposureAtDefault: 1200 - 9 * 75 })
    expect(made.daysPastDue).toBe(until - monthsOn(signedOn, 30))
  })

  test('that is cured is paid up on that day', () => {
    const day = monthsOn(signedOn, 12) + 91
    const made = settled(loanOf(48), { default: { day, outcome: 'cured', endedOn: day + 200 } })
    expect(made).toMatchObject({ status: 'active', daysPastDue: 0 })
    expect(made.payments.filter(({ date }) => date === day + 200)).toHaveLength(4)
  })

  test('that is written off brought back a part', () => {
    const day = monthsOn(signedOn, 12) + 91
    const endedOn = day + 300
    const made = settled(loanOf(48), {
      default: { day, outcome: 'written-off', endedOn },
      endedOn,
      last: endedOn - 1,
      next: 'over',
    })
    expect(made).toMatchObject({ status: 'written-off', endedOn, outstanding: 0, exposureAtDefault: 975 })
    expect(made.recovered!).toBeGreaterThanOrEqual(0.2 * 975 - 0.01)
    expect(made.payments.at(-1)).toMatchObject({ date: endedOn, amount: made.recovered })
  })

  test('of which nothing is drawn yet is not repaid', () => {
    const made = settled({ ...loanOf(48), drawn: 0, signedOn: until, instalments: [] }, {})
    expect(made).toMatchObject({ status: 'active', outstanding: 0, payments: [] })
    expect(made.endedOn).toBeUndefined()
  })
})
