/** What holds for both modules, whichever answers: documents, limits, agreement of verbs with each other. */
import { describe, expect, it } from 'vitest'
import type { FirstChance } from '../../../src/lifetime/beta-geometric/family.js'
import type { ErlangParams } from '../../../src/lifetime/beta-geometric-erlang/family.js'
import type { BgNbdParams, BuyingModel } from '../../../src/lifetime/index.js'
import type { ModelDocument } from '../../../src/model/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'
import { simulatedBase } from './bases.js'

const params = { k: 2, r: 1.33, alpha: 2.81, a: 0.42, b: 0.79 }
const clients = [
  { frequency: 0, recency: 0, age: 30 },
  { frequency: 2, recency: 30.43, age: 38.86 },
  { frequency: 7, recency: 20, age: 38.86 },
  { frequency: 300, recency: 350, age: 351 },
]

type Documents<M> = ModelDocument<string, ErlangParams, Partial<ErlangParams>> & M

export function testDocuments<M extends ModelDocument<string, ErlangParams, Partial<ErlangParams>>>(
  kind: M['kind'],
  first: FirstChance,
  module: BuyingModel<ErlangParams, Documents<M>>,
): void {
  describe(`a ${kind} document`, () => {
    it('is frozen plain data that says what it is', () => {
      const model = module.fromParams(params, { timeUnit: 'week' })
      expect(JSON.parse(JSON.stringify(model))).toEqual({
        kind,
        version: 1,
        madeBy: 'clientele 0.1.0',
        timeUnit: 'week',
        params,
        fit: { source: 'given' },
      })
      expect(Object.isFrozen(model.params)).toBe(true)
    })

    it('comes back from JSON with its report on the four parameters beside k', () => {
      const fitted = module.fit(simulatedBase(params, first, 500, 3))
      const revived = reviveWith([module.codec], JSON.stringify(fitted))
      expect(JSON.stringify(revived)).toBe(JSON.stringify(fitted))
      expect(revived.params.k).toBe(2)
    })

    it.each([
      [{ r: 1, alpha: 1, a: 1, b: 1 }, 'params.k: expected a number > 0, received undefined [MISSING_VALUE]'],
      [{ ...params, k: 1.5 }, 'params.k: expected a whole number from 1 to 24, received 1.5 [OUT_OF_RANGE]'],
      [{ ...params, alpha: 0 }, 'params.alpha: expected a number > 0, received 0 [OUT_OF_RANGE]'],
      [{ ...params, s: 1 }, '[UNKNOWN_OPTION]'],
    ])('refuses %o', (wrong, message) => {
      expect(() => Reflect.apply(module.fromParams, undefined, [wrong])).toThrow(message)
    })

    it('is refused by every verb where it skipped revival or is of another kind', () => {
      const model = module.fromParams(params, { timeUnit: 'week' })
      const verbs: readonly ((of: Documents<M>) => unknown)[] = [
        of => module.probabilityAlive(of, clients[1]!),
        of => module.probabilityAliveAfter(of, clients[1]!, { horizon: 5 }),
        of => module.expectedPurchases(of, clients[1]!, { horizon: 5 }),
        of => module.discountedResidualPurchases(of, clients[1]!, { annualDiscountRate: 0.1 }),
        of => module.discountedYearsAlive(of, clients[1]!, { annualDiscountRate: 0.1 }),
        of => module.noPurchaseProbability(of, clients[1]!, { horizon: 5 }),
        of => module.conditionalPurchaseProbability(of, clients[1]!, { horizon: 5, purchases: 1 }),
        of => module.expectedPurchaseRate(of, clients[1]!),
        of => module.expectedPurchasesOfNewClient(of, { horizon: 5 }),
        of => module.purchaseProbability(of, { purchases: 1, horizon: 5 }),
        of => module.logLikelihood(of, clients[1]!),
        of => module.simulate(of, { age: [5], seed: 1 }),
      ]
      for (const verb of verbs) {
        expect(() => Reflect.apply(verb, undefined, [{ ...model, kind: 'bg-nbd' }])).toThrow('model.kind')
        expect(() => Reflect.apply(verb, undefined, [{ ...model, params: { ...params, k: '2' } }])).toThrow(
          'model.params.k',
        )
      }
    })
  })
}

