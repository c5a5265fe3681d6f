/** What holds for any client and any parameters, whole numbers that they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BgBbParams } from '../../../src/lifetime/index.js'
import { bgBb } from '../../../src/lifetime/index.js'
import type { ClientHistory } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { magnitude } from '../../laws/arbitrary.js'

const whole = (most: number): fc.Arbitrary<number> => magnitude(1, most + 1).map(n => Math.floor(n))

function history(most: number): fc.Arbitrary<ClientHistory> {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.record({ age: whole(most), last: share, often: share }).map(({ age, last, often }) => {
    const recency = Math.round(last * age)
    return { frequency: recency === 0 ? 0 : 1 + Math.floor(often * (recency - 1)), recency, age }
  })
}

function params(size: fc.Arbitrary<number>): fc.Arbitrary<BgBbParams> {
  return fc.record({ alpha: size, beta: size, gamma: size, delta: size })
}

const usual = params(magnitude(1e-3, 1e3)).map(values => bgBb.fromParams(values, { timeUnit: 'year' }))
const any = params(magnitude(1e-12, 1e12)).map(values => bgBb.fromParams(values, { timeUnit: 'day' }))

describe('bgBb', () => {
  it('gives probabilities within [0, 1] and finite expectations over the whole range of parameters', () => {
    fc.assert(
      fc.property(any, history(20_000), whole(2000), magnitude(1e-6, 1e3), (model, client, horizon, rate) => {
        const probabilities = [
          bgBb.probabilityAlive(model, client),
          bgBb.probabilityAliveAfter(model, client, { horizon }),
          bgBb.noPurchaseProbability(model, client, { horizon }),
          bgBb.conditionalPurchaseProbability(model, client, { purchases: 1, horizon }),
          bgBb.purchaseProbability(model, { purchases: Math.floor(horizon / 2), horizon }),
          bgBb.expectedPurchaseRate(model, client),
          bgBb.expectedDropoutRate(model, client),
        ]
        for (const probability of probabilities) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1 + 1e-12)
        }
        const discounting = { annualDiscountRate: rate }
        const finite = [
          bgBb.logLikelihood(model, client),
          bgBb.expectedPurchases(model, client, { horizon }),
          bgBb.expectedPurchasesOfNewClient(model, { horizon }),
          bgBb.discountedResidualPurchases(model, client, discounting),
          bgBb.discountedYearsAlive(model, client, discounting),
        ]
        expect(finite.every(Number.isFinite)).toBe(true)
        expect(finite[0]).toBeLessThanOrEqual(1e-9)
        expect(finite[1]).toBeLessThanOrEqual(horizon * (1 + 1e-12))
      }),
      { numRuns: 150 },
    )
  })

  it('expects more the longer it looks, and less the longer a client was silent', () => {
    fc.assert(
      fc.property(usual, history(300), whole(300), whole(50), (model, client, horizon, more) => {
        const sooner = bgBb.expectedPurchases(model, client, { horizon })
        const later = bgBb.expectedPurchases(model, client, { horizon: horizon + more })
        expect(later).toBeGreaterThanOrEqual(sooner)
        const older = { ...client, age: client.age + more }
        expect(bgBb.probabilityAlive(model, older)).toBeLessThanOrEqual(bgBb.probabilityAlive(model, client))
        const soon = bgBb.probabilityAliveAfter(model, client, { horizon })
        expect(soon).toBeLessThanOrEqual(bgBb.probabilityAlive(model, client))
      }),
    )
  })

  it('has counts given a history that sum to one and average to the expectation', () => {
    fc.assert(
      fc.property(usual, history(200), fc.integer({ min: 1, max: 30 }), (model, client, horizon) => {
        let sum = 0
        let mean = 0
        for (let purchases = 0; purchases <= horizon; purchases++) {
          const probability = bgBb.conditionalPurchaseProbability(model, client, { purchases, horizon })
          sum += probability
          mean += purchases * probability
        }
        expect(sum).toBeCloseRelative(1, 1e-12)
        expect(mean).toBeCloseRelative(bgBb.expectedPurchases(model, client, { horizon }), 1e-11)
        const none = bgBb.conditionalPurchaseProbability(model, client, { purchases: 0, horizon })
        expect(bgBb.noPurchaseProbability(model, client, { horizon })).toBeCloseRelative(none, 1e-14)
      }),
    )
  })

  it('expects of all histories together what it expects of a new client', () => {
    fc.assert(
      fc.property(usual, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 20 }), (model, n, horizon) => {
        let [mass, mean] = [0, 0]
        for (let bits = 0; bits < 1 << n; bits++) {
          const times = Array.from({ length: n }, (_, i) => i + 1).filter(time => (bits >> (time - 1)) & 1)
          const client = { frequency: times.length, recency: times.at(-1) ?? 0, age: n }
          const likelihood = Math.exp(bgBb.logLikelihood(model, client))
          mass += likelihood
          mean += likelihood * (times.length + bgBb.expectedPurchases(model, client, { horizon }))
        }
        expect(mass).toBeCloseRelative(1, 1e-11)
        const fresh = bgBb.expectedPurchasesOfNewClient(model, { horizon: n + horizon })
        expect(mean).toBeCloseRelative(fresh, 1e-11)
      }),
      { numRuns: 50 },
    )
  })

  it('answers a column with what it answers each row', () => {
    fc.assert(
      fc.property(
        usual,
        fc.array(history(60), { minLength: 1, maxLength: 12 }),
        whole(50),
        (model, clients, horizon) => {
          const base = customerBaseFromSummary(
            {
              frequency: clients.map(client => client.frequency),
              recency: clients.map(client => client.recency),
              age: clients.map(client => client.age),
            },
            { timeUnit: 'year', observedUntil: '2024-12-31' },
          )
          const rows = clients.map(client => bgBb.expectedPurchases(model, client, { horizon }))
          for (const [i, value] of bgBb.expectedPurchases(model, base, { horizon }).entries()) {
            expect(value).toBeCloseRelative(rows[i]!, 1e-12)
          }
          const parts = clients.map(client => bgBb.logLikelihood(model, client))
          const sum = parts.reduce((total, part) => total + part, 0)
          expect(bgBb.logLikelihood(model, base)).toBeCloseTo(sum, 8)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('tends to a geometric lifetime of steady buyers where all clients are alike', () => {
    const [p, theta, large] = [0.3, 0.02, 1e11]
    const alike = bgBb.fromParams({
      alpha: p * large,
      beta: (1 - p) * large,
      gamma: theta * large,
      delta: (1 - theta) * large,
    })
    const expected = (p * (1 - theta) * (1 - (1 - theta) ** 40)) / theta
    expect(bgBb.expectedPurchasesOfNewClient(alike, { horizon: 40 })).toBeCloseRelative(expected, 1e-8)
  })
})
