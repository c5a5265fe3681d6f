/** What holds for the documents of both models, whichever module writes them. */
import { describe, expect, it } from 'vitest'
import type { BetaGeometricParams } from '../../../src/lifetime/beta-geometric/family.js'
import type { BuyingModel } from '../../../src/lifetime/index.js'
import type { ModelDocument } from '../../../src/model/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

export function testDocuments<M extends ModelDocument<string, BetaGeometricParams>>(
  kind: M['kind'],
  module: BuyingModel<BetaGeometricParams, M>,
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
      expect(Object.isFrozen(model)).toBe(true)
      expect(Object.isFrozen(model.params)).toBe(true)
      expect(structuredClone(model)).toEqual(model)
    })

    it('comes back from JSON with its report, whoever made it', () => {
      const fitted = module.fit(
        baseOf([
          { frequency: 3, recency: 20, age: 30 },
          { frequency: 1, recency: 2, age: 30 },
          { frequency: 0, recency: 0, age: 30 },
          { frequency: 0, recency: 0, age: 20 },
        ]),
      )
      const json = JSON.stringify(fitted).replace('clientele 0.1.0', 'clientele 0.0.9')
      const revived = reviveWith([module.codec], json)
      expect(revived.madeBy).toBe('clientele 0.0.9')
      expect(JSON.stringify(revived)).toBe(json)
    })

    it.each([
      [{ r: 1, alpha: 1, a: 1 }, 'params.b: expected a number > 0, received undefined [MISSING_VALUE]'],
      [{ ...params, alpha: 0 }, 'params.alpha: expected a number > 0, received 0 [OUT_OF_RANGE]'],
      [
        { ...params, beta: 1 },
        'params.beta: expected only the options r, alpha, a, b, received "beta" [UNKNOWN_OPTION]',
      ],
      [{ ...params, a: '1' }, 'params.a: expected a number, received "1" [INVALID_TYPE]'],
    ])('refuses %o', (wrong, message) => {
      expect(() => Reflect.apply(module.fromParams, undefined, [wrong])).toThrow(message)
    })

    it('refuses a unit that is none', () => {
      expect(() => Reflect.apply(module.fromParams, undefined, [params, { timeUnit: 'fortnight' }])).toThrow(
        "options.timeUnit: expected one of 'day', 'week', 'month', 'year', received \"fortnight\" [OUT_OF_RANGE]",
      )
    })
  })

  describe('a document that skipped revival', () => {
    const model = module.fromParams(params, { timeUnit: 'week' })
    const client = { frequency: 2, recency: 30, age: 38 }
    const verbs: readonly ((of: M) => unknown)[] = [
      of => module.probabilityAlive(of, client),
      of => module.probabilityAlive(of, baseOf([client])),
      of => module.probabilityAliveAfter(of, client, { horizon: 5 }),
      of => module.expectedPurchases(of, client, { horizon: 5 }),
      of => module.discountedResidualPurchases(of, client, { horizon: 5, annualDiscountRate: 0.1 }),
      of => module.discountedYearsAlive(of, client, { horizon: 5, annualDiscountRate: 0.1 }),
      of => module.noPurchaseProbability(of, client, { horizon: 5 }),
      of => module.expectedPurchasesOfNewClient(of, { horizon: 5 }),
      of => module.purchaseProbability(of, { purchases: 1, horizon: 5 }),
      of => module.logLikelihood(of, client),
      of => module.simulate(of, { age: [5], seed: 1 }),
    ]

    it.each([
      [
        { ...model, params: { ...params, r: '0.2' } },
        'model.params.r: expected a number, received "0.2" [INVALID_TYPE]',
      ],
      [{ ...model, params: { ...params, a: -1 } }, 'model.params.a: expected a number > 0, received -1 [OUT_OF_RANGE]'],
      [{ ...model, params: { r: 1, alpha: 1, a: 1 } }, 'model.params.b: expected a number > 0, received undefined'],
      [{ ...model, kind: 'pareto-nbd' }, `model.kind: expected '${kind}', received "pareto-nbd"`],
      [undefined, 'model: expected an object, received undefined [INVALID_TYPE]'],
    ])('%# is refused by every verb', (wrong, message) => {
      for (const verb of verbs) expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow(message)
    })

    it('refuses a misspelt option, and misspelt fields of a document', () => {
      const given = () => Reflect.apply(module.fromParams, undefined, [params, { timeUnits: 'week' }])
      expect(given).toThrow('options.timeUnits')
      const misspelt = { ...JSON.parse(JSON.stringify(model)), timeunit: 'week' }
      expect(() => reviveWith([module.codec], misspelt)).toThrow('document.timeunit')
    })

    it('refuses a base that went through JSON, and what is none', () => {
      const lost = JSON.parse(JSON.stringify(baseOf([client])))
      const message = 'base.patterns.times: expected a Float64Array'
      expect(() => module.probabilityAlive(model, lost)).toThrow(message)
      expect(() => module.fit(lost)).toThrow(message)
      expect(() => Reflect.apply(module.fit, undefined, [{}])).toThrow("base.kind: expected 'customer-base'")
      expect(() => Reflect.apply(module.fit, undefined, [undefined])).toThrow('base: expected an object')
    })
  })
}