/** One stage is the model without stages, for each verb. */
export function testOneStage<
  M extends ModelDocument<string, ErlangParams, Partial<ErlangParams>>,
  N extends ModelDocument<string, BgNbdParams>,
>(module: BuyingModel<ErlangParams, Documents<M>>, plain: BuyingModel<BgNbdParams, N>): void {
  describe.each([
    { r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 },
    { r: 0.243, alpha: 4.414, a: 1, b: 2.426 },
    { r: 12, alpha: 0.3, a: 0.05, b: 40 },
  ])('k = 1 at %o', without => {
    const staged = module.fromParams({ k: 1, ...without }, { timeUnit: 'week' })
    const random = plain.fromParams(without, { timeUnit: 'week' })

    it.each(clients)('answers what the model without stages answers of %o', client => {
      for (const horizon of [0.5, 39, 2000]) {
        const at = { horizon }
        const money = { horizon, annualDiscountRate: 0.1 }
        const pairs: readonly (readonly [number, number])[] = [
          [module.probabilityAlive(staged, client), plain.probabilityAlive(random, client)],
          [module.probabilityAliveAfter(staged, client, at), plain.probabilityAliveAfter(random, client, at)],
          [module.expectedPurchases(staged, client, at), plain.expectedPurchases(random, client, at)],
          [module.noPurchaseProbability(staged, client, at), plain.noPurchaseProbability(random, client, at)],
          [
            module.discountedResidualPurchases(staged, client, money),
            plain.discountedResidualPurchases(random, client, money),
          ],
          [module.discountedYearsAlive(staged, client, money), plain.discountedYearsAlive(random, client, money)],
          [module.expectedPurchaseRate(staged, client), plain.expectedPurchaseRate(random, client)],
          [module.logLikelihood(staged, client), plain.logLikelihood(random, client)],
          [module.expectedPurchasesOfNewClient(staged, at), plain.expectedPurchasesOfNewClient(random, at)],
        ]
        for (const [ours, theirs] of pairs) expect(ours).toBeCloseRelative(theirs, 1e-12)
        for (const purchases of [0, 1, 3, 40]) {
          const count = { ...at, purchases }
          expect(module.purchaseProbability(staged, count)).toBeCloseRelative(
            plain.purchaseProbability(random, count),
            1e-11,
          )
          expect(module.conditionalPurchaseProbability(staged, client, count)).toBeCloseRelative(
            plain.conditionalPurchaseProbability(random, client, count),
            1e-11,
          )
        }
      }
    })

    it('draws the same clients', () => {
      const options = { age: [20, 30, 400], seed: 3, horizon: 10 }
      expect(module.simulate(staged, options)).toEqual(plain.simulate(random, options))
    })
  })
}

