import { describe, expect, it } from 'vitest'
import { periodLosses } from '../../../../src/risk/loss/credit-loss/scenario-loss.js'
import { creditLossSettings } from '../../../../src/risk/loss/credit-loss/settings.js'
import { thrown } from '../../../errors/thrown.js'

const INPUTS = { exposure: 100, probabilityOfDefault: 0.1, lossGivenDefault: 0.5 }
const FORCE = Math.log(1.05)
const lossesOf = (inputs: object, options: object, maturity = 1.5) =>
  periodLosses(
    { inputs: { ...INPUTS, ...inputs }, pathOf: field => `mine.${field}` },
    { maturity, force: FORCE },
    creditLossSettings(options),
  )

describe('periodLosses', () => {
  it('reads exposure and discounts in the middle or at the end of a period', () => {
    const middle = lossesOf({}, { periodsPerYear: 1 })
    expect(middle.periods.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 1.5],
    ])
    const rest = 0.9 - 0.9 ** 1.5
    expect(middle.twelveMonth).toBeCloseRelative((0.1 * 50) / 1.05 ** 0.5, 1e-14)
    expect(middle.lifetime).toBeCloseRelative((0.1 * 50) / 1.05 ** 0.5 + (rest * 50) / 1.05 ** 1.25, 1e-13)
    const end = lossesOf({}, { periodsPerYear: 1, timing: 'end-of-period' })
    expect(end.lifetime).toBeCloseRelative((0.1 * 50) / 1.05 + (rest * 50) / 1.05 ** 1.5, 1e-13)
    expect(end.undiscountedLifetime).toBeCloseRelative(50 * (0.1 + rest), 1e-13)
    expect(middle.undiscountedLifetime).toBe(end.undiscountedLifetime)
  })

  it('halves what is repaid in a straight line, in the middle of its life', () => {
    const linear = { unit: 'year', times: [0, 1], values: [100, 0], between: 'linear' } as const
    const { periods } = lossesOf({ exposure: linear }, { periodsPerYear: 1 }, 1)
    expect(periods[0]?.exposure).toBe(50)
    expect(lossesOf({ exposure: linear }, { periodsPerYear: 1, timing: 'end-of-period' }, 1).lifetime).toBe(0)
  })

  it('names faults as they stand with the caller', () => {
    expect(thrown(() => lossesOf({ probabilityOfDefault: 2 }, {})).path).toBe('mine.probabilityOfDefault')
    expect(thrown(() => lossesOf({ exposure: -2 }, {})).path).toBe('mine.exposure')
  })
})
