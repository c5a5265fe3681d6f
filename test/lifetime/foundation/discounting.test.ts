import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDiscounting, discountingOf } from '../../../src/lifetime/foundation/discounting.js'
import { magnitude } from '../../laws/arbitrary.js'

const RUNS = { numRuns: 2000 }

/** ∫₀ᴴ e^{−κt} dt. */
function annuity(kappa: number, horizon: number): number {
  return kappa === 0 ? horizon : -Math.expm1(-kappa * horizon) / kappa
}

/** A fading from the pace to a thousandth of it, or not at all; a force by which a century may vanish, or money grow. */
const pace = fc.oneof(fc.constant(0), magnitude(1e-6, 1e6))
const force = fc.oneof(
  fc.constant(0),
  magnitude(1e-6, 1e3),
  magnitude(1e-6, 1e3).map(f => -f),
)

describe('presentValue', () => {
  it('has the closed form of exponentials at any scale, with money that shrinks or grows', () => {
    let worst = 0
    fc.assert(
      fc.property(pace, force, magnitude(1e-3, 1e3), (kappa, delta, horizon) => {
        fc.pre(-delta * horizon < 500 && delta * horizon < 1e4)
        const ours = createDiscounting(delta, horizon, 1).presentValue(t => Math.exp(-kappa * t), kappa)
        const expected = annuity(kappa + delta, horizon)
        // The closed form itself loses what κ + δ and a large exponent lose.
        const lost = (Math.abs(kappa) + Math.abs(delta)) * Math.min(horizon, 40 / Math.abs(kappa + delta)) * 2e-16
        worst = Math.max(worst, Math.abs(ours - expected) / expected)
        expect(ours).toBeCloseRelative(expected, 2e-14 + 4 * lost)
      }),
      RUNS,
    )
    console.log(`present values of exponentials: worst ${worst} relative`)
  })

  it('has the closed form of powers, whose pace slackens over six orders of magnitude', () => {
    fc.assert(
      fc.property(magnitude(1e-3, 1e3), magnitude(1e-3, 1e3), magnitude(1e-3, 1e3), (shape, scale, horizon) => {
        // ∫ (1 + t/A)^{−q} dt = A ((1 + H/A)^{1−q} − 1) / (1 − q).
        const ours = createDiscounting(0, horizon, 1).presentValue(
          t => Math.exp(-shape * Math.log1p(t / scale)),
          (shape + 1) / scale,
        )
        fc.pre(Math.abs(shape - 1) > 1e-3)
        const expected = (scale * Math.expm1((1 - shape) * Math.log1p(horizon / scale))) / (1 - shape)
        expect(ours).toBeCloseRelative(expected, 1e-12)
      }),
      RUNS,
    )
  })

  it('sees what fades up and down where it is asked to look finer', () => {
    // ∫₀ᴴ e^{−t/5} (1 + cos 2t) dt.
    const [decay, turn, horizon] = [0.2, 2, 60]
    const expected = annuity(decay, horizon) + decay / (decay ** 2 + turn ** 2)
    const discounting = createDiscounting(decay, horizon, 1)
    const ask = (finer: number): number => discounting.presentValue(t => 1 + Math.cos(turn * t), 1, finer)
    expect(Math.abs(ask(1) / expected - 1)).toBeGreaterThan(1e-6)
    expect(ask(6)).toBeCloseRelative(expected, 1e-5)
  })

  it('sees a day and a millennium of daily buyers alike', () => {
    for (const days of [1, 7, 365.25, 36_525, 365_250]) {
      const daily = createDiscounting(0.1 / 365.25, days, 1 / 365.25)
      const yearly = createDiscounting(0.1, days / 365.25, 1)
      const fades = (t: number): number => 0.7 * Math.exp(-t / 30) + 0.3 * Math.exp(-t / 3000)
      const inDays = daily.presentValue(fades, 1 / 30) / 365.25
      const inYears = yearly.presentValue(t => fades(365.25 * t), 365.25 / 30)
      const expected =
        0.7 * annuity(365.25 / 30 + 0.1, days / 365.25) + 0.3 * annuity(365.25 / 3000 + 0.1, days / 365.25)
      expect(inDays).toBeCloseRelative(expected, 1e-14)
      expect(inYears).toBeCloseRelative(expected, 1e-14)
    }
  })

  it('counts nothing beyond what money is still worth, and asks for no more than a few dozen values', () => {
    for (const horizon of [1e4, 1e9, 1e300]) {
      let asked = 0
      const worth = createDiscounting(1, horizon, 1).presentValue(() => {
        asked++
        return 1
      }, 0)
      expect(worth).toBeCloseRelative(1, 1e-15)
      expect(asked).toBeLessThan(30)
    }
  })
})

describe('discountingOf', () => {
  it('turns a yearly rate and a horizon with its own unit into the unit of the model', () => {
    const { force, horizon, yearsPerUnit } = discountingOf(
      { timeUnit: 'week' },
      { horizon: { value: 2, unit: 'year' }, annualDiscountRate: 0.1 },
    )
    expect(force).toBeCloseRelative((Math.log(1.1) * 7) / 365.25, 1e-15)
    expect(horizon).toBeCloseRelative((2 * 365.25) / 7, 1e-15)
    expect(yearsPerUnit).toBeCloseRelative(7 / 365.25, 1e-15)
  })

  it.each([
    [{ timeUnit: 'week' }, { horizon: 52, annualDiscountRate: -1 }, 'options.annualDiscountRate'],
    [{ timeUnit: 'week' }, { horizon: 52, annualDiscountRate: Number.NaN }, 'options.annualDiscountRate'],
    [{ timeUnit: 'week' }, { horizon: 0, annualDiscountRate: 0.1 }, 'options.horizon'],
    [{ timeUnit: 'year' }, { horizon: 1000, annualDiscountRate: -0.5 }, 'a rate by which money grows to no more than'],
    [{}, { horizon: 52, annualDiscountRate: 0.1 }, 'model.timeUnit: expected a unit of time'],
  ] as const)('refuses %o with %o', (model, options, message) => {
    expect(() => discountingOf(model, options)).toThrow(message)
  })
})
