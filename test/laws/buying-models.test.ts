/** One suite of laws for every module of the contract `BuyingModel` in continuous time, over parameters of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type {
  BgCnbdParams,
  BgNbdParams,
  BuyingModel,
  GgomNbdParams,
  NbdParams,
  ParetoNbdParams,
} from '../../src/lifetime/index.js'
import { bgCnbd, bgNbd, ggomNbd, mbgCnbd, mbgNbd, nbd, paretoNbd } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import type { ClientHistory, CustomerBase } from '../../src/records/index.js'
import { selectClients } from '../../src/records/index.js'
import { base, baseOf, history, horizon, magnitude } from './arbitrary.js'

const size = magnitude(1e-3, 1e3)
const mild = magnitude(0.05, 20)

/** Smaller probabilities are zero to anybody, and their digits those of the powers they are made of. */
const NOTHING = 1e-100

/** What the laws need to know of a model beyond its verbs. */
interface Subject<P> {
  /** Parameters over six orders of magnitude. */
  readonly params: fc.Arbitrary<P>
  /** Parameters at which counts stay small. */
  readonly mild: fc.Arbitrary<P>
  /** The same clients, time counted in a unit k times shorter. */
  readonly inUnit: (params: P, k: number) => P
  /** The rate at which a client would buy who never leaves, or more. */
  readonly mostRate: (params: P, client: ClientHistory) => number
  /** The highest rate at which clients leave: what the rounding of a time is multiplied by. */
  readonly mostHazard?: (params: P) => number
  /** Populations whose clients are drawn. */
  readonly populations: readonly P[]
  /** Cases per law, where each takes long; as many as the law says by default. */
  readonly atMost?: number
}

/** λ of a client who never left. */
function purchaseRate({ r, alpha }: { readonly r: number; readonly alpha: number }, client: ClientHistory): number {
  return (r + client.frequency) / (alpha + client.age)
}

const betaGeometric: Subject<BgNbdParams> = {
  params: fc.record({ r: size, alpha: size, a: size, b: size }),
  mild: fc.record({ r: mild, alpha: mild, a: mild, b: mild }),
  inUnit: (params, k) => ({ ...params, alpha: params.alpha * k }),
  mostRate: purchaseRate,
  populations: [
    { r: 0.25, alpha: 4.4, a: 0.8, b: 2.4 },
    { r: 2, alpha: 10, a: 0.4, b: 0.3 },
    { r: 0.6, alpha: 2, a: 3, b: 12 },
  ],
}

const pareto: Subject<ParetoNbdParams> = {
  params: fc.record({ r: size, alpha: size, s: size, beta: size }),
  mild: fc.record({ r: mild, alpha: mild, s: mild, beta: mild }),
  inUnit: (params, k) => ({ ...params, alpha: params.alpha * k, beta: params.beta * k }),
  mostRate: purchaseRate,
  populations: [
    { r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 },
    { r: 2, alpha: 10, s: 3, beta: 50 },
    { r: 0.2, alpha: 1, s: 1, beta: 30 },
  ],
}

const gompertz: Subject<GgomNbdParams> = {
  params: fc.record({ r: size, alpha: size, b: size, s: size, beta: size }),
  mild: fc.record({ r: mild, alpha: mild, b: mild, s: mild, beta: mild }),
  inUnit: (params, k) => ({ ...params, alpha: params.alpha * k, b: params.b / k }),
  mostRate: purchaseRate,
  mostHazard: ({ b, s }) => s * b,
  populations: [
    { r: 0.55, alpha: 10.6, b: 0.02, s: 0.6, beta: 0.25 },
    { r: 2, alpha: 10, b: 0.1, s: 1, beta: 5 },
    { r: 0.2, alpha: 1, b: 0.05, s: 3, beta: 40 },
  ],
}

const nobodyLeaves: Subject<NbdParams> = {
  params: fc.record({ r: size, alpha: size }),
  mild: fc.record({ r: mild, alpha: mild }),
  inUnit: (params, k) => ({ ...params, alpha: params.alpha * k }),
  mostRate: purchaseRate,
  populations: [
    { r: 0.25, alpha: 4.4 },
    { r: 2, alpha: 10 },
  ],
}

