/** One suite of laws for every module of the contract `RetentionModel`, and the limits in which they are one another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RetentionModel } from '../../src/lifetime/index.js'
import { betaDiscreteWeibull, geometric, shiftedBetaGeometric } from '../../src/lifetime/index.js'
import type { ModelDocument, ParameterRange } from '../../src/model/index.js'
import { reviveWith } from '../../src/model/index.js'
import { tenuresOfClients } from '../../src/records/index.js'
import { magnitude } from './arbitrary.js'

const RUNS = { numRuns: 100 }
const size = magnitude(1e-3, 1e3)
const wide = magnitude(1e-6, 1e6)
const period = fc.oneof(fc.integer({ min: 1, max: 40 }), magnitude(1, 1e6).map(Math.floor))
const tenure = fc.oneof(fc.integer({ min: 0, max: 40 }), magnitude(1, 9e5).map(Math.floor))
const rate = magnitude(1e-4, 2)
const theta = fc.double({ min: 1e-6, max: 0.999, noNaN: true })
const exponent = fc.double({ min: 0.2, max: 4, noNaN: true })

/** The ends of a range are as likely as its inside. */
function anywhere({ least, most }: ParameterRange): fc.Arbitrary<number> {
  const inside = magnitude(least, most).map(value => Math.min(most, Math.max(least, value)))
  return fc.oneof(fc.constantFrom(least, most), inside, inside)
}

function laws<P, M extends ModelDocument<string, P>>(
  name: string,
  module: RetentionModel<P, M>,
  params: fc.Arbitrary<P>,
  extreme: fc.Arbitrary<P>,
): void {
  const of = (values: P): M => module.fromParams(values, { timeUnit: 'year' })

  describe(name, () => {
    it('keeps probabilities within [0, 1], and survival never rises', () => {
      fc.assert(
        fc.property(extreme, period, (values, t) => {
          const model = of(values)
          const [before, after] = [t - 1, t].map(periods => module.survivalProbability(model, { periods }))
          const kept = module.retentionRate(model, { period: t })
          const churn = module.churnProbability(model, { period: t })
          expect(after! >= 0 && after! <= before! * (1 + 1e-12) && before! <= 1).toBe(true)
          expect(kept >= 0 && kept <= 1).toBe(true)
          expect(churn >= 0 && churn <= 1).toBe(true)
          expect(before! * kept).toBeCloseRelative(after!, 1e-11)
          expect(Math.abs(before! - after! - churn)).toBeLessThan(1e-13)
        }),
        { numRuns: 300 },
      )
    })

    it('accounts for every client: ended in a period, or left after the last', () => {
      fc.assert(
        fc.property(params, fc.integer({ min: 1, max: 60 }), (values, last) => {
          const model = of(values)
          let sum = module.survivalProbability(model, { periods: last })
          for (let t = 1; t <= last; t++) sum += module.churnProbability(model, { period: t })
          expect(sum).toBeCloseRelative(1, 1e-13)
        }),
        RUNS,
      )
    })

    it('gives finite answers wherever the table lets parameters lie, or says that there is none', () => {
      fc.assert(
        fc.property(extreme, tenure, rate, (values, k, annualDiscountRate) => {
          const model = of(values)
          const options = { tenure: k, annualDiscountRate }
          const worth = module.discountedResidualLifetime(model, options)
          const elasticity = module.retentionElasticity(model, options)
          expect(worth >= 0 && worth <= ((1 + annualDiscountRate) / annualDiscountRate) * (1 + 1e-12)).toBe(true)
          expect(worth === 0 || (elasticity >= 1 - 1e-12 && Number.isFinite(elasticity))).toBe(true)
          expect(module.marginMultiple(model, options)).toBeCloseRelative(worth / (1 + annualDiscountRate), 1e-14)
          for (const ask of [module.expectedTenure, module.medianTenure]) {
            try {
              expect(ask(model)).toBeGreaterThanOrEqual(1)
            } catch (error) {
              expect(['MEAN_UNDEFINED', 'OUT_OF_RANGE']).toContain(Reflect.get(Object(error), 'code'))
            }
          }
        }),
        RUNS,
      )
    })

    it('is worth now what the next renewal brings and what comes after it', () => {
      fc.assert(
        fc.property(params, tenure, rate, (values, k, annualDiscountRate) => {
          const model = of(values)
          const worth = (after: number): number =>
            module.discountedResidualLifetime(model, { tenure: after, annualDiscountRate })
          const kept = module.retentionRate(model, { period: k + 1 })
          expect(worth(k)).toBeCloseRelative(kept * (1 + worth(k + 1) / (1 + annualDiscountRate)), 1e-12)
        }),
        RUNS,
      )
    })

    it('is elastic as the value of renewals that grow likelier shows', () => {
      fc.assert(
        fc.property(
          params,
          fc.integer({ min: 0, max: 30 }),
          fc.integer({ min: 1, max: 80 }),
          rate,
          (values, k, horizon, d) => {
            const model = of(values)
            const worth = (rise: number): number => {
              let sum = 0
              for (let j = 1, left = 1; j <= horizon; j++) {
                left *= module.retentionRate(model, { period: k + j }) * rise
                sum += left / (1 + d) ** (j - 1)
              }
              return sum
            }
            const step = 1e-5
            const numeric = (Math.log(worth(1 + step)) - Math.log(worth(1 - step))) / (2 * step)
            const ours = module.retentionElasticity(model, { tenure: k, annualDiscountRate: d, horizon })
            if (worth(1) > 1e-200) expect(ours).toBeCloseRelative(numeric, 1e-5)
          },
        ),
        RUNS,
      )
    })

    it('answers a column as it answers each client, and a copy of a document as the document', () => {
      fc.assert(
        fc.property(
          params,
          fc.array(tenure, { minLength: 1, maxLength: 4 }),
          rate,
          (values, column, annualDiscountRate) => {
            const model = of(values)
            const copy = reviveWith([module.codec], JSON.stringify(model))
            const many = module.discountedResidualLifetime(copy, {
              tenure: Int32Array.from(column),
              annualDiscountRate,
            })
            const one = column.map(k => module.discountedResidualLifetime(model, { tenure: k, annualDiscountRate }))
            expect(Array.from(many)).toEqual(one)
          },
        ),
        RUNS,
      )
    })

    it('finds the same in the same clients, in any order', () => {
      const client = fc.record({ tenure: fc.integer({ min: 1, max: 12 }), ended: fc.boolean() })
      fc.assert(
        fc.property(params, fc.array(client, { minLength: 1, maxLength: 30 }), (values, clients) => {
          const counts = (rows: typeof clients) =>
            tenuresOfClients({ tenure: rows.map(row => row.tenure), ended: rows.map(row => row.ended) })
          expect(module.logLikelihood(of(values), counts(clients))).toBeLessThanOrEqual(1e-12)
          expect(counts(clients.toReversed())).toEqual(counts(clients))
          expect(module.fit(counts(clients)).fit).toHaveProperty('source', 'likelihood')
        }),
        { numRuns: 40 },
      )
    })
  })
}

