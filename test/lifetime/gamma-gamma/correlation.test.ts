import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { netCorrelation } from '../../../src/lifetime/gamma-gamma/correlation.js'
import { gammaGamma } from '../../../src/lifetime/index.js'
import type { SpendBlocks } from '../../../src/lifetime/spend-blocks.js'
import { spendBlocks } from '../../../src/lifetime/spend-blocks.js'
import * as frequency from '../../../src/lifetime/spend-frequency.js'
import { spendColumns } from '../../../src/lifetime/spend-histories.js'
import { digamma } from '../../../src/numeric/index.js'
import { simulatedBase, spendBase } from './bases.js'

const params = { p: 6.25, q: 3.74, gamma: 15.44 }

const correlationWarnings = (spend: SpendBlocks, p: number) => frequency.correlationWarnings(netCorrelation(spend, p))

/** Spend that goes with the number of orders x as x^slope. */
function sloped(clients: number, slope: number, seed = 1) {
  const { spendOrders = new Float64Array(), meanSpend = new Float64Array() } = simulatedBase(clients, seed, params)
  return spendBase(
    Array.from(spendOrders),
    meanSpend.map((m, i) => (m > 0 ? m * spendOrders[i]! ** slope : 0)),
  )
}

describe('spendFrequencyCorrelation', () => {
  it('is plain without a model and net of averaging with one', () => {
    const base = simulatedBase(20_000, 4, { p: 0.5, q: 1.5, gamma: 20 })
    const model = gammaGamma.fromParams({ p: 0.5, q: 1.5, gamma: 20 })
    const plain = gammaGamma.spendFrequencyCorrelation(base)
    const net = gammaGamma.spendFrequencyCorrelation(base, { model })
    expect(plain.clients).toBe(net.clients)
    expect(plain.correlation).toBeGreaterThan(0.15)
    expect(Math.abs(net.correlation ?? 1)).toBeLessThan(0.02)
    expect(Math.abs(net.standardErrors ?? 9)).toBeLessThan(3)
  })

  it('takes out ψ(px) − ln(px)', () => {
    const [one, nine] = [1, 9].map(x => digamma(6.25 * x) - Math.log(6.25 * x)) as [number, number]
    const base = spendBase([1, 9, 1, 9], [10, 10 * Math.exp(nine - one), 20, 20 * Math.exp(nine - one)])
    const { correlation } = gammaGamma.spendFrequencyCorrelation(base, { model: gammaGamma.fromParams(params) })
    expect(Math.abs(correlation ?? 1)).toBeLessThan(1e-14)
  })

  it('refuses what is no base, no model or no option', () => {
    const ask =
      (...given: unknown[]) =>
      () =>
        Reflect.apply(gammaGamma.spendFrequencyCorrelation, undefined, given)
    expect(ask({})).toThrow('base.kind')
    expect(ask(spendBase([1], [1]), { models: 1 })).toThrow('options.models')
    expect(ask(spendBase([1], [1]), { model: { kind: 'bg-nbd' } })).toThrow('model.kind')
  })
})

describe('the warning', () => {
  const warningsOf = (clients: number, slope: number) =>
    correlationWarnings(spendBlocks(spendColumns(sloped(clients, slope))), params.p)

  it('names direction, correlation and certainty', () => {
    const [more] = warningsOf(2000, 0.3)
    expect(more?.code).toBe('SPEND_FREQUENCY_CORRELATED')
    expect(more?.message).toMatch(
      /^Clients with more orders spend more per order: correlation 0\.\d\d of the logarithms, \d+\.\d standard errors from 0\./,
    )
    expect(more?.message).toContain('expects too little of frequent buyers')
    const [less] = warningsOf(2000, -0.3)
    expect(less?.message).toMatch(
      /^Clients with more orders spend less per order: correlation -0\.\d\d .* \d+\.\d standard/,
    )
    expect(less?.message).toContain('expects too much of frequent buyers')
  })

  it('needs a notable correlation, a certain one, and thirty clients', () => {
    expect(warningsOf(2000, 0)).toEqual([])
    // 0.1 to 0.2, and beyond any doubt.
    const small = sloped(20_000, 0.12)
    const { correlation, standardErrors } = gammaGamma.spendFrequencyCorrelation(small, {
      model: gammaGamma.fromParams(params),
    })
    expect(correlation).toBeGreaterThan(0.1)
    expect(correlation).toBeLessThan(0.2)
    expect(standardErrors).toBeGreaterThan(10)
    expect(correlationWarnings(spendBlocks(spendColumns(small)), params.p)).toEqual([])
    // Notable, but of few clients: three standard errors are out of reach.
    const few = Array.from({ length: 40 }, (_, i) => 1 + (i % 8))
    const noisy = few.map((x, i) => 20 * x ** 0.25 * Math.exp(1.2 * Math.sin(7 * i)))
    const uncertain = spendBlocks(spendColumns(spendBase(few, noisy)))
    const said = gammaGamma.spendFrequencyCorrelation(spendBase(few, noisy), { model: gammaGamma.fromParams(params) })
    expect(said.correlation).toBeGreaterThan(0.2)
    expect(said.standardErrors).toBeLessThan(3)
    expect(correlationWarnings(uncertain, params.p)).toEqual([])
    // Perfect, but of 29 clients; the same of 30 warns.
    const perfect = (clients: number) => {
      const orders = Array.from({ length: clients }, (_, i) => (i % 2 === 0 ? 1 : 4))
      return spendBlocks(spendColumns(spendBase(orders, orders)))
    }
    expect(correlationWarnings(perfect(29), params.p)).toEqual([])
    expect(correlationWarnings(perfect(30), params.p).length).toBe(1)
  })

  it('hardly ever cries wolf: 400 bases of 100 clients whose spend depends on nothing', () => {
    const alarms = Array.from({ length: 400 }, (_, i) =>
      correlationWarnings(spendBlocks(spendColumns(sloped(150, 0, 1000 + i))), params.p),
    ).filter(warnings => warnings.length > 0)
    console.log(`${alarms.length} false alarms in 400`)
    expect(alarms.length).toBeLessThanOrEqual(4)
  })
})

const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const CDNOW = join(DATA, 'clv/cdnow_summary_spend.csv')

describe.skipIf(!existsSync(CDNOW))('CDNOW', () => {
  it('has a correlation that is certain and small: 0.15, or 0.19 with what averaging brings about', () => {
    const rows = readFileSync(CDNOW, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map(line => line.split(',').map(Number))
    const base = spendBase(
      rows.map(row => row[1]!),
      rows.map(row => row[4]!),
    )
    const model = gammaGamma.fit(base)
    const plain = gammaGamma.spendFrequencyCorrelation(base)
    const net = gammaGamma.spendFrequencyCorrelation(base, { model })
    // numpy and scipy, the same definitions.
    expect(plain.correlation).toBeCloseTo(0.1887, 3)
    expect(plain.standardErrors).toBeCloseTo(5.72, 1)
    expect(net.correlation).toBeCloseTo(0.1487, 3)
    expect(net.standardErrors).toBeCloseTo(4.54, 1)
    expect(model.fit).toHaveProperty('warnings', [])
  })
})
