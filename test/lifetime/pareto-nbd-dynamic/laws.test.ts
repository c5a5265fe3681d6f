/** What must hold between this model and Pareto/NBD, for every verb they share. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedHistory } from '../../../src/lifetime/index.js'
import { paretoNbd, paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { CLIENT, PARAMS } from './dynamic-bases.js'

const magnitude = fc.double({ min: -3, max: 3, noNaN: true }).map(x => 10 ** x)
const shape = fc.double({ min: -1.5, max: 1.5, noNaN: true }).map(x => 10 ** x)
const params = fc.record({ r: shape, alpha: magnitude, s: shape, beta: magnitude })
const clients = fc
  .record({ frequency: fc.nat(30), recency: fc.nat(100), beyond: fc.nat(50) })
  .map(({ frequency, recency, beyond }) => {
    const last = frequency === 0 ? 0 : Math.max(1, Math.min(recency, 95))
    return { frequency, recency: last, age: Math.min(104, last + beyond) }
  })
const WITHIN = { horizon: 40, annualDiscountRate: 0.1 }

type Plain = paretoNbd.ParetoNbdModel
type Dynamic = paretoNbdDynamic.ParetoNbdDynamicModel
const VERBS: Readonly<
  Record<string, (plain: Plain, model: Dynamic, client: DatedHistory) => readonly [number, number]>
> = {
  probabilityAlive: (plain, model, client) => [
    paretoNbd.probabilityAlive(plain, client),
    paretoNbdDynamic.probabilityAlive(model, client),
  ],
  probabilityAliveAfter: (plain, model, client) => [
    paretoNbd.probabilityAliveAfter(plain, client, { horizon: 40 }),
    paretoNbdDynamic.probabilityAliveAfter(model, client, { horizon: 40 }),
  ],
  noPurchaseProbability: (plain, model, client) => [
    paretoNbd.noPurchaseProbability(plain, client, { horizon: 40 }),
    paretoNbdDynamic.noPurchaseProbability(model, client, { horizon: 40 }),
  ],
  expectedPurchases: (plain, model, client) => [
    paretoNbd.expectedPurchases(plain, client, { horizon: 40 }),
    paretoNbdDynamic.expectedPurchases(model, client, { horizon: 40 }),
  ],
  discountedResidualPurchases: (plain, model, client) => [
    paretoNbd.discountedResidualPurchases(plain, client, WITHIN),
    paretoNbdDynamic.discountedResidualPurchases(model, client, WITHIN),
  ],
  discountedYearsAlive: (plain, model, client) => [
    paretoNbd.discountedYearsAlive(plain, client, WITHIN),
    paretoNbdDynamic.discountedYearsAlive(model, client, WITHIN),
  ],
}

describe.each(Object.entries(VERBS))('%s', (_, both) => {
  it('is that of Pareto/NBD where no covariate acts', () => {
    fc.assert(
      fc.property(params, clients, (p, history) => {
        const effects = { purchase: { season: 0 }, dropout: { season: 0, gender: 0 } }
        const model = paretoNbdDynamic.fromParams(p, { timeUnit: 'week', effects })
        const [plain, dynamic] = both(paretoNbd.fromParams(p, { timeUnit: 'week' }), model, { ...CLIENT, ...history })
        expect(dynamic).toBeCloseRelative(plain, 1e-9)
      }),
    )
  })

  it('is that of Pareto/NBD with other scales where covariates do not change', () => {
    const effect = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(params, clients, effect, effect, (p, history, gamma, delta) => {
        const effects = { purchase: { gender: gamma }, dropout: { gender: delta } }
        const model = paretoNbdDynamic.fromParams(p, { timeUnit: 'week', effects })
        const scaled = { ...p, alpha: p.alpha * Math.exp(-2 * gamma), beta: p.beta * Math.exp(-2 * delta) }
        const client = { ...history, covariates: { gender: 2 } }
        const [plain, dynamic] = both(paretoNbd.fromParams(scaled, { timeUnit: 'week' }), model, client)
        expect(dynamic).toBeCloseRelative(plain, 1e-9)
      }),
    )
  })
})

describe('horizons', () => {
  it('add up: purchases in a year are those of its parts', () => {
    const model = paretoNbdDynamic.fromParams(PARAMS, {
      timeUnit: 'week',
      effects: { purchase: { season: 0.7 }, dropout: { season: 2 } },
    })
    const within = (horizon: number) => paretoNbdDynamic.expectedPurchases(model, CLIENT, { horizon })
    const rates = Array.from({ length: 52 }, (_, week) => within(week + 1) - (week === 0 ? 0 : within(week)))
    // Weeks of the season bring more than the ones before and after them.
    const [before, inSeason, after] = [rates[51], rates[27], rates[35]].map(Number)
    expect(inSeason).toBeGreaterThan(Number(after))
    expect(Number(before)).toBeLessThan(Number(after))
    expect(rates.every(rate => rate > 0)).toBe(true)
  })

  it('are the same in days as in weeks', () => {
    const effects = { purchase: { season: 0.7 }, dropout: { season: 0.4 } }
    const weekly = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'week', effects })
    const daily = paretoNbdDynamic.fromParams(
      { ...PARAMS, alpha: 7 * PARAMS.alpha, beta: 7 * PARAMS.beta },
      { timeUnit: 'day', effects },
    )
    const days = { ...CLIENT, recency: 7 * CLIENT.recency, age: 7 * CLIENT.age }
    const options = { horizon: { value: 0.5, unit: 'year' }, annualDiscountRate: 0.1 } as const
    for (const verb of [paretoNbdDynamic.discountedResidualPurchases, paretoNbdDynamic.discountedYearsAlive]) {
      expect(verb(daily, days, options)).toBeCloseRelative(verb(weekly, CLIENT, options), 1e-10)
    }
    expect(paretoNbdDynamic.probabilityAlive(daily, days)).toBeCloseRelative(
      paretoNbdDynamic.probabilityAlive(weekly, CLIENT),
      1e-11,
    )
  })
})

describe('extreme inputs', () => {
  const ends = [
    { r: 1e-12, alpha: 1e-100, s: 1e-12, beta: 1e-100 },
    { r: 1e12, alpha: 1e100, s: 1e12, beta: 1e100 },
    { r: 1e12, alpha: 1e-100, s: 1e-12, beta: 1e100 },
    { r: 1e-12, alpha: 1e100, s: 1e12, beta: 1e-100 },
    { r: 1, alpha: 1e-20, s: 1, beta: 1e20 },
  ]
  const histories = [
    { frequency: 0, recency: 0, age: 0 },
    { frequency: 1, recency: 104, age: 104 },
    { frequency: 2_000_000, recency: 50, age: 104 },
    { frequency: 1, recency: 1 / 7, age: 104 },
  ]
  it.each(ends)('have finite answers: %o', p => {
    const effects = { purchase: { season: -60, gender: 30 }, dropout: { season: 90 } }
    const model = paretoNbdDynamic.fromParams(p, { timeUnit: 'week', effects })
    for (const history of histories) {
      const client = { ...CLIENT, ...history }
      const probabilities = [
        paretoNbdDynamic.probabilityAlive(model, client),
        paretoNbdDynamic.probabilityAliveAfter(model, client, { horizon: 40 }),
        paretoNbdDynamic.noPurchaseProbability(model, client, { horizon: 40 }),
      ]
      expect(probabilities.every(probability => probability >= 0 && probability <= 1)).toBe(true)
      const amounts = [
        paretoNbdDynamic.expectedPurchases(model, client, { horizon: 40 }),
        paretoNbdDynamic.discountedResidualPurchases(model, client, WITHIN),
        paretoNbdDynamic.discountedYearsAlive(model, client, WITHIN),
      ]
      expect(amounts.every(amount => Number.isFinite(amount) && amount >= 0)).toBe(true)
    }
  })

  it('are refused where effects are none of covariates', () => {
    const of = (purchase: number, dropout: number) =>
      paretoNbdDynamic.probabilityAlive(
        paretoNbdDynamic.fromParams(PARAMS, {
          timeUnit: 'week',
          effects: { purchase: { gender: purchase }, dropout: { gender: dropout } },
        }),
        CLIENT,
      )
    expect(of(99, -99)).toBeGreaterThanOrEqual(0)
    expect(() => of(101, 0)).toThrow('model.effects.purchase: expected effects that')
    expect(() => of(0, -101)).toThrow('model.effects.dropout: expected effects that')
  })
})
