import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import type { HosmerLemeshowOptions } from '../../../src/statistics/index.js'
import { hosmerLemeshow } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

/** Groups of so many rows with one forecast each and so many events. */
function grouped(groups: readonly (readonly [size: number, forecast: number, events: number])[]): {
  forecasts: number[]
  outcomes: number[]
} {
  return {
    forecasts: groups.flatMap(([size, forecast]) => new Array<number>(size).fill(forecast)),
    outcomes: groups.flatMap(([size, , events]) => Array.from({ length: size }, (_, row) => (row < events ? 1 : 0))),
  }
}

describe('hosmerLemeshow', () => {
  it('adds the squares of events and of others, each by what was expected', () => {
    const { forecasts, outcomes } = grouped([
      [50, 0.02, 3],
      [50, 0.1, 4],
      [50, 0.4, 25],
    ])
    const { chiSquare, degreesOfFreedom, pValue, groups, smallestExpected } = hosmerLemeshow(forecasts, outcomes, {
      groups: 3,
    })
    const square = (observed: number, expected: number): number => (observed - expected) ** 2 / expected
    const sum = [
      [3, 1],
      [4, 5],
      [25, 20],
    ].reduce((total, [o = 0, e = 1]) => total + square(o, e) + square(50 - o, 50 - e), 0)
    expect(chiSquare).toBeCloseRelative(sum, 1e-12)
    expect(degreesOfFreedom).toBe(3)
    // scipy 1.17.1, stats.chi2.sf(6.387188208616781, 3)
    expect(pValue).toBeCloseRelative(0.09421928631393438, 1e-12)
    expect(groups[0]).toEqual({ size: 50, meanForecast: 0.02, expectedEvents: 1, events: 3 })
    expect(smallestExpected).toBe(1)
  })

  it('takes two degrees off on the sample of development, and says so', () => {
    const { forecasts, outcomes } = grouped([
      [20, 0.1, 3],
      [20, 0.3, 5],
      [20, 0.6, 11],
    ])
    const development = hosmerLemeshow(forecasts, outcomes, { groups: 3, sample: 'development' })
    const validation = hosmerLemeshow(forecasts, outcomes, { groups: 3, sample: 'validation' })
    expect(development.chiSquare).toBe(validation.chiSquare)
    expect([development.degreesOfFreedom, validation.degreesOfFreedom]).toEqual([1, 3])
    expect(development.pValue).toBeLessThan(validation.pValue)
  })

  it('rejects right forecasts as often as it says: 5 % of 1,000 samples of 500', () => {
    const uniform = randomStream(5)
    let rejected = 0
    for (let run = 0; run < 1000; run++) {
      const forecasts = Array.from({ length: 500 }, () => 0.05 + 0.5 * uniform())
      const outcomes = forecasts.map(forecast => (uniform() < forecast ? 1 : 0))
      if (hosmerLemeshow(forecasts, outcomes).pValue < 0.05) rejected++
    }
    expect(rejected / 1000).toBeGreaterThan(0.03)
    expect(rejected / 1000).toBeLessThan(0.07)
  })

  it('adds nothing for certainty that came true, and refuses certainty that failed', () => {
    const { forecasts, outcomes } = grouped([
      [5, 0, 0],
      [5, 0.5, 2],
      [5, 1, 5],
    ])
    expect(hosmerLemeshow(forecasts, outcomes, { groups: 3 }).chiSquare).toBeCloseTo(0.2, 12)
    expect(thrown(() => hosmerLemeshow([0, 0, 0.5, 0.5], [0, 1, 0, 1], { groups: 2 })).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => hosmerLemeshow([0.5, 1], [0, 0], { groups: 2 })).path).toBe('forecasts')
  })

  it('refuses too few groups, and options it does not know', () => {
    const fault = thrown(() => hosmerLemeshow([0.1, 0.1, 0.4, 0.4], [0, 1, 0, 1], { sample: 'development' }))
    expect(fault).toMatchObject({ code: 'NO_VARIATION', path: 'forecasts', received: '2' })
    expect(hosmerLemeshow([0.2, 0.2], [0, 1]).degreesOfFreedom).toBe(1)
    const path = (options: HosmerLemeshowOptions): string =>
      thrown(() => hosmerLemeshow([0.1, 0.4], [0, 1], options)).path
    expect(path({ groups: 0 })).toBe('options.groups')
    expect(path(JSON.parse('{ "sample": "train" }'))).toBe('options.sample')
    expect(path(JSON.parse('{ "level": 0.9 }'))).toBe('options.level')
  })
})

describe('forecasts that all but exclude what happened', () => {
  it('are refused as those that do, since the sum has no finite value', () => {
    const forecasts = [1e-320, 2e-320, 3e-320, 0.5]
    expect(thrown(() => hosmerLemeshow(forecasts, [1, 0, 1, 0], { groups: 2 })).path).toBe('forecasts')
  })
})