const [a, b, c] = [
  betaDiscreteWeibull.parameters.alpha,
  betaDiscreteWeibull.parameters.beta,
  betaDiscreteWeibull.parameters.c,
]
laws('geometric', geometric, fc.record({ theta }), fc.record({ theta: anywhere(geometric.parameters.theta) }))
laws(
  'shiftedBetaGeometric',
  shiftedBetaGeometric,
  fc.record({ alpha: size, beta: size }),
  fc.oneof(fc.record({ alpha: anywhere(a), beta: anywhere(b) }), fc.record({ alpha: wide, beta: wide })),
)
laws(
  'betaDiscreteWeibull',
  betaDiscreteWeibull,
  fc.record({ alpha: size, beta: size, c: exponent }),
  fc.oneof(
    fc.record({ alpha: anywhere(a), beta: anywhere(b), c: anywhere(c) }),
    fc.record({ alpha: wide, beta: wide, c: exponent }),
  ),
)

describe('limits', () => {
  it('beta-discrete-Weibull with c = 1 is shifted-beta-geometric, to 1e-12', () => {
    fc.assert(
      fc.property(wide, wide, period, rate, (alpha, beta, t, annualDiscountRate) => {
        const general = betaDiscreteWeibull.fromParams({ alpha, beta, c: 1 }, { timeUnit: 'year' })
        const special = shiftedBetaGeometric.fromParams({ alpha, beta }, { timeUnit: 'year' })
        const churn = betaDiscreteWeibull.churnProbability(general, { period: t })
        expect(churn).toBeCloseRelative(shiftedBetaGeometric.churnProbability(special, { period: t }), 1e-12)
        const options = { tenure: t, annualDiscountRate }
        const worth = betaDiscreteWeibull.discountedResidualLifetime(general, options)
        expect(worth).toBeCloseRelative(shiftedBetaGeometric.discountedResidualLifetime(special, options), 1e-12)
        const counts = tenuresOfClients({ tenure: [1, 2, 5, t], ended: [1, 1, 0, 1], weight: [30, 20, 40, 10] })
        const sum = betaDiscreteWeibull.logLikelihood(general, counts)
        expect(sum).toBeCloseRelative(shiftedBetaGeometric.logLikelihood(special, counts), 1e-10)
      }),
      RUNS,
    )
  })

  it('shifted-beta-geometric of clients who are all alike is geometric', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (share, t) => {
        const alike = shiftedBetaGeometric.fromParams(
          { alpha: 1e11 * share, beta: 1e11 * (1 - share) },
          { timeUnit: 'year' },
        )
        const same = geometric.fromParams({ theta: share }, { timeUnit: 'year' })
        const churn = shiftedBetaGeometric.churnProbability(alike, { period: t })
        const expected = geometric.churnProbability(same, { period: t })
        if (expected > 1e-100) expect(churn).toBeCloseRelative(expected, 1e-5)
        const options = { tenure: t, annualDiscountRate: 0.1 }
        const worth = shiftedBetaGeometric.discountedResidualLifetime(alike, options)
        expect(worth).toBeCloseRelative(geometric.discountedResidualLifetime(same, options), 1e-6)
      }),
      RUNS,
    )
  })

  it('a period of another length is another unit: twelve months discount as one year', () => {
    const yearly = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'year' })
    const monthly = geometric.fromParams({ theta: 0.2 }, { timeUnit: 'month' })
    const worth = geometric.discountedResidualLifetime(monthly, { tenure: 0, annualDiscountRate: 1.1 ** 12 - 1 })
    const expected = geometric.discountedResidualLifetime(yearly, { tenure: 0, annualDiscountRate: 0.1 })
    expect(worth).toBeCloseRelative(expected, 1e-12)
  })
})
