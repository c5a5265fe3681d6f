import { describe, expect, it } from 'vitest'
import { planRecord, relativeBias, relativeSpread } from '../../../src/project/forecast/plan-record.js'
import { thrown } from '../../errors/thrown.js'

const perfect = (count: number) => Array.from({ length: count }, () => ({ planned: 100, actual: 100 }))

describe('planRecord', () => {
  it('is the prior without past plans: normal errors of unknown variance are off by 61 %', () => {
    const { bias, spread, credibility, meanError } = planRecord([], {}, 100, true)
    expect([bias, credibility, meanError]).toEqual([0, 0, undefined])
    // s₀² (1 + 1/k) ν/(ν - 2) with s₀ = 1/4, k = 1, ν = 3
    expect(spread).toBeCloseTo(Math.sqrt(0.0625 * 2 * 3), 12)
  })

  it('is the textbook posterior of one plan', () => {
    const { bias, spread } = planRecord([{ planned: 100, actual: 80 }], {}, 100, true)
    const error = Math.log(0.8)
    expect(bias).toBeCloseTo(error / 2, 12)
    const variance = (3 * 0.0625 + 0.5 * error ** 2) / 4
    expect(spread).toBeCloseTo(Math.sqrt(variance * 1.5 * 2), 12)
  })

  it('trusts perfect plans more and more, and wild ones not at all', () => {
    const spreads = [1, 3, 10, 100].map(count => planRecord(perfect(count), {}, 100, true).spread)
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a))
    expect(spreads[3]).toBeLessThan(0.05)
    expect(
      planRecord(
        [
          { planned: 1, actual: 1e9 },
          { planned: 1e9, actual: 1 },
        ],
        {},
        100,
        true,
      ).spread,
    ).toBeGreaterThan(10)
  })

  it('takes differences, in parts of the mean plan, where an amount is 0 or below', () => {
    const record = planRecord(
      [
        { planned: 100, actual: -20 },
        { planned: 300, actual: 300 },
      ],
      {},
      100,
      true,
    )
    expect(record).toMatchObject({
      measure: 'difference',
      unit: 100,
      meanError: expect.closeTo(-0.3, 12),
      bias: expect.closeTo(-0.2, 12),
    })
    expect(planRecord(perfect(2), {}, 100, false).measure).toBe('difference')
    expect(planRecord([{ planned: 0, actual: 0 }], {}, 0, false).unit).toBe(1)
  })

  it('names what is wrong', () => {
    expect(thrown(() => planRecord([], { spread: 0 }, 1, true)).path).toBe('prior.spread')
    expect(thrown(() => planRecord([], { spread: 1e308 }, 1, true)).path).toBe('prior.spread')
    expect(thrown(() => planRecord([], { bias: -1e308 }, 1, true)).path).toBe('prior.bias')
    expect(thrown(() => planRecord(JSON.parse('[null]'), {}, 1, true)).path).toBe('pastPlans[0]')
    expect(thrown(() => planRecord(JSON.parse('[{"planned":1,"real":2}]'), {}, 1, true)).path).toBe('pastPlans[0].real')
    expect(thrown(() => planRecord(JSON.parse('[{"planned":1}]'), {}, 1, true)).path).toBe('pastPlans[0].actual')
  })

  it('compares plans of another size, also where some came to nothing', () => {
    const halves = (size: number) => [0, 1.2, 0, 1.2].map(share => ({ planned: size, actual: share * size }))
    const record = planRecord(halves(450), {}, 450, true)
    expect(record).toMatchObject({ measure: 'difference', meanError: expect.closeTo(-0.4, 12) })
    for (const size of [1e-6, 10, 1e9]) {
      const { bias, spread, unit } = planRecord(halves(size), {}, 450, true)
      expect(bias).toBeCloseTo(record.bias, 12)
      expect(spread).toBeCloseTo(record.spread, 12)
      expect(unit).toBe(450)
    }
    const unplanned = planRecord([{ planned: 0, actual: -50 }], {}, 10, true)
    expect(unplanned.meanError).toBe(-1)
    expect(planRecord([{ planned: 1e-300, actual: -1e300 }], {}, 10, true).spread).toBeLessThan(1e13)
  })

  it('says errors as shares, those of logarithms by the log-normal', () => {
    const record = planRecord([], {}, 1, true)
    expect(relativeSpread(record)).toBeCloseTo(Math.sqrt(Math.expm1(0.375)), 12)
    expect(relativeSpread({ ...record, measure: 'difference' })).toBe(record.spread)
    expect(relativeBias({ ...record, bias: Math.log(0.5) })).toBeCloseTo(-0.5, 12)
    expect(relativeBias({ ...record, bias: 1e6 })).toBeLessThan(1e14)
  })
})
