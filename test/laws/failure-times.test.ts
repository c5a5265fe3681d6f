import { randomStream, reviveWith } from 'clientele/model'
import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const DISTRIBUTIONS: readonly FailureTimeDistribution[] = ['exponential', 'weibull', 'log-normal', 'log-logistic']

/** Rows of a seed: a column, times over six orders of magnitude, some censored, some late. */
function drawn(seed: number, size = 40): { time: number[]; event: number[]; entry: number[]; x: number[] } {
  const uniform = randomStream(seed)
  const scale = 10 ** (6 * uniform() - 3)
  const x = Array.from({ length: size }, () => 4 * uniform() - 2)
  const time = x.map(value => scale * Math.exp(0.4 * value) * (-Math.log(uniform())) ** 0.7)
  const event = time.map(() => (uniform() < 0.7 ? 1 : 0))
  const entry = time.map(value => (uniform() < 0.3 ? value * uniform() : 0))
  event[0] = event[1] = event[2] = 1
  return { time, event, entry, x }
}

const cases = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  distribution: fc.constantFrom(...DISTRIBUTIONS),
})

function fitted(rows: ReturnType<typeof drawn>, distribution: FailureTimeDistribution, late = false, more = {}) {
  const durations = {
    unit: 'month',
    duration: rows.time,
    event: rows.event,
    ...(late ? { entry: rows.entry } : {}),
  } as const
  return acceleratedFailureTime.fit({ ...durations, ...more }, { x: rows.x }, { distribution })
}

describe('laws of accelerated failure times', () => {
  it('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(cases, ({ seed, distribution }) => {
        const rows = drawn(seed)
        const turned = Object.fromEntries(Object.entries(rows).map(([name, cells]) => [name, cells.toReversed()]))
        const [a, b] = [fitted(rows, distribution, true), fitted(turned as typeof rows, distribution, true)]
        expect(b.params.intercept).toBeCloseTo(a.params.intercept, 8)
        expect(b.params.coefficients['x']).toBeCloseTo(a.params.coefficients['x']!, 8)
      }),
      { numRuns: 30 },
    )
  })

  it('time in another unit moves the intercept alone', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ seed, distribution }, unit) => {
        const rows = drawn(seed)
        const there = { ...rows, time: rows.time.map(t => t * unit), entry: rows.entry.map(t => t * unit) }
        const [a, b] = [fitted(rows, distribution, true), fitted(there, distribution, true)]
        expect(b.params.intercept - a.params.intercept).toBeCloseTo(Math.log(unit), 7)
        expect(b.params.coefficients['x']).toBeCloseTo(a.params.coefficients['x']!, 7)
        expect(b.params.scale / a.params.scale).toBeCloseTo(1, 7)
      }),
      { numRuns: 30 },
    )
  })

  it('a row of weight two is two rows', () => {
    fc.assert(
      fc.property(cases, ({ seed, distribution }) => {
        const rows = drawn(seed)
        const twice = Object.fromEntries(Object.entries(rows).map(([name, cells]) => [name, [...cells, ...cells]]))
        const a = fitted(rows, distribution, false, { weights: rows.time.map(() => 2) })
        const b = fitted(twice as typeof rows, distribution)
        expect(b.params.intercept).toBeCloseTo(a.params.intercept, 8)
        if (a.fit.source === 'given' || b.fit.source === 'given') throw new Error('not fitted')
        expect(b.fit.logLikelihood / a.fit.logLikelihood).toBeCloseTo(1, 9)
        expect(b.fit.standardErrors!.intercept / a.fit.standardErrors!.intercept).toBeCloseTo(1, 6)
      }),
      { numRuns: 30 },
    )
  })

  it('who is watched in two parts is watched in one', () => {
    fc.assert(
      fc.property(cases, ({ seed, distribution }) => {
        const rows = drawn(seed)
        const halves = rows.time.map(time => time / 2)
        const split = {
          time: [...halves, ...rows.time],
          event: [...rows.time.map(() => 0), ...rows.event],
          entry: [...rows.time.map(() => 0), ...halves],
          x: [...rows.x, ...rows.x],
        }
        const [a, b] = [fitted(rows, distribution), fitted(split, distribution, true)]
        if (a.fit.source === 'given' || b.fit.source === 'given') throw new Error('not fitted')
        expect(b.fit.logLikelihood / a.fit.logLikelihood).toBeCloseTo(1, 7)
        expect(b.params.coefficients['x']).toBeCloseTo(a.params.coefficients['x']!, 4)
      }),
      { numRuns: 30 },
    )
  })

  it('survival falls from 1 to 0, is a product over stretches, and quantiles and means go with it', () => {
    const { survivalProbability, expectedLifetime } = acceleratedFailureTime
    const times = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(cases, times, times, times, ({ seed, distribution }, tenure, first, second) => {
        const model = fitted(drawn(seed), distribution)
        const asked = { x: [0.5] }
        const [one] = survivalProbability(model, asked, { horizon: first, tenure })
        const [two] = survivalProbability(model, asked, { horizon: second, tenure: tenure + first })
        const [both] = survivalProbability(model, asked, { horizon: first + second, tenure })
        expect(one! * two!).toBeCloseTo(both!, 10)
        expect(both!).toBeLessThanOrEqual(one! * (1 + 1e-12))
        expect(one!).toBeLessThanOrEqual(1)
        const mean = (horizon: number, from: number): number =>
          expectedLifetime(model, asked, { horizon, tenure: from })[0]!
        const whole = mean(first + second, tenure)
        const parts = mean(first, tenure) + one! * mean(second, tenure + first)
        expect(whole / parts).toBeCloseTo(1, 7)
      }),
      { numRuns: 60 },
    )
  })

  it('goes through JSON', () => {
    fc.assert(
      fc.property(cases, ({ seed, distribution }) => {
        const model = fitted(drawn(seed), distribution, true)
        const back = reviveWith([acceleratedFailureTime.codec], JSON.stringify(model))
        expect(back).toEqual(model)
        const options = { horizon: 3, tenure: 2 }
        const asked = { x: [-1, 1] }
        expect(acceleratedFailureTime.survivalProbability(back, asked, options)).toEqual(
          acceleratedFailureTime.survivalProbability(model, asked, options),
        )
      }),
      { numRuns: 30 },
    )
  })
})
