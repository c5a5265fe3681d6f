/** One suite of laws for every module of the contract `SpendingModel`, over parameters of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GammaGammaModel, GammaGammaParams, SpendingModel } from '../../src/lifetime/index.js'
import { gammaGamma } from '../../src/lifetime/index.js'
import type { ParameterRange } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import { magnitude } from './arbitrary.js'
import { spend, spendBase, spendBaseOf, spender, spendRows } from './spend-arbitrary.js'

type Module = SpendingModel<GammaGammaParams, GammaGammaModel>

interface Laws<P> {
  readonly module: Module
  /** Any parameters. */
  readonly params: fc.Arbitrary<P>
  /** Anywhere in the ranges of the table, their ends included. */
  readonly anyParams: fc.Arbitrary<P>
  /** Parameters with a mean of the population. */
  readonly withMean: fc.Arbitrary<P>
  /** Parameters whose tails a quadrature reaches, with a mean and a variance of the population. */
  readonly mild: fc.Arbitrary<P>
  /** The same model with money counted in another unit. */
  readonly inOtherMoney: (params: P, factor: number) => P
}

const size = magnitude(1e-3, 1e3)
const mild = magnitude(0.3, 20)

/** The ends of a range are as likely as its inside. */
function anywhere({ least, most }: ParameterRange): fc.Arbitrary<number> {
  const inside = magnitude(least, most).map(value => Math.min(most, Math.max(least, value)))
  return fc.oneof(fc.constantFrom(least, most), inside, inside)
}

const anySpend = fc.record({
  spendOrders: fc.oneof(fc.constantFrom(1, 2 ** 31 - 1), magnitude(1, 2 ** 31 - 1).map(Math.floor)),
  meanSpend: anywhere({ least: Number.MIN_VALUE, most: 1e300 }),
})

const modules: readonly (readonly [string, Laws<GammaGammaParams>])[] = [
  [
    'gammaGamma',
    {
      module: gammaGamma,
      params: fc.record({ p: size, q: magnitude(3e-3, 1e3), gamma: magnitude(1e-6, 1e6) }),
      anyParams: fc.record({
        p: anywhere(gammaGamma.parameters.p),
        q: anywhere(gammaGamma.parameters.q),
        gamma: anywhere(gammaGamma.parameters.gamma),
      }),
      withMean: fc.record({ p: size, q: size.map(q => 1 + q), gamma: magnitude(1e-6, 1e6) }),
      mild: fc.record({ p: mild, q: mild.map(q => 2 + q), gamma: mild }),
      inOtherMoney: (params, factor) => ({ ...params, gamma: params.gamma * factor }),
    },
  ],
]

const RUNS = { numRuns: 300 }
const factor = magnitude(1e-6, 1e6)

