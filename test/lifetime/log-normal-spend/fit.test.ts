import { describe, expect, it } from 'vitest'
import type { LogNormalSpendParams } from '../../../src/lifetime/index.js'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { amountBase, momentBase, simulatedBase } from './bases.js'

const NAMES = ['median', 'between', 'within'] as const

function reportOf(
  base: CustomerBase,
  options = {},
): LikelihoodReport<LogNormalSpendParams> & {
  readonly params: LogNormalSpendParams
} {
  const { fit, params } = logNormalSpend.fit(base, options)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

function codesOf({ warnings }: { warnings: LikelihoodReport<LogNormalSpendParams>['warnings'] }): readonly string[] {
  return warnings.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`))
}

describe('fit', () => {
  it.each([
    ['CDNOW', { median: 26, between: 0.6, within: 0.7 }],
    ['heavy tails', { median: 400, between: 1.2, within: 2 }],
    ['clients nearly alike', { median: 5, between: 0.15, within: 1 }],
    ['orders nearly alike', { median: 1e6, between: 2, within: 0.05 }],
  ])('finds the parameters of %s in at most 8 evaluations', (_, truth) => {
    const report = reportOf(simulatedBase(20_000, 3, truth))
    expect({ converged: report.converged, warnings: codesOf(report) }).toEqual({ converged: true, warnings: [] })
    expect(report.evaluations).toBeLessThanOrEqual(8)
    for (const name of NAMES) {
      expect(Math.abs(report.params[name] - truth[name])).toBeLessThan(4 * (report.standardErrors?.[name] ?? 0))
    }
  })

  it('is the closed form where all clients have as many orders', () => {
    const amounts = Array.from({ length: 40 }, (_, i) =>
      [0, 1, 2].map(j => Math.exp(3 + Math.sin(i) + 0.8 * Math.cos(7 * i + 2.3 * j))),
    )
    const { params } = reportOf(amountBase(amounts))
    const logs = amounts.map(own => own.map(Math.log))
    const means = logs.map(own => own.reduce((sum, log) => sum + log, 0) / 3)
    const mu = means.reduce((sum, log) => sum + log, 0) / 40
    const within = logs.reduce((sum, own, i) => sum + own.reduce((s, log) => s + (log - means[i]!) ** 2, 0), 0) / 80
    const ofMeans = means.reduce((sum, log) => sum + (log - mu) ** 2, 0) / 40
    expect(params.median).toBeCloseRelative(Math.exp(mu), 1e-10)
    expect(params.within).toBeCloseRelative(Math.sqrt(within), 1e-8)
    expect(params.between).toBeCloseRelative(Math.sqrt(ofMeans - within / 3), 1e-8)
  })

  it('moves the median alone when money is counted otherwise', () => {
    const amounts = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: i % 5 }, (_, j) => Math.exp(2 + Math.sin(i) + Math.cos(5 * i + 3 * j))),
    )
    const here = reportOf(amountBase(amounts))
    const there = reportOf(amountBase(amounts.map(own => own.map(amount => amount * 7.3e5))))
    expect(there.params.median).toBeCloseRelative(7.3e5 * here.params.median, 1e-9)
    expect(there.params.between).toBeCloseRelative(here.params.between, 1e-9)
    expect(there.params.within).toBeCloseRelative(here.params.within, 1e-9)
    const orders = amounts.flat().length
    expect(there.logLikelihood).toBeCloseRelative(here.logLikelihood - orders * Math.log(7.3e5), 1e-12)
  })

  it('reports what follows from likelihood and information', () => {
    const base = simulatedBase(3000, 9)
    const report = reportOf({ ...base, currency: 'EUR' })
    const model = logNormalSpend.fit(base)
    expect(report.logLikelihood).toBeCloseRelative(logNormalSpend.logLikelihood(model, base), 1e-13)
    expect(report.aic).toBe(6 - 2 * report.logLikelihood)
    expect(report.observations).toBe(base.spendOrders?.filter(x => x > 0).length)
    expect(report.dropped).toContainEqual({ reason: 'without-spend', count: base.size - report.observations })
    expect(logNormalSpend.fit({ ...base, currency: 'EUR' }).currency).toBe('EUR')
  })

  it('says where clients differ by chance alone', () => {
    const amounts = Array.from({ length: 200 }, (_, i) => [Math.exp(Math.sin(i)), Math.exp(-Math.sin(i))])
    const report = reportOf(amountBase(amounts))
    expect(codesOf(report)).toContain('AT_BOUNDARY params.between')
    expect(report.params.within).toBeCloseTo(Math.sqrt(0.5), 1)
  })

  it('says where all orders of a client are alike, and where all of everybody are', () => {
    const alike = amountBase(Array.from({ length: 50 }, (_, i) => new Array<number>(1 + (i % 4)).fill(10 + (i % 7))))
    expect(codesOf(reportOf(alike))).toContain('AT_BOUNDARY params.within')
    const same = reportOf(amountBase(Array.from({ length: 50 }, (_, i) => new Array<number>(1 + (i % 4)).fill(10))))
    expect(codesOf(same)).toEqual(expect.arrayContaining(['AT_BOUNDARY params.within', 'AT_BOUNDARY params.between']))
    expect(same.params.median).toBeCloseRelative(10, 1e-9)
  })

  it('says that one order each does not tell clients from orders, and keeps what does not need it', () => {
    const report = reportOf(amountBase(Array.from({ length: 300 }, (_, i) => [Math.exp(2 + Math.sin(i))])))
    expect(codesOf(report)).toContain('FLAT_RIDGE params.within')
    const { median, between, within } = report.params
    expect(median).toBeCloseRelative(Math.exp(2), 0.01)
    expect(Math.hypot(between, within)).toBeCloseRelative(Math.sqrt(0.5), 0.01)
  })

  it('warns where spend goes with frequency', () => {
    const { spendOrders = new Float64Array(), meanSpend = new Float64Array(), logSpend } = simulatedBase(2000, 6)
    if (logSpend === undefined) throw new Error('the base keeps logarithms')
    const shift = (x: number): number => (x > 0 ? 0.4 * Math.log(x) : 0)
    const rising = momentBase(
      Array.from(spendOrders),
      meanSpend.map((mean, i) => mean * Math.exp(shift(spendOrders[i]!))),
      logSpend.mean.map((mean, i) => mean + shift(spendOrders[i]!)),
      logSpend.squares,
    )
    expect(codesOf(reportOf(rising))).toEqual(['SPEND_FREQUENCY_CORRELATED'])
  })

  it.each([
    [amountBase([[], []]), {}, 'NO_DATA', 'base.spendOrders'],
    [amountBase([[1]]), { stat: 1 }, 'UNKNOWN_OPTION', 'options.stat'],
    [{}, {}, 'INVALID_TYPE', 'base.kind'],
  ])('refuses %#', (base, options, code, path) => {
    expect(() => Reflect.apply(logNormalSpend.fit, undefined, [base, options])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})
