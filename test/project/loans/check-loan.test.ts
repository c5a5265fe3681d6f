import { describe, expect, it } from 'vitest'
import { money, moneyOfMinor } from '../../../src/money/index.js'
import { checkLoan } from '../../../src/project/index.js'
import { SOME_LOAN, someLoan } from './some-loan.js'

const faultsOf = (changes: object) => checkLoan(someLoan(changes)).map(({ code, path }) => [code, path])

describe('checkLoan', () => {
  it('finds nothing in a loan that has a schedule', () => {
    expect(checkLoan(SOME_LOAN)).toEqual([])
  })

  it('names each part that is wrong, once', () => {
    const faults = faultsOf({
      principal: moneyOfMinor(0, 'EUR'),
      from: 'soon',
      rate: { kind: 'fixed', annualRate: -1 },
      rounding: 'up and down',
      grace: { periods: 99, interest: 'paid' },
    })
    expect(faults).toEqual([
      ['OUT_OF_RANGE', 'loan.principal.minorUnits'],
      ['INVALID_DATE', 'loan.from'],
      ['OUT_OF_RANGE', 'loan.rounding'],
      ['OUT_OF_RANGE', 'loan.grace.periods'],
    ])
  })

  it('finds what shows only when the schedule runs', () => {
    const repayment = { kind: 'custom', principal: [0, 0, 0, 0, 0, 0, 99_999] }
    expect(faultsOf({ repayment })).toEqual([['OUT_OF_RANGE', 'loan.repayment.principal']])
  })

  it('finds fees in another currency', () => {
    const fees = [{ kind: 'agency', amount: money('5', 'USD'), every: 'instalment' }]
    expect(faultsOf({ fees })).toEqual([['MIXED_CURRENCIES', 'loan.fees[0].amount.currency']])
  })

  it('returns issues for anything, also what is no loan', () => {
    for (const nothing of ['null', '[]', '5', '"loan"', '{}', '{ "periods": null, "rate": [], "repayment": 3 }']) {
      const issues = checkLoan(JSON.parse(nothing))
      expect(issues.length).toBeGreaterThanOrEqual(1)
      for (const { path } of issues) expect(path).toMatch(/^loan/)
    }
  })
})
