/** What every retention model must do alike; each module's tests add what is its own. */
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import type { RetentionModel } from '../../../src/lifetime/index.js'
import type { LikelihoodReport, ModelDocument } from '../../../src/model/index.js'
import { reviveWith } from '../../../src/model/index.js'
import type { Objective } from '../../../src/numeric/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import type { TenureCounts } from '../../../src/records/index.js'
import { tenuresFromCohorts, tenuresOfClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

/** Fader and Hardie (2007), table 1: survivors of 1,000 clients after 0 to 7 years. */
export const REGULAR = tenuresFromCohorts({ remaining: [1000, 631, 468, 382, 326, 289, 262, 241] })
export const HIGH_END = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })

export function reportOf<P>({ fit }: ModelDocument<string, P>): LikelihoodReport<P> {
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return fit
}

/** A document: plain, frozen, printed, revived, refused. */
export function itIsADocument<P extends Readonly<Record<string, number>>, M extends ModelDocument<string, P>>(
  module: RetentionModel<P, M>,
  params: P,
): void {
  it('is frozen plain data that says what it is', () => {
    const model = module.fromParams(params, { timeUnit: 'year' })
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: module.codec.kind,
      version: 1,
      madeBy: model.madeBy,
      timeUnit: 'year',
      params,
      fit: { source: 'given' },
    })
    expect([Object.isFrozen(model), Object.isFrozen(model.params)]).toEqual([true, true])
    expect(structuredClone(model)).toEqual(model)
    expect(module.fromParams(params)).not.toHaveProperty('timeUnit')
  })

  it('prints its parameters with their meaning', () => {
    const text = inspect(module.fromParams(params, { timeUnit: 'month' }))
    expect(text).toContain(`${module.codec.kind}, time in months\n`)
    for (const { meaning } of Object.values(module.parameters)) expect(text).toContain(meaning)
  })

  it('comes back from JSON with its report', () => {
    const json = JSON.stringify(module.fit(HIGH_END, { timeUnit: 'year' }))
    expect(JSON.stringify(reviveWith([module.codec], json))).toBe(json)
  })

  it('refuses parameters by name, and documents of another kind', () => {
    for (const [name, { least, most }] of Object.entries(module.parameters)) {
      for (const wrong of [least / 2, most * 2, Number.NaN, -1]) {
        const error = thrown(() => module.fromParams({ ...params, [name]: wrong }))
        expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: `params.${name}` })
      }
    }
    expect(() => module.fromParams({ ...params, extra: 1 })).toThrow('UNKNOWN_OPTION')
    expect(() => module.fromParams(params, JSON.parse('{"timeUnit":"decade"}'))).toThrow('options.timeUnit')
    const other = { ...module.fromParams(params), kind: 'horoscope' }
    expect(() => module.retentionRate(other, { period: 1 })).toThrow('INVALID_DOCUMENT')
  })
}

