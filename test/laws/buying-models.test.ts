/** One suite of laws for every module of the contract `BuyingModel`, over parameters of six orders of magnitude. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import { bgNbd, mbgNbd } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import { base, baseOf, history, horizon, magnitude } from './arbitrary.js'

const RUNS = { numRuns: 300 }
const size = magnitude(1e-3, 1e3)

obeysTheLaws('bgNbd', bgNbd)
obeysTheLaws('mbgNbd', mbgNbd)

function obeysTheLaws<M extends ModelDocument<string, BgNbdParams>>(
  name: string,
  module: BuyingModel<BgNbdParams, M>,
): void {
  describe(name, () => {
    const params = fc.record({ r: size, alpha: size, a: size, b: size })
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
          const forever = (alive * (m.params.r + client.frequency) * t) / (m.params.alpha + client.age)
          expect(expected).toBeLessThanOrEqual(forever * (1 + 1e-9) + 1e-300)
          expect(expected).toBeGreaterThanOrEqual((1 - silent) * (1 - 1e-9) - 1e-12)
        }),
        RUNS,
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
            module.probabilityAlive(m, client) * (1 + 1e-14),
          )
        }),
        RUNS,
      )
    })

    it('does not depend on the unit of time', () => {
      fc.assert(
        fc.property(params, history, horizon, size, (values, client, t, k) => {
          const weeks = module.fromParams(values)
          const other = module.fromParams({ ...values, alpha: values.alpha * k })
          const same = { ...client, recency: client.recency * k, age: client.age * k }
          // Products of rounded times differ in the last digit, and x purchases raise that to the power of x.
          const close = 1e-13 * (values.r + client.frequency + 1000)
          expect(module.probabilityAlive(other, same)).toBeCloseRelative(module.probabilityAlive(weeks, client), close)
          expect(module.expectedPurchases(other, same, { horizon: t * k })).toBeCloseRelative(
            module.expectedPurchases(weeks, client, { horizon: t }),
            close,
          )
        }),
        RUNS,
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
        { numRuns: 100 },
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
        { numRuns: 100 },
      )
    })

    it('survives JSON to the bit', () => {
      fc.assert(
        fc.property(model, history, (m, client) => {
          const revived = reviveWith([module.codec], JSON.stringify(m))
          expect(revived).toEqual(m)
          expect(module.probabilityAlive(revived, client)).toBe(module.probabilityAlive(m, client))
        }),
        { numRuns: 100 },
      )
    })

    it('fits any base without an exception or a number that JSON cannot hold', () => {
      fc.assert(
        fc.property(base, clients => {
          const fitted = module.fit(clients)
          expect(JSON.stringify(fitted)).not.toContain('null')
          expect(reviveWith([module.codec], JSON.stringify(fitted))).toEqual(fitted)
          expect(Object.values(fitted.params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
        }),
        { numRuns: 150 },
      )
    })

    it('has probabilities of counts that sum to one and average to the expectation', () => {
      const mild = magnitude(0.05, 20)
      fc.assert(
        fc.property(mild, mild, mild, mild, magnitude(0.1, 5), (r, alpha, a, b, t) => {
          const m = module.fromParams({ r, alpha, a, b })
          let sum = 0
          let mean = 0
          for (let n = 0; n < 20_000; n++) {
            const probability = module.purchaseProbability(m, { purchases: n, horizon: t * alpha })
            expect(probability).toBeGreaterThanOrEqual(0)
            sum += probability
            mean += n * probability
            if (n > 50 && n * probability < 1e-14) break
          }
          expect(sum).toBeCloseRelative(1, 1e-10)
          const expected = module.expectedPurchasesOfNewClient(m, { horizon: t * alpha })
          expect(mean).toBeCloseRelative(expected, 1e-9)
          const none = module.noPurchaseProbability(m, { frequency: 0, recency: 0, age: 0 }, { horizon: t * alpha })
          expect(none).toBeCloseRelative(module.purchaseProbability(m, { purchases: 0, horizon: t * alpha }), 1e-12)
        }),
        { numRuns: 100 },
      )
    })

    it('has the tower property: what histories promise averages to what a new client promises', () => {
      for (const [seed, values] of [
        [1, { r: 0.25, alpha: 4.4, a: 0.8, b: 2.4 }],
        [2, { r: 2, alpha: 10, a: 0.4, b: 0.3 }],
        [3, { r: 0.6, alpha: 2, a: 3, b: 12 }],
      ] as const) {
        const m = module.fromParams(values, { timeUnit: 'week' })
        const age = new Float64Array(20_000).fill(20)
        const drawn = module.simulate(m, { age, seed, horizon: 30 })
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
      }
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
        RUNS,
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
        { numRuns: 100 },
      )
    })

    it('values what comes the same in days and in weeks', () => {
      fc.assert(
        fc.property(params, history, horizon, magnitude(1e-3, 10), (values, client, t, annualDiscountRate) => {
          const weekly = module.fromParams(values, { timeUnit: 'week' })
          const daily = module.fromParams({ ...values, alpha: 7 * values.alpha }, { timeUnit: 'day' })
          const same = { ...client, recency: 7 * client.recency, age: 7 * client.age }
          const close = Math.max(1e-9, 1e-13 * client.frequency)
          for (const verb of [module.discountedResidualPurchases, module.discountedYearsAlive]) {
            expect(verb(daily, same, { horizon: 7 * t, annualDiscountRate })).toBeCloseRelative(
              verb(weekly, client, { horizon: t, annualDiscountRate }),
              close,
            )
          }
        }),
        { numRuns: 100 },
      )
    })
  })
}

/** The mean of a sample lies within four standard errors of a number. */
function expectWithin(sample: Float64Array, expected: number): void {
  const centre = mean(sample)
  const variance = mean(sample.map(value => (value - centre) ** 2))
  expect(Math.abs(centre - expected)).toBeLessThan(4 * Math.sqrt(variance / sample.length))
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
