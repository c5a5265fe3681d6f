/** Laws of curves of durations and of tests between groups, over random rows with ties, late entries and weights. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { Durations, TestWeights } from '../../src/statistics/index.js'
import {
  compareRestrictedMeans,
  fromTenure,
  hazardCurveOf,
  kaplanMeier,
  lifetimeQuantile,
  logRankTest,
  nelsonAalen,
  restrictedMean,
  survivalAt,
  survivalCurveOf,
} from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

interface Row {
  readonly duration: number
  readonly event: 0 | 1
  readonly entry: number
  readonly weight: number
  readonly group: number
}

const row: fc.Arbitrary<Row> = fc
  .record({
    duration: fc.integer({ min: 1, max: 12 }),
    event: fc.constantFrom(0 as const, 1 as const),
    early: fc.double({ min: 0, max: 0.9, noNaN: true }),
    weight: fc.integer({ min: 1, max: 4 }),
    group: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ early, ...rest }) => ({ ...rest, entry: early < 0.5 ? 0 : Math.floor(early * rest.duration) }))
const rows = fc.array(row, { minLength: 1, maxLength: 40 })
const shuffled = rows.chain(list =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
)

const durations = (list: readonly Row[], scale = 1): Durations => ({
  unit: 'month',
  duration: list.map(({ duration }) => duration * scale),
  event: list.map(({ event }) => event),
  entry: list.map(({ entry }) => entry * scale),
  weights: list.map(({ weight }) => weight),
})
const groups = (list: readonly Row[]) => ({
  segment: list.map(({ group }) => group),
  segmentNames: ['a', 'b', 'c'],
})
const seen = (list: readonly Row[]): Durations => ({
  ...durations(list),
  entry: list.map(() => 0),
  weights: list.map(() => 1),
})

/** What a call gives, or the code of its error. */
function given<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    if (error instanceof ClienteleError) return error.code
    throw error
  }
}

const methods = fc.constantFrom('log-log', 'log', 'plain', 'logit', 'arcsine')

