import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { satisfactionEffect } from '../../../src/satisfaction/value-link/index.js'
import { drawExponential, drawNormal } from '../../../src/statistics/index.js'

/** Loyalty 10 + 0.6 index + 0.2 size + error; hazard 0.3 exp(-0.04 loyalty - 0.01 index). */
function simulated(size: number, seed: number) {
  const uniform = randomStream(seed)
  const index = Float64Array.from({ length: size }, () => 60 + 12 * drawNormal(uniform))
  const scale = Float64Array.from({ length: size }, () => drawNormal(uniform))
  const loyalty = index.map((value, row) => 10 + 0.6 * value + 2 * scale[row]! + 6 * drawNormal(uniform))
  const left = index.map((value, row) => {
    return drawExponential(uniform, 0.3 * Math.exp(-0.04 * (loyalty[row]! - 46) - 0.01 * (value - 60)))
  })
  return {
    durations: {
      unit: 'year' as const,
      duration: left.map(time => Math.min(time, 5)),
      event: Array.from(left, t => t < 5),
    },
    index,
    loyalty,
    controls: { scale },
  }
}

describe('effect of satisfaction on leaving', () => {
  it('is found again in simulated clients', () => {
    const { effect, total } = satisfactionEffect(simulated(6000, 3))
    if (effect.route === 'direct' || effect.logHazardPerPoint === undefined) throw new Error('not the route asked for')
    const off = ({ estimate, standardError }: { estimate: number; standardError: number }, truth: number): number => {
      return Math.abs(estimate - truth) / standardError
    }
    expect(off(effect.loyaltyPerPoint, 0.6)).toBeLessThan(3)
    expect(off(effect.logHazardPerLoyaltyPoint, -0.04)).toBeLessThan(3)
    expect(off(effect.logHazardPerPoint, -0.01)).toBeLessThan(3)
    expect(effect.loyaltyPerPoint.standardError).toBeCloseTo(6 / (12 * Math.sqrt(6000)), 3)
    expect(effect.covariance).toBeLessThan(0)
    // With loyalty left out its part comes through the index; a hazard that varies besides draws it a little to 0.
    expect(total.estimate).toBeLessThan(-0.028)
    expect(total.estimate).toBeGreaterThan(-0.038)
  })

  it('counts clients of one group once', () => {
    const clients = simulated(300, 5)
    const twice = <T>(column: ArrayLike<T>): readonly T[] => Array.from(column, cell => [cell, cell]).flat()
    const doubled = {
      durations: {
        unit: 'year' as const,
        duration: twice(clients.durations.duration),
        event: twice(clients.durations.event),
      },
      index: twice(clients.index),
      loyalty: twice(clients.loyalty),
      clusters: Array.from({ length: 600 }, (_, row) => Math.floor(row / 2)),
    }
    const { effect } = satisfactionEffect(doubled)
    const { clusters: _, ...apart } = doubled
    const naive = satisfactionEffect(apart).effect
    if (effect.route === 'direct' || naive.route === 'direct') throw new Error('not the route asked for')
    expect(effect.loyaltyPerPoint.estimate).toBeCloseTo(naive.loyaltyPerPoint.estimate, 12)
    expect(effect.loyaltyPerPoint.standardError / naive.loyaltyPerPoint.standardError).toBeCloseTo(Math.SQRT2, 2)
  })

  it('of a weight of 2 is that of two clients', () => {
    const { durations, index, loyalty } = simulated(60, 8)
    const rows = [...index.keys()]
    const twice = [...rows, ...rows]
    const pick = <T>(column: ArrayLike<T>): readonly T[] => twice.map(row => column[row]!)
    const weighted = satisfactionEffect({ durations: { ...durations, weights: rows.map(() => 2) }, index, loyalty })
    const copied = satisfactionEffect({
      durations: { unit: 'year', duration: pick(durations.duration), event: pick(durations.event) },
      index: pick(index),
      loyalty: pick(loyalty),
    })
    if (weighted.effect.route === 'direct' || copied.effect.route === 'direct')
      throw new Error('not the route asked for')
    expect(weighted.effect.loyaltyPerPoint.estimate).toBeCloseTo(copied.effect.loyaltyPerPoint.estimate, 10)
    expect(weighted.effect.loyaltyPerPoint.standardError).toBeCloseTo(copied.effect.loyaltyPerPoint.standardError, 8)
    expect(weighted.total.estimate).toBeCloseTo(copied.total.estimate, 8)
  })

  it('names what is wrong', () => {
    const clients = simulated(40, 2)
    const nobody = { ...clients.durations, event: clients.durations.event.map(() => false) }
    expect(() => satisfactionEffect({ ...clients, durations: nobody })).toThrow(/NO_EVENTS/)
    expect(() => satisfactionEffect({ ...clients, index: clients.index.map(() => 50) })).toThrow(
      /satisfaction.*NO_VARIATION/s,
    )
    expect(() => satisfactionEffect({ ...clients, controls: { loyalty: clients.index } })).toThrow(
      /CONFLICTING_OPTIONS/,
    )
    expect(() => satisfactionEffect({ ...clients, controls: { same: clients.index } })).toThrow(/COLLINEAR_COVARIATES/)
    expect(() => satisfactionEffect({ ...clients, clusters: [1, 2] })).toThrow(/clients.clusters/)
    expect(() => satisfactionEffect({ ...clients, clusters: Array(40).fill(null) })).toThrow(/clients.clusters\[0\]/)
    expect(() => satisfactionEffect({ ...clients, loyalty: [Number.NaN] })).toThrow(/clients.loyalty/)
  })
})
