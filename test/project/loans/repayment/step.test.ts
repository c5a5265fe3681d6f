import { describe, expect, it } from 'vitest'
import { step } from '../../../../src/project/loans/repayment/step.js'
import { fault } from '../some-loan.js'
import { beginning } from './beginning.js'

describe('step', () => {
  it('pays more by a factor every so many instalments, and repays the loan', () => {
    const { principalOf } = step({ kind: 'step', growth: 1.1, every: 2 }, beginning({}), 'repayment')
    const payments: number[] = []
    let balance = 100_000
    for (let k = 0; k < 4; k++) {
      const interest = Math.round(balance / 100)
      const principal = principalOf(k, balance, interest)
      payments.push(principal + interest)
      balance -= principal
    }
    expect(payments[0]).toBe(payments[1])
    expect(payments[2]).toBe(payments[3])
    expect(payments[2]! / payments[0]!).toBeCloseTo(1.1, 4)
    expect(Math.abs(balance)).toBeLessThanOrEqual(4)
  })

  it('is an annuity where nothing grows', () => {
    const { principalOf } = step({ kind: 'step', growth: 1, every: 1 }, beginning({}), 'repayment')
    expect(principalOf(0, 100_000, 1000)).toBe(24_628)
  })
  it('refuses growth that no double holds by its name', () => {
    const steep = () => step({ kind: 'step', growth: 1e200, every: 1 }, beginning({}), 'repayment')
    expect(steep).toThrow(fault('OUT_OF_RANGE', 'repayment.growth'))
  })
})
