/** One suite of laws for every module of the contract `SpendingModel`, over parameters of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  LogNormalSpendParams,
  LogSpendHistory,
  SpendHistory,
  SpendingModel,
  SpendSimulationOptions,
} from '../../src/lifetime/index.js'
import { gammaGamma, logNormalSpend } from '../../src/lifetime/index.js'
import type { ModelDocument, ParameterRange } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'
import { logSpendBaseOf, logSpender, logSpendRows, spendBaseOf, spender, spendRows } from './spend-arbitrary.js'

type Numbers = Readonly<Record<string, number>>

/** Drawn clients, and the mean that each spends around. */
interface Drawn<H> {
  readonly clients: readonly H[]
  readonly trueMeanSpend: Float64Array
}

/** A model of the contract, with what the suite must know to ask it in its own terms. */
interface Laws<P extends Numbers, M extends ModelDocument<string, P>, H> {
  readonly module: SpendingModel<P, M, H>
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
  /** A client with spend orders, and one without. */
  readonly spender: fc.Arbitrary<H>
  readonly nobody: H
  /** A client with any amounts that a base takes. */
  readonly anySpender: fc.Arbitrary<H>
  readonly ordersOf: (client: H) => number
  readonly withOrders: (client: H, orders: number) => H
  /** The same client with money counted in another unit. */
  readonly clientInOtherMoney: (client: H, factor: number) => H
  /** A client whose orders amount to as much each. */
  readonly ofAmount: (orders: number, amount: number) => H
  /** Up to so many orders the model has a density of that amount alone. */
  readonly mostIntegrated: number
  /** What a client's orders are expected to vary around, in the terms in which the client's own amount enters. */
  readonly centre: (model: M, client: H) => number
  readonly ownCentre: (client: H) => number
  readonly populationCentre: (model: M) => number
  readonly baseOf: (clients: readonly H[]) => CustomerBase
  readonly rowsOf: (base: CustomerBase) => readonly H[]
  readonly draw: (model: M, options: SpendSimulationOptions) => Drawn<H>
  /** How many densities of money the likelihood of a client is the product of. */
  readonly densitiesOf: (client: H) => number
  /** Relative rounding of an expectation. */
  readonly rounding: number
}

const size = magnitude(1e-3, 1e3)
const mild = magnitude(0.3, 20)
const deviation = magnitude(1e-3, 4)
const mildDeviation = magnitude(0.05, 1)

/** The ends of a range are as likely as its inside. */
function anywhere({ least, most }: ParameterRange): fc.Arbitrary<number> {
  const inside = magnitude(least, most).map(value => Math.min(most, Math.max(least, value)))
  return fc.oneof(fc.constantFrom(least, most), inside, inside)
}

const anyOrders = fc.oneof(fc.constantFrom(1, 2 ** 31 - 1), magnitude(1, 2 ** 31 - 1).map(Math.floor))

type GammaGamma = Laws<gammaGamma.GammaGammaParams, gammaGamma.GammaGammaModel, SpendHistory>

const ofGammaGamma: GammaGamma = {
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
  spender,
  nobody: { spendOrders: 0, meanSpend: 0 },
  anySpender: fc.record({ spendOrders: anyOrders, meanSpend: anywhere({ least: Number.MIN_VALUE, most: 1e300 }) }),
  ordersOf: client => client.spendOrders,
  withOrders: (client, spendOrders) => ({ ...client, spendOrders }),
  clientInOtherMoney: (client, factor) => ({ ...client, meanSpend: client.meanSpend * factor }),
  ofAmount: (spendOrders, meanSpend) => ({ spendOrders, meanSpend }),
  mostIntegrated: 20,
  centre: (model, client) => gammaGamma.expectedSpend(model, client),
  ownCentre: client => client.meanSpend,
  populationCentre: model => gammaGamma.expectedSpendOfNewClient(model),
  baseOf: spendBaseOf,
  rowsOf: spendRows,
  draw: (model, options) => {
    const { spendOrders, meanSpend, trueMeanSpend } = gammaGamma.simulate(model, options)
    const clients = Array.from(meanSpend, (mean, i) => ({ spendOrders: spendOrders[i]!, meanSpend: mean }))
    return { clients, trueMeanSpend }
  },
  densitiesOf: () => 1,
  rounding: 1e-15,
}

