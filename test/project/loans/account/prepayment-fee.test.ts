import { describe, expect, it } from 'vitest'
import { prepaidBy, prepaymentFee } from '../../../../src/project/loans/account/prepayment-fee.js'

describe('the fee for prepaying', () => {
  it('is nothing, a share or months of interest', () => {
    expect(prepaymentFee(100_000, undefined, 0.06, 'half-even')).toBe(0)
    expect(prepaymentFee(100_050, { share: 0.01 }, 0.06, 'half-even')).toBe(1_000)
    expect(prepaymentFee(100_000, { monthsOfInterest: 3 }, 0.06, 'half-even')).toBe(1_500)
    expect(prepaymentFee(100_000, { monthsOfInterest: 3 }, -0.01, 'half-even')).toBe(0)
  })

  it('leaves the most principal that an amount pays with it', () => {
    for (const fee of [{ share: 0.01 }, { share: 0.5 }, { monthsOfInterest: 6 }]) {
      for (let amount = 0; amount < 400; amount++) {
        const principal = prepaidBy(amount, fee, 0.12, 'half-even')
        const cost = (of: number) => of + prepaymentFee(of, fee, 0.12, 'half-even')
        expect(cost(principal)).toBeLessThanOrEqual(amount)
        expect(cost(principal + 1)).toBeGreaterThan(amount)
      }
    }
    expect(prepaidBy(77, undefined, 0.12, 'half-even')).toBe(77)
    expect(prepaidBy(-5, { share: 0.01 }, 0.12, 'half-even')).toBeLessThanOrEqual(0)
  })
})