/** The unit of time changes nothing, nor does the company of other clients. */
export function testInvariance<M extends ModelDocument<string, ErlangParams, Partial<ErlangParams>>>(
  module: BuyingModel<ErlangParams, Documents<M>>,
): void {
  const weekly = module.fromParams(params, { timeUnit: 'week' })
  const daily = module.fromParams({ ...params, alpha: 7 * params.alpha }, { timeUnit: 'day' })

  it.each(clients)('says the same in days and in weeks, of %o', client => {
    const inDays = { ...client, recency: 7 * client.recency, age: 7 * client.age }
    for (const value of [0.3, 9, 400]) {
      const week = { horizon: { value, unit: 'week' }, annualDiscountRate: 0.1 } as const
      const at = { horizon: week.horizon }
      const pairs: readonly (readonly [number, number])[] = [
        [module.probabilityAlive(daily, inDays), module.probabilityAlive(weekly, client)],
        [module.probabilityAliveAfter(daily, inDays, at), module.probabilityAliveAfter(weekly, client, at)],
        [module.expectedPurchases(daily, inDays, at), module.expectedPurchases(weekly, client, at)],
        [module.noPurchaseProbability(daily, inDays, at), module.noPurchaseProbability(weekly, client, at)],
        [
          module.discountedResidualPurchases(daily, inDays, week),
          module.discountedResidualPurchases(weekly, client, week),
        ],
        [module.discountedYearsAlive(daily, inDays, week), module.discountedYearsAlive(weekly, client, week)],
        [7 * module.expectedPurchaseRate(daily, inDays), module.expectedPurchaseRate(weekly, client)],
      ]
      for (const [ours, theirs] of pairs) expect(ours).toBeCloseRelative(theirs, 1e-11)
    }
  })

  it('answers a column with what it answers each row, in any order', () => {
    for (const rows of [clients, clients.toReversed(), [...clients, { frequency: 2, recency: 12, age: 38.86 }]]) {
      const base = baseOf(rows)
      const seen = Array.from(rows, (_, i) => ({
        frequency: base.frequency[i]!,
        recency: base.recency[i]!,
        age: base.age[i]!,
      }))
      const at = { horizon: 20 }
      expect(Array.from(module.expectedPurchases(weekly, base, at))).toEqual(
        seen.map(row => module.expectedPurchases(weekly, row, at)),
      )
      expect(Array.from(module.probabilityAlive(weekly, base))).toEqual(
        seen.map(row => module.probabilityAlive(weekly, row)),
      )
    }
  })

  it('is worth less the dearer money is, and no more than what is expected', () => {
    for (const client of clients) {
      const worth = (annualDiscountRate: number): number =>
        module.discountedResidualPurchases(weekly, client, { horizon: 80, annualDiscountRate })
      const expected = module.expectedPurchases(weekly, client, { horizon: 80 })
      expect(worth(0)).toBeCloseRelative(expected, 1e-13)
      expect(worth(0.1)).toBeLessThan(expected)
      expect(worth(0.2)).toBeLessThan(worth(0.1))
      const endless = module.discountedResidualPurchases(weekly, client, { annualDiscountRate: 0.1 })
      expect(endless).toBeGreaterThan(worth(0.1))
    }
  })
}

/** What histories promise averages to what a new client promises. */
export function testTower<M extends ModelDocument<string, ErlangParams, Partial<ErlangParams>>>(
  module: BuyingModel<ErlangParams, Documents<M>>,
): void {
  it.each([
    [1, { k: 2, r: 0.25, alpha: 2.2, a: 0.8, b: 2.4 }],
    [2, { k: 3, r: 2, alpha: 4, a: 0.4, b: 0.3 }],
    [3, { k: 12, r: 0.6, alpha: 0.2, a: 3, b: 12 }],
  ] as const)('has the tower property, seed %d', (seed, values) => {
    const model = module.fromParams(values, { timeUnit: 'week' })
    const age = new Float64Array(6000).fill(20)
    const drawn = module.simulate(model, { age, seed, horizon: 30 })
    const base = baseOf(
      Array.from(age, (_, i) => ({ frequency: drawn.frequency[i]!, recency: drawn.recency[i]!, age: 20 })),
    )
    const promised = module.expectedPurchases(model, base, { horizon: 30 })
    const whole = module.expectedPurchasesOfNewClient(model, { horizon: 50 })
    const before = module.expectedPurchasesOfNewClient(model, { horizon: 20 })
    for (const [sample, expected] of [
      [promised, whole - before],
      [drawn.future, whole - before],
      [drawn.frequency, before],
    ] as const) {
      const mean = meanOf(sample)
      const variance = meanOf(sample.map(value => (value - mean) ** 2))
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / sample.length))
    }
    const gone = drawn.future.reduce((count, future, i) => count + (drawn.alive[i] === 0 && future > 0 ? 1 : 0), 0)
    expect(gone).toBe(0)
  })
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