const regular: Subject<BgCnbdParams> = {
  params: fc.record({ k: fc.integer({ min: 1, max: 6 }), r: size, alpha: size, a: size, b: size }),
  mild: fc.record({ k: fc.integer({ min: 1, max: 4 }), r: mild, alpha: mild, a: mild, b: mild }),
  inUnit: (params, k) => ({ ...params, alpha: params.alpha * k }),
  // Up to k - 1 stages towards the next purchase may be behind the client.
  mostRate: ({ k, r, alpha }, { frequency, age }) => (r + k * frequency + k - 1) / (alpha + age),
  populations: [
    { k: 2, r: 0.36, alpha: 1.1, a: 0.5, b: 2.8 },
    { k: 3, r: 2, alpha: 5, a: 0.4, b: 0.8 },
  ],
  atMost: 40,
}

obeysTheLaws('bgNbd', bgNbd, bgNbd.fit, betaGeometric)
obeysTheLaws('mbgNbd', mbgNbd, mbgNbd.fit, betaGeometric)
obeysTheLaws('paretoNbd', paretoNbd, paretoNbd.fit, pareto)
obeysTheLaws('bgCnbd', bgCnbd, base => bgCnbd.fit(base, { k: 2 }), regular)
obeysTheLaws('mbgCnbd', mbgCnbd, base => mbgCnbd.fit(base, { k: 2 }), regular)
obeysTheLaws('ggomNbd', ggomNbd, ggomNbd.fit, gompertz)
obeysTheLaws('nbd', nbd, nbd.fit, nobodyLeaves)