type LogNormal = Laws<LogNormalSpendParams, logNormalSpend.LogNormalSpendModel, LogSpendHistory>

const logNormalParams = fc.record({ median: magnitude(1e-6, 1e6), between: deviation, within: deviation })

const ofLogNormal: LogNormal = {
  module: logNormalSpend,
  params: logNormalParams,
  anyParams: fc.record({
    median: anywhere(logNormalSpend.parameters.median),
    between: anywhere(logNormalSpend.parameters.between),
    within: anywhere(logNormalSpend.parameters.within),
  }),
  withMean: logNormalParams,
  mild: fc.record({ median: mild, between: mildDeviation, within: mildDeviation }),
  inOtherMoney: (params, factor) => ({ ...params, median: params.median * factor }),
  spender: logSpender,
  nobody: { spendOrders: 0, meanLogSpend: 0, logSpendSquares: 0 },
  anySpender: fc
    .record({ spendOrders: anyOrders, meanLogSpend: fc.double({ min: -744, max: 690, noNaN: true }) })
    .map(client => ({ ...client, logSpendSquares: client.spendOrders - 1 })),
  ordersOf: client => client.spendOrders,
  withOrders: (client, spendOrders) => ({ ...client, spendOrders }),
  clientInOtherMoney: (client, factor) => ({ ...client, meanLogSpend: client.meanLogSpend + Math.log(factor) }),
  ofAmount: (spendOrders, amount) => ({ spendOrders, meanLogSpend: Math.log(amount), logSpendSquares: 0 }),
  mostIntegrated: 1,
  // Beside a client at the population's median what is left is the client's own median.
  centre: (model, client) => {
    const { median } = model.params
    const usual = { ...client, meanLogSpend: Math.log(median) }
    return (median * logNormalSpend.expectedSpend(model, client)) / logNormalSpend.expectedSpend(model, usual)
  },
  ownCentre: client => Math.exp(client.meanLogSpend),
  populationCentre: model => model.params.median,
  baseOf: logSpendBaseOf,
  rowsOf: logSpendRows,
  draw: (model, options) => {
    const { spendOrders, logSpend, trueMeanSpend } = logNormalSpend.simulate(model, options)
    const { mean, squares } = logSpend
    const clients = Array.from(spendOrders, (orders, i) => {
      return { spendOrders: orders, meanLogSpend: mean[i]!, logSpendSquares: squares[i]! }
    })
    return { clients, trueMeanSpend }
  },
  densitiesOf: client => client.spendOrders,
  rounding: 1e-13,
}

const RUNS = { numRuns: 300 }
const factor = magnitude(1e-6, 1e6)

spendingLaws('gammaGamma', ofGammaGamma)
spendingLaws('logNormalSpend', ofLogNormal)

function spendingLaws<P extends Numbers, M extends ModelDocument<string, P>, H>(
  name: string,
  laws: Laws<P, M, H>,
): void {
  describe(name, () => lawsOf(laws))
}

