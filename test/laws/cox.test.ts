/**
 * What holds of every Cox regression: neither the order of rows nor units matter, rows can be cut and counted as one likes, and what
 * cannot be estimated is named, exactly where it cannot.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { CoxModel, CoxOptions, CoxReport, Durations } from '../../src/statistics/survival/index.js'
import { coxModel } from '../../src/statistics/survival/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

interface Sample {
  readonly unit: 'month'
  readonly duration: readonly number[]
  readonly event: readonly number[]
  readonly entry: readonly number[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly strata: readonly string[]
}

const row = fc.record({
  duration: fc.integer({ min: 1, max: 12 }),
  event: fc.constantFrom(0, 1, 1),
  late: fc.constantFrom(0, 0, 0.3, 0.7),
  x: fc.integer({ min: -9, max: 9 }),
  y: fc.integer({ min: 0, max: 3 }),
  stratum: fc.constantFrom('a', 'b'),
})

const samples: fc.Arbitrary<Sample> = fc.array(row, { minLength: 14, maxLength: 40 }).map(rows => ({
  unit: 'month',
  duration: rows.map(({ duration }) => duration),
  event: rows.map(({ event }) => event),
  entry: rows.map(({ duration, late }) => Math.floor(duration * late)),
  x: rows.map(({ x }) => x),
  y: rows.map(({ y }) => y),
  strata: rows.map(({ stratum }) => stratum),
}))

const optionsOf = fc.record({ ties: fc.constantFrom('efron', 'breslow', 'exact'), byStratum: fc.boolean() } as const)

/** What a sample is fitted to; undefined where estimates do not exist. */
function fitted(sample: Sample, options: CoxOptions, weights?: readonly number[]): CoxModel | undefined {
  const { x, y, strata, ...durations } = sample
  try {
    return coxModel.fit({ ...durations, ...(weights && { weights }) }, { x, y }, options)
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

function picked(sample: Sample, rows: readonly number[]): Sample {
  const of = <T>(column: readonly T[]): readonly T[] => rows.map(i => column[i]!)
  const { duration, event, entry, x, y, strata } = sample
  return {
    unit: 'month',
    duration: of(duration),
    event: of(event),
    entry: of(entry),
    x: of(x),
    y: of(y),
    strata: of(strata),
  }
}

function reported(model: CoxModel): CoxReport {
  if (model.fit.source === 'given') throw new Error('no report')
  return model.fit
}

/** Both exist and say the same, or neither exists. */
function expectSame(found: CoxModel | undefined, expected: CoxModel | undefined, digits = 6): void {
  expect(found === undefined).toBe(expected === undefined)
  if (found === undefined || expected === undefined) return
  for (const name of ['x', 'y']) {
    const error = reported(expected).standardErrors![name]!
    const away = found.params.coefficients[name]! - expected.params.coefficients[name]!
    expect(Math.abs(away / error)).toBeLessThan(10 ** -digits)
    expect(reported(found).standardErrors![name]! / error).toBeCloseTo(1, digits - 1)
  }
}

const RUNS = { numRuns: 60, seed: 12 }

describe('every Cox regression', () => {
  it('is the same in any order of rows', () => {
    fc.assert(
      fc.property(samples, optionsOf, fc.integer({ min: 1, max: 1000 }), (sample, { ties, byStratum }, seed) => {
        const strata = byStratum ? { strata: sample.strata } : {}
        const order = Array.from(sample.x.keys()).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101))
        const moved = picked(sample, order)
        expectSame(
          fitted(moved, { ties, ...(byStratum && { strata: moved.strata }) }),
          fitted(sample, { ties, ...strata }),
        )
      }),
      RUNS,
    )
  })

  it('knows no unit of time, and of columns neither unit nor zero', () => {
    fc.assert(
      fc.property(samples, optionsOf, fc.constantFrom(1e-9, 1 / 7, 30, 1e9), (sample, { ties }, unit) => {
        const before = fitted(sample, { ties })
        const scaled = {
          ...sample,
          duration: sample.duration.map(t => t * unit),
          entry: sample.entry.map(t => t * unit),
        }
        expectSame(fitted(scaled, { ties }), before)
        const other = fitted({ ...sample, x: sample.x.map(x => unit * (x + 5)) }, { ties })
        expect(other === undefined).toBe(before === undefined)
        if (before === undefined || other === undefined) return
        expect(Math.abs(other.params.coefficients['x']! * unit - before.params.coefficients['x']!)).toBeLessThan(
          1e-6 * reported(before).standardErrors!['x']!,
        )
        expect(reported(other).logLikelihood).toBeCloseTo(reported(before).logLikelihood, 7)
      }),
      RUNS,
    )
  })

  it('counts a row of weight m as m rows', () => {
    const weighted = fc.tuple(samples, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }))
    fc.assert(
      fc.property(weighted, fc.constantFrom('efron', 'breslow'), fc.boolean(), ([sample, numbers], ties, firth) => {
        const weights = numbers.slice(0, sample.x.length)
        if (weights.every(weight => weight === 0)) return
        const rows = weights.flatMap((weight, i) => Array.from({ length: weight }, () => i))
        const [one, other] = [fitted(sample, { ties, firth }, weights), fitted(picked(sample, rows), { ties, firth })]
        expectSame(one, other, 5)
        if (one === undefined || other === undefined) return
        expect(reported(one).logLikelihood).toBeCloseTo(reported(other).logLikelihood, 7)
        expect(reported(one).nullLogLikelihood).toBeCloseTo(reported(other).nullLogLikelihood, 8)
      }),
      RUNS,
    )
  })

  it('is the same where rows are cut at any time, as their columns did not change', () => {
    fc.assert(
      fc.property(samples, optionsOf, fc.integer({ min: 1, max: 11 }), (sample, { ties }, cut) => {
        const rows = Array.from(sample.x.keys())
        const isCut = (i: number): boolean => sample.entry[i]! < cut && cut < sample.duration[i]!
        const later = rows.filter(isCut)
        const halves: Sample = {
          ...picked(sample, [...rows, ...later]),
          duration: [...rows.map(i => (isCut(i) ? cut : sample.duration[i]!)), ...later.map(i => sample.duration[i]!)],
          event: [...rows.map(i => (isCut(i) ? 0 : sample.event[i]!)), ...later.map(i => sample.event[i]!)],
          entry: [...sample.entry, ...later.map(() => cut)],
        }
        expectSame(fitted(halves, { ties }), fitted(sample, { ties }))
      }),
      RUNS,
    )
  })

  it('has with one stratum what it has with none, and adds likelihoods of several', () => {
    fc.assert(
      fc.property(samples, optionsOf, (sample, { ties }) => {
        expectSame(fitted(sample, { ties, strata: sample.x.map(() => 'one') }), fitted(sample, { ties }))
        const both = fitted(sample, { ties, strata: sample.strata, ridge: 1e12 })
        const parts = ['a', 'b'].map(name => {
          const own = picked(
            sample,
            Array.from(sample.x.keys()).filter(i => sample.strata[i] === name),
          )
          return own.event.includes(1) ? fitted(own, { ties, ridge: 1e12 }) : null
        })
        if (both === undefined || parts.includes(undefined)) return
        const sum = parts.reduce((all, part) => all + (part ? reported(part).logLikelihood : 0), 0)
        expect(reported(both).logLikelihood).toBeCloseTo(sum, 6)
      }),
      RUNS,
    )
  })

  it('refuses exactly those samples that have a separating direction', () => {
    const small = fc.array(
      fc.record({
        duration: fc.integer({ min: 1, max: 5 }),
        event: fc.constantFrom(0, 1),
        entry: fc.constantFrom(0, 0, 1, 2),
        x: fc.integer({ min: -3, max: 3 }),
        y: fc.integer({ min: -3, max: 3 }),
      }),
      { minLength: 5, maxLength: 12 },
    )
    let [refused, accepted] = [0, 0]
    fc.assert(
      fc.property(small, optionsOf, (drawn, { ties }) => {
        const rows = drawn.map(one => ({ ...one, entry: one.entry < one.duration ? one.entry : 0 }))
        const differences = pairDifferences(rows, ties === 'exact')
        const column = (name: 'duration' | 'event' | 'entry' | 'x' | 'y'): readonly number[] =>
          rows.map(one => one[name])
        const durations: Durations = {
          unit: 'day',
          duration: column('duration'),
          event: column('event'),
          entry: column('entry'),
        }
        let code = 'none'
        try {
          expect(reported(coxModel.fit(durations, { x: column('x'), y: column('y') }, { ties })).converged).toBe(true)
          accepted++
        } catch (error) {
          if (!(error instanceof ClienteleError)) throw error
          code = error.code
        }
        if (code === 'NO_EVENTS' || code === 'NO_VARIATION' || code === 'COLLINEAR_COVARIATES') return
        if (code === 'SEPARATED_OUTCOMES') refused++
        expect(code).toBe(isSeparated(differences) ? 'SEPARATED_OUTCOMES' : 'none')
      }),
      { numRuns: 600, seed: 12 },
    )
    expect(Math.min(refused, accepted)).toBeGreaterThan(20)
  })

  it('stands any extreme: columns over twelve orders of magnitude, times too', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: -12, max: 12, noNaN: true }), (sample, power) => {
        const stretched = { ...sample, x: sample.x.map(x => Math.sign(x) * 10 ** ((power * Math.abs(x)) / 9)) }
        const model = fitted(stretched, {})
        if (model === undefined) return
        for (const value of Object.values(model.params.coefficients)) expect(Number.isFinite(value)).toBe(true)
        expect(JSON.stringify(model)).not.toMatch(/[:,[]null/)
      }),
      RUNS,
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom<CoxOptions>({}, { firth: true }, { robust: true }, { ridge: 1 }),
        (sample, options) => {
          const model = fitted(sample, options)
          if (model === undefined) return
          expect(JSON.parse(JSON.stringify(coxModel.codec.revive(JSON.parse(JSON.stringify(model)))))).toEqual(
            JSON.parse(JSON.stringify(model)),
          )
        },
      ),
      RUNS,
    )
  })

  it('throws nothing but named errors, whatever stands in its arguments', () => {
    const durations = {
      unit: 'day',
      duration: [1, 2, 3, 4],
      event: [1, 1, 0, 1],
      entry: [0, 0, 1, 0],
      weights: [1, 1, 2, 1],
    }
    const given = [
      durations,
      { x: [1, 3, 2, 5] },
      {
        ties: 'efron',
        strata: ['a', 'a', 'a', 'b'],
        clusters: [1, 1, 2, 3],
        robust: true,
        ridge: { x: 1 },
        level: 0.9,
      },
    ]
    for (const path of pathsOf(given)) {
      for (const junk of JUNK) {
        try {
          const changed = replaced(given, path, junk)
          if (Array.isArray(changed)) Reflect.apply(coxModel.fit, undefined, changed)
        } catch (error) {
          expect(error, `${path.join('.')} = ${String(junk)}`).toBeInstanceOf(ClienteleError)
        }
      }
    }
  })
})

interface Row {
  readonly duration: number
  readonly event: number
  readonly entry: number
  readonly x: number
  readonly y: number
}

type Pair = readonly [x: number, y: number]

/** What each who ended had more than each other at risk. */
function pairDifferences(rows: readonly Row[], exact: boolean): readonly Pair[] {
  return rows
    .filter(({ event }) => event === 1)
    .flatMap(one =>
      rows
        .filter(({ entry, duration }) => (entry === 0 || entry < one.duration) && duration >= one.duration)
        .filter(other => !exact || other.event === 0 || other.duration !== one.duration)
        .map((other): Pair => [one.x - other.x, one.y - other.y]),
    )
}

/** Of a plane: a cone of directions has an edge at right angles to a pair, or is bounded by a line that is all pairs' own. */
function isSeparated(pairs: readonly Pair[]): boolean {
  const candidates = pairs.flatMap(([x, y]): Pair[] => [
    [x, y],
    [-x, -y],
    [-y, x],
    [y, -x],
  ])
  return candidates.some(([a, b]) => {
    const products = pairs.map(([x, y]) => a * x + b * y)
    return products.every(product => product >= 0) && products.some(product => product > 0)
  })
}
