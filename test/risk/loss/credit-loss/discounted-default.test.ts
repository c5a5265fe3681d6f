import { describe, expect, it } from 'vitest'
import { discountedDefault } from '../../../../src/risk/loss/credit-loss/discounted-default.js'
import { periodLosses } from '../../../../src/risk/loss/credit-loss/scenario-loss.js'
import { creditLossSettings } from '../../../../src/risk/loss/credit-loss/settings.js'

const one = (probability: number, force: number, years: number, options: object) =>
  periodLosses(
    { inputs: { exposure: 1, probabilityOfDefault: probability, lossGivenDefault: 1 }, pathOf: field => field },
    { maturity: years, force },
    creditLossSettings(options),
  ).lifetime

describe('discountedDefault', () => {
  it('is the sum over periods, in closed form', () => {
    for (const timing of ['mid-period', 'end-of-period'] as const) {
      for (const periodsPerYear of [1, 4, 12, 365]) {
        for (const probability of [1e-12, 0.001, 0.3, 0.999]) {
          for (const force of [-0.05, 0, 1e-13, 0.08, 2]) {
            for (const years of [1e-12, 0.04, 0.99999, 1, 7.3, 30]) {
              const settings = { periodsPerYear, timing }
              const closed = discountedDefault(-Math.log1p(-probability), force, years, settings)
              expect(closed).toBeCloseRelative(one(probability, force, years, settings), 1e-11)
            }
          }
        }
      }
    }
  })

  it('is nothing without a hazard, and at once with an infinite one', () => {
    const settings = { periodsPerYear: 4, timing: 'end-of-period' } as const
    expect(discountedDefault(0, 0.1, 5, settings)).toBe(0)
    expect(discountedDefault(Infinity, 0.1, 5, settings)).toBe(Math.exp(-0.025))
    expect(discountedDefault(Infinity, 0.1, 0.1, settings)).toBe(Math.exp(-0.01))
  })

  it('goes to λ/(λ+δ) of ever shorter periods and ever longer lives', () => {
    const settings = { periodsPerYear: 365, timing: 'mid-period' } as const
    expect(discountedDefault(0.4, 0.1, 100, settings)).toBeCloseRelative(0.8, 1e-6)
  })
})
