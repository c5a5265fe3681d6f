import { describe, expect, it } from 'vitest'
import { defaultTerm } from '../../../../src/risk/loss/credit-loss/default-term.js'
import { constantLoss, termLoss } from '../../../../src/risk/loss/credit-loss/loss-per-unit.js'
import { creditLossSettings } from '../../../../src/risk/loss/credit-loss/settings.js'

const settings = creditLossSettings({ periodsPerYear: 4 })
const ofOne = (of: ReturnType<typeof constantLoss>, force: number, maturity: number) => {
  const into = { twelveMonth: Number.NaN, lifetime: Number.NaN }
  of(force, maturity, into)
  return into
}

describe('constantLoss and termLoss', () => {
  it('agree, as one hazard is a term structure too', () => {
    const hazard = 0.07
    const term = defaultTerm(-Math.expm1(-hazard), 10, 'refuse', 'x')
    for (const repayment of ['bullet', 'linear'] as const) {
      for (const maturity of [0.1, 0.25, 1, 3.3, 10]) {
        const closed = ofOne(constantLoss(hazard, repayment, settings), 0.05, maturity)
        const summed = ofOne(termLoss(term, 10, repayment, settings), 0.05, maturity)
        expect(summed.lifetime).toBeCloseRelative(closed.lifetime, 1e-12)
        expect(summed.twelveMonth).toBeCloseRelative(closed.twelveMonth, 1e-12)
        if (maturity <= 1) expect(closed.twelveMonth).toBe(closed.lifetime)
      }
    }
  })

  it('cost less where all is repaid in a straight line: by hand, one period', () => {
    const yearly = creditLossSettings({ periodsPerYear: 1 })
    expect(ofOne(constantLoss(Infinity, 'linear', yearly), 0, 1)).toEqual({ twelveMonth: 0.5, lifetime: 0.5 })
    expect(ofOne(constantLoss(Infinity, 'bullet', yearly), 0, 1)).toEqual({ twelveMonth: 1, lifetime: 1 })
  })
})