describe.each(modules)('%s', (_, { module, params, anyParams, withMean, mild: gentle, inOtherMoney }) => {
  const model = params.map(values => module.fromParams(values))
  const meanModel = withMean.map(values => module.fromParams(values))

  it('expects a finite amount above 0 of any client, or says that there is none', () => {
    fc.assert(
      fc.property(model, spend, (m, client) => {
        expect(Number.isFinite(module.logLikelihood(m, client))).toBe(true)
        const stated = module.expectedSpend(m, client, { withoutSpend: 7 })
        expect(stated > 0 && Number.isFinite(stated)).toBe(true)
        try {
          const expected = module.expectedSpend(m, client)
          expect(client.spendOrders === 0 || expected === stated).toBe(true)
        } catch (error) {
          expect(error).toHaveProperty('code', 'MEAN_UNDEFINED')
          expect(stated).toBe(7)
        }
        expect(module.medianSpendOfNewClient(m)).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })

  it('is finite wherever the table lets parameters lie, for any amount that a base takes', () => {
    fc.assert(
      fc.property(anyParams, anySpend, (values, client) => {
        const m = module.fromParams(values)
        const expected = module.expectedSpend(m, client, { withoutSpend: 7 })
        expect(Number.isFinite(module.logLikelihood(m, client))).toBe(true)
        expect(expected > 0 && Number.isFinite(expected)).toBe(true)
        const { meanSpend } = module.simulate(m, { orders: [1 + (client.spendOrders % 9)], seed: 1 })
        expect(meanSpend[0]! > 0 && meanSpend[0]! <= 1e300).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('lies between the own mean and that of the population, nearer to the own the more orders', () => {
    fc.assert(
      fc.property(meanModel, spender, (m, client) => {
        const population = module.expectedSpendOfNewClient(m)
        const ours = module.expectedSpend(m, client)
        const slack = 1e-15 * (population + client.meanSpend)
        expect(ours).toBeGreaterThanOrEqual(Math.min(population, client.meanSpend) - slack)
        expect(ours).toBeLessThanOrEqual(Math.max(population, client.meanSpend) + slack)
        const more = module.expectedSpend(m, { ...client, spendOrders: client.spendOrders + 1 })
        expect(Math.abs(more - client.meanSpend)).toBeLessThanOrEqual(Math.abs(ours - client.meanSpend) + 4 * slack)
        expect(module.expectedSpend(m, { spendOrders: 0, meanSpend: 0 })).toBe(population)
      }),
      RUNS,
    )
  })

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(withMean, spender, factor, (values, client, k) => {
        const here = module.fromParams(values)
        const there = module.fromParams(inOtherMoney(values, k))
        const same = { ...client, meanSpend: client.meanSpend * k }
        expect(module.expectedSpend(there, same)).toBeCloseRelative(k * module.expectedSpend(here, client), 2e-15)
        expect(module.expectedSpendOfNewClient(there)).toBeCloseRelative(
          k * module.expectedSpendOfNewClient(here),
          1e-15,
        )
        expect(module.medianSpendOfNewClient(there)).toBeCloseRelative(k * module.medianSpendOfNewClient(here), 1e-15)
        const density = module.logLikelihood(here, client) - Math.log(k)
        // Rounded products differ in the last digit; a density far from its centre is as sensitive as it is small.
        const close = 1e-12 * Math.max(1, Math.abs(density), client.spendOrders)
        expect(Math.abs(module.logLikelihood(there, same) - density)).toBeLessThan(close)
      }),
      RUNS,
    )
  })

  it('answers a column with what it answers each row, in any order of rows', () => {
    fc.assert(
      fc.property(meanModel, fc.array(spend, { minLength: 1, maxLength: 12 }), (m, clients) => {
        const column = Array.from(module.expectedSpend(m, spendBaseOf(clients)))
        expect(column).toEqual(clients.map(client => module.expectedSpend(m, client)))
        expect(Array.from(module.expectedSpend(m, spendBaseOf(clients.toReversed()))).toReversed()).toEqual(column)
      }),
      { numRuns: 100 },
    )
  })

  it('sums the likelihood of clients to that of the base', () => {
    fc.assert(
      fc.property(model, spendBase, (m, clients) => {
        const parts = spendRows(clients).map(row => module.logLikelihood(m, row))
        const scale = parts.reduce((sum, part) => sum + Math.abs(part), 1)
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(Math.abs(module.logLikelihood(m, clients) - sum)).toBeLessThan(1e-12 * scale)
      }),
      { numRuns: 100 },
    )
  })

  it('survives JSON to the bit', () => {
    fc.assert(
      fc.property(params, spender, (values, client) => {
        const m = module.fromParams(values, { currency: 'EUR' })
        const revived = reviveWith([module.codec], JSON.stringify(m))
        expect(revived).toEqual(m)
        expect(module.logLikelihood(revived, client)).toBe(module.logLikelihood(m, client))
      }),
      { numRuns: 100 },
    )
  })

  it('fits any base without an exception or a number that JSON cannot hold', () => {
    fc.assert(
      fc.property(spendBase, clients => {
        const fitted = module.fit(clients)
        expect(JSON.stringify(fitted)).not.toContain('null')
        expect(reviveWith([module.codec], JSON.stringify(fitted))).toEqual(fitted)
        expect(Object.values(fitted.params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('has a density that integrates to one and averages to the mean of the population', () => {
    fc.assert(
      fc.property(gentle, fc.integer({ min: 1, max: 20 }), (values, spendOrders) => {
        const m = module.fromParams(values)
        const population = module.expectedSpendOfNewClient(m)
        // Tower property: what a client of these orders will promise averages to what a new client promises.
        const [one, promised, observed] = integrals(m, spendOrders)
        expect(one).toBeCloseRelative(1, 1e-9)
        expect(promised).toBeCloseRelative(population, 1e-9)
        expect(observed).toBeCloseRelative(population, 1e-9)
      }),
      { numRuns: 30 },
    )
  })

  it('draws what it says: orders to come have the mean that is expected of each client', () => {
    fc.assert(
      fc.property(gentle, fc.integer({ min: 0, max: 1000 }), (values, seed) => {
        const m = module.fromParams(values)
        const orders = Array.from({ length: 4000 }, (_, i) => 1 + (i % 4))
        const { spendOrders, meanSpend, trueMeanSpend } = module.simulate(m, { orders, seed })
        const median = module.medianSpendOfNewClient(m)
        const above = trueMeanSpend.filter(mean => mean > median).length
        expect(Math.abs(above - 2000)).toBeLessThan(5 * Math.sqrt(1000))
        // Clients sorted by what is expected: each half keeps its promise, in terms that heavy tails leave alone.
        const clients = spendBaseOf(
          Array.from(meanSpend, (mean, i) => ({ spendOrders: spendOrders[i]!, meanSpend: mean })),
        )
        const ratio = module.expectedSpend(m, clients).map((expected, i) => trueMeanSpend[i]! / expected)
        const centre = mean(ratio)
        const spread = Math.sqrt(mean(ratio.map(value => (value - centre) ** 2)))
        expect(Math.abs(centre - 1)).toBeLessThan((6 * spread) / Math.sqrt(4000))
      }),
      { numRuns: 20 },
    )
  })

  /** ∫ f(m | x) dm, and with what is expected then and with m, by the trapezoidal rule in ln m until nothing is added. */
  function integrals(m: GammaGammaModel, spendOrders: number): readonly [number, number, number] {
    const centre = module.medianSpendOfNewClient(m)
    const step = 1 / 16
    let [one, promised, observed] = [0, 0, 0]
    const add = (node: number): boolean => {
      const client = { spendOrders, meanSpend: centre * Math.exp(node * step) }
      const density = client.meanSpend * Math.exp(module.logLikelihood(m, client)) * step
      const expected = module.expectedSpend(m, client)
      one += density
      promised += density * expected
      observed += density * client.meanSpend
      return density * (expected + client.meanSpend) > 1e-14 * promised
    }
    add(0)
    for (let node = 1; add(node) || node < 64; ) node++
    for (let node = 1; add(-node) || node < 64; ) node++
    return [one, promised, observed]
  }
})

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