/** A fit on data that leave something open: a document with warnings, never an exception. */
export function itFitsAnything<P, M extends ModelDocument<string, P>>(module: RetentionModel<P, M>): void {
  it.each([
    ['nobody lost', { remaining: [100, 100, 100] }, 'NOBODY_LEFT'],
    ['everybody lost at once', { remaining: [100, 0] }, 'NOBODY_RENEWED'],
    ['one period', { remaining: [100, 60] }, undefined],
    ['everybody lost in the end', { remaining: [100, 50, 0] }, undefined],
    ['retention that falls', { remaining: [1000, 900, 700, 400, 100] }, undefined],
    ['one client', { remaining: [1, 1, 0] }, undefined],
  ] as const)('%s', (_, cohort, warning) => {
    const tenures = tenuresFromCohorts(cohort)
    const model = module.fit(tenures)
    const { warnings, logLikelihood } = reportOf(model)
    if (warning !== undefined) expect(warnings.map(({ code }) => code)).toContain(warning)
    expect(logLikelihood).toBeLessThanOrEqual(0)
    expect(logLikelihood).toBeCloseTo(module.logLikelihood(model, tenures), 9)
    expect(reviveWith([module.codec], JSON.stringify(model))).toEqual(model)
    expect(Number.isFinite(module.retentionRate(model, { period: 3 }))).toBe(true)
  })

  it('a heavy row of weights like as many clients, in any order', () => {
    const rows = { tenure: [3, 1, 2, 3, 5], ended: [true, true, true, false, false], weight: [7, 30, 12, 4, 20] }
    const singles = rows.weight.flatMap((weight, i) => new Array<number>(weight).fill(i))
    const clients = { tenure: singles.map(i => rows.tenure[i]!), ended: singles.map(i => rows.ended[i]!) }
    expect(module.fit(tenuresOfClients(clients))).toEqual(module.fit(tenuresOfClients(rows)))
  })

  it('refuses what holds no renewal or is no count, and unknown options', () => {
    expect(() => module.fit(tenuresOfClients({ tenure: [0], ended: [false] }))).toThrow('NO_DATA')
    expect(() => module.fit(JSON.parse('{"kind":"tenure-counts"}'))).toThrow('tenures.tenure')
    expect(() => module.fit(HIGH_END, JSON.parse('{"unit":"year"}'))).toThrow('UNKNOWN_OPTION')
    expect(() => module.fit(HIGH_END, JSON.parse('{"timeUnit":"decade"}'))).toThrow('options.timeUnit')
  })

  it('carries the unit of time, and begins where it is told to', () => {
    const model = module.fit(HIGH_END, { timeUnit: 'month' })
    expect(model.timeUnit).toBe('month')
    const again = module.fit(HIGH_END, { timeUnit: 'month', start: model.params })
    expect(reportOf(again).evaluations).toBeLessThanOrEqual(3)
    expect(reportOf(module.fit(HIGH_END, { maxEvaluations: 1 })).logLikelihood).toBeLessThan(0)
  })
}

/** Analytic derivatives against central differences of the value and of the gradient. */
export function expectDerivatives(objective: Objective, point: readonly number[], tolerance: number): void {
  const n = point.length
  const at = (shift: number, i: number) => {
    const out = evaluation(n)
    objective.evaluate(
      Float64Array.from(point, (value, k) => (k === i ? value + shift : value)),
      out,
    )
    return out
  }
  const here = at(0, 0)
  const step = 1e-5
  for (let i = 0; i < n; i++) {
    const [up, down] = [at(step, i), at(-step, i)]
    const size =
      Math.abs(here.value) + Math.max(...here.gradient.map(Math.abs)) + Math.max(...here.hessian.map(Math.abs))
    expect(Math.abs((up.value - down.value) / (2 * step) - here.gradient[i]!)).toBeLessThan(tolerance * size)
    for (let j = 0; j < n; j++) {
      const numeric = (up.gradient[j]! - down.gradient[j]!) / (2 * step)
      expect(Math.abs(numeric - here.hessian[i * n + j]!)).toBeLessThan(tolerance * size)
      expect(here.hessian[i * n + j]).toBe(here.hessian[j * n + i])
    }
  }
}

/** The log-likelihood of counts, straight from probabilities. */
export function naiveLogLikelihood<M>(
  model: M,
  { tenure, lost, active }: TenureCounts,
  module: {
    readonly churnProbability: (model: M, options: { readonly period: number }) => number
    readonly survivalProbability: (model: M, options: { readonly periods: number }) => number
  },
): number {
  let sum = 0
  for (const [i, t] of tenure.entries()) {
    if (lost[i]! > 0) sum += lost[i]! * Math.log(module.churnProbability(model, { period: t }))
    if (active[i]! > 0) sum += active[i]! * Math.log(module.survivalProbability(model, { periods: t }))
  }
  return sum
}
