/** What holds for the simulations of both models. */
import { describe, expect, it } from 'vitest'
import type { BetaGeometricParams } from '../../../src/lifetime/beta-geometric/family.js'
import type { BuyingModel } from '../../../src/lifetime/index.js'
import type { ModelDocument } from '../../../src/model/index.js'

export function testSimulations<M extends ModelDocument<string, BetaGeometricParams>>(
  module: BuyingModel<BetaGeometricParams, M>,
): void {
  const model = module.fromParams({ r: 0.5, alpha: 4, a: 0.8, b: 2.4 }, { timeUnit: 'week' })

  describe('simulate', () => {
    it('draws the same client whatever the company', () => {
      const few = module.simulate(model, { age: [30, 40], seed: 5, horizon: 10 })
      const many = module.simulate(model, { age: [30, 40, 50], seed: 5, horizon: 10 })
      expect(Array.from(few.frequency)).toEqual(Array.from(many.frequency.subarray(0, 2)))
      expect(Array.from(few.recency)).toEqual(Array.from(many.recency.subarray(0, 2)))
      expect(few.seed).toBe(5)
      const other = module.simulate(model, { age: Array(50).fill(40), seed: 6 })
      expect(other.frequency).not.toEqual(module.simulate(model, { age: Array(50).fill(40), seed: 5 }).frequency)
    })

    it('counts its own events', () => {
      const age = Float64Array.from({ length: 400 }, (_, i) => i / 5)
      const drawn = module.simulate(model, { age, seed: 1, horizon: { value: 1, unit: 'year' } })
      const { eventClient, eventTime } = drawn
      for (let i = 0; i < age.length; i++) {
        const times = Array.from(eventTime).filter((_, event) => eventClient[event] === i)
        expect(times).toEqual(times.toSorted((one, other) => one - other))
        expect(times[0]).toBe(0)
        const observed = times.filter(time => time > 0 && time <= age[i]!)
        expect(drawn.frequency[i]).toBe(observed.length)
        expect(drawn.recency[i]).toBe(observed.at(-1) ?? 0)
        expect(drawn.future[i]).toBe(times.length - observed.length - 1)
        expect(Math.max(...times)).toBeLessThanOrEqual(age[i]! + 365.25 / 7)
        if (drawn.alive[i] === 0) expect(drawn.future[i]).toBe(0)
      }
    })

    it('has no future without a horizon', () => {
      expect(module.simulate(model, { age: Array(100).fill(40), seed: 1 }).future).toEqual(new Float64Array(100))
    })

    it('draws where shapes are tiny', () => {
      const extreme = module.fromParams({ r: 1e-3, alpha: 1e-3, a: 1e-3, b: 1e-3 })
      const { frequency, recency } = module.simulate(extreme, { age: Array(500).fill(1e-3), seed: 3 })
      expect(frequency.every(Number.isInteger)).toBe(true)
      expect(recency.every(Number.isFinite)).toBe(true)
    })

    it.each([
      [{ age: [], seed: 1 }, 'options.age: expected at least one number, received an array of 0 [EMPTY_INPUT]'],
      [{ age: [3, -1], seed: 1 }, 'options.age[1]: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
      [
        { age: [3], seed: 1.5 },
        'options.seed: expected a whole number from 0 to 2147483647, received 1.5 [OUT_OF_RANGE]',
      ],
      [{ age: [3], seed: 1, clients: 4 }, '[UNKNOWN_OPTION]'],
    ])('refuses %o', (options, message) => {
      expect(() => module.simulate(model, options)).toThrow(message)
    })
  })
}