describe('Kaplan-Meier curves', () => {
  it('fall within [0, 1], inside of their limits', () => {
    fc.assert(
      fc.property(rows, methods, (list, interval) => {
        const { survival, lower, upper, standardErrors } = kaplanMeier(durations(list), { interval })
        for (let k = 0; k < survival.length; k++) {
          expect(survival[k]).toBeLessThanOrEqual(k === 0 ? 1 : survival[k - 1]!)
          expect(survival[k]).toBeGreaterThanOrEqual(0)
          expect(lower[k]).toBeGreaterThanOrEqual(0)
          expect(lower[k]).toBeLessThanOrEqual(survival[k]! + 1e-15)
          expect(upper[k]).toBeGreaterThanOrEqual(survival[k]! - 1e-15)
          expect(upper[k]).toBeLessThanOrEqual(1)
          expect(standardErrors[k]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('are the share that lives longer where none is censored', () => {
    fc.assert(
      fc.property(rows, list => {
        const all = { ...seen(list), event: list.map(() => 1) }
        const km = kaplanMeier(all)
        for (const [k, time] of km.times.entries()) {
          const longer = list.filter(({ duration }) => duration > time).length / list.length
          expect(km.survival[k]).toBeCloseTo(longer, 12)
          expect(km.standardErrors[k]! ** 2).toBeCloseTo((longer * (1 - longer)) / list.length, 12)
        }
      }),
    )
  })

  it('are the same to the last digit in any order of rows', () => {
    fc.assert(
      fc.property(shuffled, fc.double({ min: 0.01, max: 10, noNaN: true }), ([list, other], scale) => {
        const weighted = (all: readonly Row[]) => ({
          ...durations(all),
          weights: all.map(({ weight }) => weight * scale),
        })
        expect(kaplanMeier(weighted(other))).toEqual(kaplanMeier(weighted(list)))
        expect(nelsonAalen(weighted(other))).toEqual(nelsonAalen(weighted(list)))
      }),
    )
  })

  it('count a weight as so many rows', () => {
    fc.assert(
      fc.property(rows, list => {
        const copies = list.flatMap(one => new Array<Row>(one.weight).fill({ ...one, weight: 1 }))
        const [km, many] = [kaplanMeier(durations(list)), kaplanMeier(durations(copies))]
        expect(many.survival).toEqual(km.survival)
        expect(many.lower).toEqual(km.lower)
        expect(many.atRisk).toEqual(km.atRisk)
      }),
    )
  })

  it('do not mind the unit of time', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.125, 1 / 3, 30.4375, 1e9), (list, scale) => {
        const [km, scaled] = [kaplanMeier(durations(list)), kaplanMeier(durations(list, scale))]
        expect(scaled.survival).toEqual(km.survival)
        const [mine, other] = [lifetimeQuantile(km), lifetimeQuantile(scaled)]
        if (mine.value !== undefined) expect(other.value! / scale).toBeCloseTo(mine.value, 9)
        else expect(other.value).toBeUndefined()
        const [first, second] = [nelsonAalen(durations(list)), nelsonAalen(durations(list, scale))]
        expect(second.cumulativeHazard).toEqual(first.cumulativeHazard)
      }),
    )
  })

  it('multiply over tenures, and hand over what they say', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 8 }), (list, tenure) => {
        const km = kaplanMeier(durations(list))
        const since = given(() => fromTenure(km, tenure))
        if (typeof since === 'string') {
          expect(since).toBe('OUT_OF_RANGE')
          return
        }
        const there = survivalAt(km, [tenure]).values[0]!
        for (const [k, time] of since.times.entries())
          expect(since.survival[k]! * there).toBeCloseTo(survivalAt(km, [tenure + time]).values[0]!, 12)
        const curve = survivalCurveOf(since)
        expect(curve.values.at(-1)).toBe(since.survival.at(-1))
        const mean = restrictedMean(since, { horizon: since.times.at(-1)! })
        const steps = curve.times.map((time, k) =>
          k + 1 < curve.times.length ? (curve.times[k + 1]! - time) * curve.values[k]! : 0,
        )
        expect(mean.value).toBeCloseTo(
          steps.reduce((sum, area) => sum + area, 0),
          10,
        )
      }),
    )
  })

  it('have quantiles in order, each within its interval', () => {
    fc.assert(
      fc.property(rows, list => {
        const km = kaplanMeier(durations(list))
        const found = [0.2, 0.5, 0.8].map(probability => lifetimeQuantile(km, { probability }))
        const values = found.map(({ value = Number.POSITIVE_INFINITY }) => value)
        expect([...values].sort((a, b) => a - b)).toEqual(values)
        for (const { value, interval } of found) {
          expect(interval.upper).toBeGreaterThanOrEqual(interval.lower)
          if (value === undefined) continue
          expect(interval.lower).toBeLessThanOrEqual(value)
          expect(interval.upper).toBeGreaterThanOrEqual(value)
        }
      }),
    )
  })

  it('lie above the exponential of the Nelson-Aalen curve turned round, whose hazard is never negative', () => {
    fc.assert(
      fc.property(rows, list => {
        const [km, na] = [kaplanMeier(durations(list)), nelsonAalen(durations(list))]
        for (const [k, hazard] of na.cumulativeHazard.entries()) {
          expect(Math.exp(-hazard)).toBeGreaterThanOrEqual(km.survival[k]! - 1e-12)
          expect(na.upper[k]).toBeGreaterThanOrEqual(hazard)
          expect(na.lower[k]).toBeLessThanOrEqual(hazard)
        }
        expect(Math.min(...hazardCurveOf(na).values)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('tests of groups', () => {
  const weights = fc.constantFrom<TestWeights>('log-rank', 'gehan', 'tarone-ware', 'peto', { rho: 1, gamma: 0.5 })

  it('do not mind the order of rows, the unit of time or names', () => {
    fc.assert(
      fc.property(shuffled, weights, ([list, other], asked) => {
        const test = (all: readonly Row[], scale = 1) =>
          given(() => logRankTest(durations(all, scale), groups(all), { weights: asked }))
        const [mine, again, scaled] = [test(list), test(other), test(list, 7.25)]
        if (typeof mine === 'string' || typeof again === 'string' || typeof scaled === 'string') {
          expect([again, scaled]).toEqual([mine, mine])
          return
        }
        expect(again.statistic).toBeCloseTo(mine.statistic, 9)
        expect(scaled.statistic).toBeCloseTo(mine.statistic, 12)
        expect(mine.pValue).toBeGreaterThanOrEqual(0)
        expect(mine.pValue).toBeLessThanOrEqual(1)
        const sum = (name: 'observed' | 'expected') => mine.groups.reduce((all, group) => all + group[name], 0)
        expect(sum('observed')).toBeCloseTo(sum('expected'), 9)
      }),
    )
  })

  it('find nothing between a group and its copy', () => {
    fc.assert(
      fc.property(rows, list => {
        const twice = [...list.map(one => ({ ...one, group: 0 })), ...list.map(one => ({ ...one, group: 1 }))]
        const test = given(() => logRankTest(durations(twice), groups(twice)))
        if (typeof test !== 'string') expect(test.statistic).toBeCloseTo(0, 12)
      }),
    )
  })

  it('compare means of groups as their curves stand', () => {
    fc.assert(
      fc.property(rows, list => {
        const km = kaplanMeier(durations(list))
        const { difference, interval } = compareRestrictedMeans(km, km, { horizon: km.times.at(-1)! })
        expect(difference).toBe(0)
        expect(interval.lower).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('doors', () => {
  it('name what is wrong and never break', () => {
    const fine = {
      ...durations([
        { duration: 3, event: 1, entry: 1, weight: 2, group: 0 },
        { duration: 4, event: 0, entry: 0, weight: 1, group: 1 },
      ]),
    }
    const options = { interval: 'log', level: 0.9, by: { segment: [0, 1], segmentNames: ['a', 'b'] } }
    for (const [value, call] of [
      [fine, (input: never) => kaplanMeier(input)],
      [options, (input: never) => kaplanMeier(fine, input)],
      [fine, (input: never) => nelsonAalen(input)],
      [options.by, (input: never) => logRankTest(fine, input)],
      [{ weights: { rho: 1, gamma: 0 }, trend: [1, 2] }, (input: never) => logRankTest(fine, options.by, input)],
    ] as const)
      for (const path of pathsOf(value))
        for (const junk of JUNK) {
          const found = given(() => call(replaced(value, path, junk) as never))
          expect(found).toBeDefined()
        }
  })
})