function lawsOf<P extends Numbers, M extends ModelDocument<string, P>, H>(laws: Laws<P, M, H>): void {
  const { module, params, anyParams, withMean, mild: gentle, inOtherMoney, spender: known, nobody, rounding } = laws
  const { baseOf, ordersOf, withOrders, rowsOf } = laws
  const client = fc.oneof({ weight: 1, arbitrary: fc.constant(nobody) }, { weight: 4, arbitrary: known })
  /** 1 to 30 clients of whom one at least has spend orders. */
  const spendBase = fc
    .tuple(known, fc.array(client, { maxLength: 29 }))
    .map(([first, rest]) => baseOf([first, ...rest]))
  const model = params.map(values => module.fromParams(values))
  const meanModel = withMean.map(values => module.fromParams(values))

  it('expects a finite amount above 0 of any client, or says that there is none', () => {
    fc.assert(
      fc.property(model, client, (m, someone) => {
        expect(Number.isFinite(module.logLikelihood(m, someone))).toBe(true)
        const stated = module.expectedSpend(m, someone, { withoutSpend: 7 })
        expect(stated > 0 && Number.isFinite(stated)).toBe(true)
        try {
          const expected = module.expectedSpend(m, someone)
          expect(ordersOf(someone) === 0 || expected === stated).toBe(true)
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
      fc.property(anyParams, laws.anySpender, (values, someone) => {
        const m = module.fromParams(values)
        const expected = module.expectedSpend(m, someone, { withoutSpend: 7 })
        expect(Number.isFinite(module.logLikelihood(m, someone))).toBe(true)
        expect(expected > 0 && Number.isFinite(expected)).toBe(true)
        const { meanSpend } = module.simulate(m, { orders: [1 + (ordersOf(someone) % 9)], seed: 1 })
        expect(meanSpend[0]! > 0 && meanSpend[0]! <= 1e300).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('lies between the own centre and that of the population, nearer to the own the more orders', () => {
    fc.assert(
      fc.property(meanModel, known, (m, someone) => {
        const population = laws.populationCentre(m)
        const own = laws.ownCentre(someone)
        const ours = laws.centre(m, someone)
        const slack = rounding * (population + own)
        expect(ours).toBeGreaterThanOrEqual(Math.min(population, own) - slack)
        expect(ours).toBeLessThanOrEqual(Math.max(population, own) + slack)
        const more = laws.centre(m, withOrders(someone, ordersOf(someone) + 1))
        expect(Math.abs(more - own)).toBeLessThanOrEqual(Math.abs(ours - own) + 4 * slack)
        expect(module.expectedSpend(m, nobody)).toBe(module.expectedSpendOfNewClient(m))
      }),
      RUNS,
    )
  })

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(withMean, known, factor, (values, someone, k) => {
        const here = module.fromParams(values)
        const there = module.fromParams(inOtherMoney(values, k))
        const same = laws.clientInOtherMoney(someone, k)
        expect(module.expectedSpend(there, same)).toBeCloseRelative(
          k * module.expectedSpend(here, someone),
          2 * rounding,
        )
        expect(module.expectedSpendOfNewClient(there)).toBeCloseRelative(
          k * module.expectedSpendOfNewClient(here),
          rounding,
        )
        expect(module.medianSpendOfNewClient(there)).toBeCloseRelative(
          k * module.medianSpendOfNewClient(here),
          rounding,
        )
        const density = module.logLikelihood(here, someone) - laws.densitiesOf(someone) * Math.log(k)
        // Rounded products differ in the last digit; a density far from its centre is as sensitive as it is small.
        const close = 1e-12 * Math.max(1, Math.abs(density), ordersOf(someone))
        expect(Math.abs(module.logLikelihood(there, same) - density)).toBeLessThan(close)
      }),
      RUNS,
    )
  })

  it('draws an amount above 0 for any purchases to come, and k times as much in money worth a k-th', () => {
    const purchases = fc.constantFrom(1, 7, 3e15, 1e300)
    fc.assert(
      fc.property(anyParams, known, purchases, fc.nat(2 ** 31 - 1), (values, someone, count, seed) => {
        const options = { purchases: [count, 0], seed }
        const base = baseOf([someone, someone])
        const [some, none] = module.simulateFuture(module.fromParams(values), base, options)
        expect(some! > 0 && some! <= 1e300).toBe(true)
        expect(none).toBe(0)
      }),
      RUNS,
    )
    fc.assert(
      fc.property(withMean, known, factor, (values, someone, k) => {
        const options = { purchases: [3], seed: 1 }
        const here = module.simulateFuture(module.fromParams(values), baseOf([someone]), options)
        const other = module.fromParams(inOtherMoney(values, k))
        const there = module.simulateFuture(other, baseOf([laws.clientInOtherMoney(someone, k)]), options)
        expect(there[0]!).toBeCloseRelative(k * here[0]!, 1e-9)
      }),
      RUNS,
    )
  })

  it('answers a column with what it answers each row, in any order of rows', () => {
    fc.assert(
      fc.property(meanModel, fc.array(client, { minLength: 1, maxLength: 12 }), (m, clients) => {
        const column = Array.from(module.expectedSpend(m, baseOf(clients)))
        expect(column).toEqual(clients.map(row => module.expectedSpend(m, row)))
        expect(Array.from(module.expectedSpend(m, baseOf(clients.toReversed()))).toReversed()).toEqual(column)
      }),
      { numRuns: 100 },
    )
  })

  it('sums the likelihood of clients to that of the base', () => {
    fc.assert(
      fc.property(model, spendBase, (m, clients) => {
        const parts = rowsOf(clients).map(row => module.logLikelihood(m, row))
        const scale = parts.reduce((sum, part) => sum + Math.abs(part), 1)
        const sum = parts.reduce((total, part) => total + part, 0)
        expect(Math.abs(module.logLikelihood(m, clients) - sum)).toBeLessThan(1e-12 * scale)
      }),
      { numRuns: 100 },
    )
  })

  it('survives JSON to the bit', () => {
    fc.assert(
      fc.property(params, known, (values, someone) => {
        const m = module.fromParams(values, { currency: 'EUR' })
        const revived = reviveWith([module.codec], JSON.stringify(m))
        expect(revived).toEqual(m)
        expect(module.logLikelihood(revived, someone)).toBe(module.logLikelihood(m, someone))
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
      fc.property(gentle, fc.integer({ min: 1, max: laws.mostIntegrated }), (values, spendOrders) => {
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
        const { clients, trueMeanSpend } = laws.draw(m, { orders, seed })
        const median = module.medianSpendOfNewClient(m)
        const above = trueMeanSpend.filter(amount => amount > median).length
        expect(Math.abs(above - 2000)).toBeLessThan(5 * Math.sqrt(1000))
        // Each client against its promise, in terms that heavy tails leave alone.
        const ratio = module.expectedSpend(m, baseOf(clients)).map((expected, i) => trueMeanSpend[i]! / expected)
        const centre = mean(ratio)
        const spread = Math.sqrt(mean(ratio.map(value => (value - centre) ** 2)))
        expect(Math.abs(centre - 1)).toBeLessThan((6 * spread) / Math.sqrt(4000))
      }),
      { numRuns: 20 },
    )
  })

  /** ∫ f(m | x) dm, and with what is expected then and with m, by the trapezoidal rule in ln m until nothing is added. */
  function integrals(m: M, spendOrders: number): readonly [number, number, number] {
    const centre = module.medianSpendOfNewClient(m)
    const step = 1 / 16
    let [one, promised, observed] = [0, 0, 0]
    const add = (node: number): boolean => {
      const amount = centre * Math.exp(node * step)
      const someone = laws.ofAmount(spendOrders, amount)
      const density = amount * Math.exp(module.logLikelihood(m, someone)) * step
      const expected = module.expectedSpend(m, someone)
      one += density
      promised += density * expected
      observed += density * amount
      return density * (expected + amount) > 1e-14 * promised
    }
    add(0)
    for (let node = 1; add(node) || node < 64; ) node++
    for (let node = 1; add(-node) || node < 64; ) node++
    return [one, promised, observed]
  }
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
