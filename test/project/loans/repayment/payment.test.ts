import { describe, expect, it } from 'vitest'
import { paymentInMinorUnits, roundedLevelPayment } from '../../../../src/project/loans/repayment/payment.js'
import { fault } from '../some-loan.js'
import { beginning } from './beginning.js'

const months = (rate: number, count: number) => {
  const { periods, rates } = beginning({ rate, count })
  return { periods, rates }
}

describe('roundedLevelPayment', () => {
  it('rounds as the contract says', () => {
    const annuity = { balance: 100_000, balloon: 0, ...months(0.12, 4) }
    // 25,628.1094 by PMT
    expect(roundedLevelPayment(annuity, 'half-even')).toBe(25_628)
    expect(roundedLevelPayment(annuity, 'up')).toBe(25_629)
  })

  it('sees true ties where there is no interest', () => {
    const annuity = { balance: 5, balloon: 0, ...months(0, 2) }
    expect(roundedLevelPayment(annuity, 'half-even')).toBe(2)
    expect(roundedLevelPayment(annuity, 'half-up')).toBe(3)
  })
})

describe('paymentInMinorUnits', () => {
  it('refuses what is not finite', () => {
    expect(paymentInMinorUnits(12.5, 'half-up')).toBe(13)
    expect(() => paymentInMinorUnits(Number.POSITIVE_INFINITY, 'half-up')).toThrow(fault('OUT_OF_RANGE', 'loan.rate'))
  })
})