function obeysTheLaws<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  name: string,
  module: Omit<BuyingModel<P, M>, 'fit'>,
  fitTo: (base: CustomerBase) => M,
  {
    params,
    mild: mildParams,
    inUnit,
    mostRate,
    mostHazard = () => 0,
    populations,
    atMost = Number.POSITIVE_INFINITY,
  }: Subject<P>,
): void {
  const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.min(count, atMost) })

  describe(name, () => {
    const model = params.map(values => module.fromParams(values, { timeUnit: 'week' }))

    it('gives probabilities within [0, 1], and finite expectations, for any client', () => {
      fc.assert(
        fc.property(model, history, horizon, (m, client, t) => {
          const alive = module.probabilityAlive(m, client)
          const silent = module.noPurchaseProbability(m, client, { horizon: t })
          const expected = module.expectedPurchases(m, client, { horizon: t })
          for (const probability of [alive, silent]) {
            expect(probability).toBeGreaterThanOrEqual(0)
            expect(probability).toBeLessThanOrEqual(1)
          }
          expect(Number.isFinite(expected)).toBe(true)
          expect(Number.isFinite(module.logLikelihood(m, client))).toBe(true)
          // No more than a client who never leaves, no fewer than the chance of any purchase at all.
          const forever = alive * mostRate(m.params, client) * t
          expect(expected).toBeLessThanOrEqual(forever * (1 + 1e-9) + 1e-300)
          expect(expected).toBeGreaterThanOrEqual((1 - silent) * (1 - 1e-9) - 1e-12)
        }),
        runs(300),
      )
    })

    it('expects more the longer it looks, and less the longer a client was silent', () => {
      fc.assert(
        fc.property(model, history, horizon, fc.double({ min: 1.01, max: 10, noNaN: true }), (m, client, t, factor) => {
          const sooner = module.expectedPurchases(m, client, { horizon: t })
          const later = module.expectedPurchases(m, client, { horizon: t * factor })
          expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-11))
          const older = { ...client, age: client.age * factor }
          expect(module.probabilityAlive(m, older)).toBeLessThanOrEqual(
            module.probabilityAlive(m, client) * (1 + 1e-12),
          )
        }),
        runs(300),
      )
    })

    it('does not depend on the unit of time', () => {
      fc.assert(
        fc.property(params, history, horizon, size, (values, client, t, k) => {
          const weeks = module.fromParams(values)
          const other = module.fromParams(inUnit(values, k))
          const same = { ...client, recency: client.recency * k, age: client.age * k }
          // Products of rounded times differ in the last digit, and x purchases raise that to the power of x.
          const leaves = 1e-15 * mostHazard(values) * client.age
          const close = 1e-13 * (mostRate(values, client) * client.age + client.frequency + 10_000) + leaves
          const alive = module.probabilityAlive(weeks, client)
          if (alive < NOTHING) expect(module.probabilityAlive(other, same)).toBeLessThan(2 * NOTHING)
          else {
            expect(module.probabilityAlive(other, same)).toBeCloseRelative(alive, close)
            expect(module.expectedPurchases(other, same, { horizon: t * k })).toBeCloseRelative(
              module.expectedPurchases(weeks, client, { horizon: t }),
              close,
            )
          }
        }),
        runs(300),
      )
    })

    it('answers a column with what it answers each row, in any order of rows', () => {
      fc.assert(
        fc.property(model, fc.array(history, { minLength: 1, maxLength: 12 }), horizon, (m, clients, t) => {
          const forward = baseOf(clients)
          const backward = baseOf(clients.toReversed())
          const rows = Array.from(forward.ids, (_, i) => ({
            frequency: forward.frequency[i]!,
            recency: forward.recency[i]!,
            age: forward.age[i]!,
          }))
          const expected = Array.from(module.expectedPurchases(m, forward, { horizon: t }))
          expect(expected).toEqual(rows.map(row => module.expectedPurchases(m, row, { horizon: t })))
          expect(Array.from(module.probabilityAlive(m, forward))).toEqual(
            rows.map(row => module.probabilityAlive(m, row)),
          )
          expect(Array.from(module.expectedPurchases(m, backward, { horizon: t })).toReversed()).toEqual(expected)
          const out = new Float64Array(forward.size)
          expect(module.probabilityAlive(m, forward, { out })).toBe(out)
        }),
        runs(100),
      )
    })

    it('sums the likelihood of clients to that of the base', () => {
      fc.assert(
        fc.property(model, base, (m, clients) => {
          const rows = Array.from(clients.ids, (_, i) => ({
            frequency: clients.frequency[i]!,
            recency: clients.recency[i]!,
            age: clients.age[i]!,
          }))
          const parts = rows.map(row => module.logLikelihood(m, row))
          const scale = parts.reduce((sum, part) => sum + Math.abs(part), 1)
          const sum = parts.reduce((total, part) => total + part, 0)
          expect(Math.abs(module.logLikelihood(m, clients) - sum)).toBeLessThan(1e-9 * scale)
        }),
        runs(100),
      )
    })

    it('survives JSON to the bit', () => {
      fc.assert(
        fc.property(model, history, (m, client) => {
          const revived = reviveWith([module.codec], JSON.stringify(m))
          expect(revived).toEqual(m)
          expect(module.probabilityAlive(revived, client)).toBe(module.probabilityAlive(m, client))
        }),
        runs(100),
      )
    })

    it('fits any base without an exception or a number that JSON cannot hold', () => {
      fc.assert(
        fc.property(base, clients => {
          const fitted = fitTo(clients)
          expect(JSON.stringify(fitted)).not.toContain('null')
          expect(reviveWith([module.codec], JSON.stringify(fitted))).toEqual(fitted)
          expect(Object.values(fitted.params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
        }),
        runs(150),
      )
    })

    it('has probabilities of counts that sum to one and average to the expectation', () => {
      fc.assert(
        fc.property(mildParams, magnitude(0.1, 5), (values, multiple) => {
          const m = module.fromParams(values)
          const t = multiple / mostRate(values, { frequency: 0, recency: 0, age: 0 })
          let sum = 0
          let mean = 0
          for (let n = 0; n < 20_000; n++) {
            const probability = module.purchaseProbability(m, { purchases: n, horizon: t })
            expect(probability).toBeGreaterThanOrEqual(0)
            sum += probability
            mean += n * probability
            if (n > 50 && n * probability < 1e-14) break
          }
          expect(sum).toBeCloseRelative(1, 1e-10)
          const expected = module.expectedPurchasesOfNewClient(m, { horizon: t })
          expect(mean).toBeCloseRelative(expected, 1e-9)
          const none = module.noPurchaseProbability(m, { frequency: 0, recency: 0, age: 0 }, { horizon: t })
          expect(none).toBeCloseRelative(module.purchaseProbability(m, { purchases: 0, horizon: t }), 1e-12)
        }),
        runs(100),
      )
    })

    it('has the tower property: what histories promise averages to what a new client promises', () => {
      for (const [i, values] of populations.entries()) {
        const m = module.fromParams(values, { timeUnit: 'week' })
        const age = new Float64Array(20_000).fill(20)
        const drawn = module.simulate(m, { age, seed: i + 1, horizon: 30 })
        const clients = baseOf(
          Array.from(age, (_, i) => ({ frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 20 })),
        )
        const promised = module.expectedPurchases(m, clients, { horizon: 30 })
        const whole = module.expectedPurchasesOfNewClient(m, { horizon: 50 })
        const first = module.expectedPurchasesOfNewClient(m, { horizon: 20 })
        expectWithin(promised, whole - first)
        expectWithin(drawn.future, whole - first)
        expectWithin(drawn.frequency, first)
        expectWithin(Float64Array.from(drawn.alive), mean(module.probabilityAlive(m, clients)))
        const none = drawn.future.map(count => (count === 0 ? 1 : 0))
        expectWithin(none, mean(module.noPurchaseProbability(m, clients, { horizon: 30 })))
        const two = drawn.future.map(count => (count === 2 ? 1 : 0))
        expectWithin(two, mean(module.conditionalPurchaseProbability(m, clients, { purchases: 2, horizon: 30 })))
      }
    })

    it('draws futures that add up to the future that is drawn with the histories', () => {
      for (const [i, values] of populations.entries()) {
        const m = module.fromParams(values, { timeUnit: 'week' })
        const age = new Float64Array(20_000).fill(20)
        const drawn = module.simulate(m, { age, seed: i + 101, horizon: 30 })
        const clients = baseOf(
          Array.from(age, (_, i) => ({ frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 20 })),
        )
        const future = module.simulateFuture(m, clients, { horizon: 30, seed: i })
        expectWithin(
          future.map((count, i) => count - drawn.future[i]!),
          0,
        )
        expectWithin(
          future.map((count, i) => count * drawn.frequency[i]! - drawn.future[i]! * drawn.frequency[i]!),
          0,
        )
        expectWithin(
          future.map((count, i) => Math.min(count, 3) ** 2 - Math.min(drawn.future[i]!, 3) ** 2),
          0,
        )
      }
    })

    it('draws a whole number of purchases for any client, the same in any order of rows', () => {
      fc.assert(
        fc.property(
          model,
          fc.array(history, { minLength: 1, maxLength: 12 }),
          horizon,
          fc.nat(2 ** 31 - 1),
          (m, clients, t, seed) => {
            const forward = baseOf(clients)
            const draws = module.simulateFuture(m, forward, { horizon: t, seed })
            expect(draws.every(count => Number.isInteger(count) && count >= 0)).toBe(true)
            const rows = clients.map((_, i) => i).toReversed()
            const backward = module.simulateFuture(m, selectClients(forward, rows), { horizon: t, seed })
            expect(Array.from(backward)).toEqual(rows.map(row => draws[row]!))
          },
        ),
        runs(300),
      )
    })

    it('loses clients with time, and no more of them than it has', () => {
      fc.assert(
        fc.property(model, history, horizon, fc.double({ min: 1.01, max: 10, noNaN: true }), (m, client, t, factor) => {
          const now = module.probabilityAlive(m, client)
          const soon = module.probabilityAliveAfter(m, client, { horizon: t })
          const later = module.probabilityAliveAfter(m, client, { horizon: t * factor })
          expect(soon).toBeLessThanOrEqual(now)
          expect(later).toBeLessThanOrEqual(soon * (1 + 1e-11))
          expect(later).toBeGreaterThanOrEqual(0)
        }),
        runs(300),
      )
    })

    it('discounts: nothing at a rate of 0, more the higher the rate, and never beyond what is expected', () => {
      fc.assert(
        fc.property(model, history, horizon, magnitude(1e-3, 10), (m, client, t, rate) => {
          const worth = (annualDiscountRate: number): number =>
            module.discountedResidualPurchases(m, client, { horizon: t, annualDiscountRate })
          const expected = module.expectedPurchases(m, client, { horizon: t })
          expect(worth(0)).toBeCloseRelative(expected, 1e-12)
          expect(worth(rate)).toBeLessThanOrEqual(expected * (1 + 1e-11))
          expect(worth(2 * rate)).toBeLessThanOrEqual(worth(rate) * (1 + 1e-11))
          expect(worth(rate)).toBeGreaterThanOrEqual(expected * (1 + rate) ** (-t / 52) * (1 - 1e-9))
          const years = module.discountedYearsAlive(m, client, { horizon: t, annualDiscountRate: 0 })
          const weeks = t * module.probabilityAlive(m, client)
          expect(years * (365.25 / 7)).toBeLessThanOrEqual(weeks * (1 + 1e-11))
          const last = t * module.probabilityAliveAfter(m, client, { horizon: t })
          expect(years * (365.25 / 7)).toBeGreaterThanOrEqual(last * (1 - 1e-11))
        }),
        runs(100),
      )
    })

    it('has counts given a history that sum to one, begin with silence and average to the expectation', () => {
      fc.assert(
        fc.property(mildParams, fc.integer({ min: 0, max: 5 }), mild, mild, (values, frequency, recency, idle) => {
          const m = module.fromParams(values)
          const client = { frequency, recency: frequency === 0 ? 0 : recency, age: recency + idle }
          const t = 3 / mostRate(values, client)
          const probability = (purchases: number): number =>
            module.conditionalPurchaseProbability(m, client, { purchases, horizon: t })
          let [sum, average] = [0, 0]
          for (let n = 0; n < 20_000; n++) {
            const exactly = probability(n)
            expect(exactly).toBeGreaterThanOrEqual(0)
            sum += exactly
            average += n * exactly
            if (n > 50 && n * exactly < 1e-13) break
          }
          expect(sum).toBeCloseRelative(1, 1e-9)
          expect(average).toBeCloseRelative(module.expectedPurchases(m, client, { horizon: t }), 1e-8)
          expect(probability(0)).toBeCloseRelative(module.noPurchaseProbability(m, client, { horizon: t }), 1e-11)
        }),
        runs(60),
      )
    })

    it('looks for ever as to an end that is far enough', () => {
      fc.assert(
        fc.property(model, history, magnitude(0.02, 1), (m, client, annualDiscountRate) => {
          for (const verb of [module.discountedResidualPurchases, module.discountedYearsAlive]) {
            const far = { value: 45 / Math.log1p(annualDiscountRate), unit: 'year' } as const
            const always = verb(m, client, { annualDiscountRate })
            expect(always).toBeCloseRelative(verb(m, client, { annualDiscountRate, horizon: far }), 1e-9)
          }
          expect(() => module.discountedResidualPurchases(m, client, { annualDiscountRate: 0 })).toThrow(
            'options.annualDiscountRate',
          )
        }),
        runs(100),
      )
    })

    it('knows rates of a client by the unit of time, and chances without one', () => {
      fc.assert(
        fc.property(params, history, size, (values, client, k) => {
          const m = module.fromParams(values)
          const other = module.fromParams(inUnit(values, k))
          const same = { ...client, recency: client.recency * k, age: client.age * k }
          const close = 1e-12 * (client.frequency + 10_000)
          const rate = module.expectedPurchaseRate(m, client)
          expect(rate).toBeGreaterThan(0)
          expect(module.expectedPurchaseRate(other, same) * k).toBeCloseRelative(rate, close)
          if (module.expectedDropoutRate === undefined) return
          const leaving = module.expectedDropoutRate(m, client)
          expect(leaving).toBeGreaterThanOrEqual(0)
          expect(Number.isFinite(leaving)).toBe(true)
        }),
        runs(300),
      )
    })

    it('values what comes the same in days and in weeks', () => {
      fc.assert(
        fc.property(params, history, horizon, magnitude(1e-3, 10), (values, client, t, annualDiscountRate) => {
          const weekly = module.fromParams(values, { timeUnit: 'week' })
          const daily = module.fromParams(inUnit(values, 7), { timeUnit: 'day' })
          const same = { ...client, recency: 7 * client.recency, age: 7 * client.age }
          const close = Math.max(1e-9, 1e-13 * client.frequency, 1e-15 * mostHazard(values) * client.age)
          for (const verb of [module.discountedResidualPurchases, module.discountedYearsAlive]) {
            const inWeeks = verb(weekly, client, { horizon: t, annualDiscountRate })
            const inDays = verb(daily, same, { horizon: 7 * t, annualDiscountRate })
            // Who is a client still with a probability of 1e-100 raises roundings of time to that power.
            if (inWeeks < NOTHING) expect(inDays).toBeLessThan(2 * NOTHING)
            else expect(inDays).toBeCloseRelative(inWeeks, close)
          }
        }),
        runs(100),
      )
    })
  })
}

/** The mean of a sample lies within four standard errors of a number; exactly on it where nothing varies. */
function expectWithin(sample: Float64Array, expected: number): void {
  const centre = mean(sample)
  const variance = mean(sample.map(value => (value - centre) ** 2))
  expect(Math.abs(centre - expected)).toBeLessThanOrEqual(4 * Math.sqrt(variance / sample.length))
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
