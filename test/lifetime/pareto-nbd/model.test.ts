import { describe, expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30, age: 38 }

describe('a pareto-nbd document', () => {
  it('is frozen plain data that says what it is', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'pareto-nbd',
      version: 1,
      madeBy: 'clientele 0.1.0',
      timeUnit: 'week',
      params,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model) && Object.isFrozen(model.params)).toBe(true)
    expect(structuredClone(model)).toEqual(model)
  })

  it('comes back from JSON with its report', () => {
    const fitted = paretoNbd.fit(baseOf([client, { frequency: 0, recency: 0, age: 30 }, { ...client, frequency: 5 }]))
    expect(JSON.stringify(reviveWith([paretoNbd.codec], JSON.stringify(fitted)))).toBe(JSON.stringify(fitted))
  })

  it.each([
    [{ r: 1, alpha: 1, s: 1 }, 'params.beta: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, alpha: 0 }, 'params.alpha: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, s: 1e13 }, 'params.s: expected a number from 1e-12 to 1000000000000'],
    [{ ...params, b: 1 }, 'params.b: expected only the options r, alpha, s, beta'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(paretoNbd.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('is refused by every verb where it skipped revival', () => {
    const verbs: readonly ((of: typeof model) => unknown)[] = [
      of => paretoNbd.probabilityAlive(of, client),
      of => paretoNbd.probabilityAlive(of, baseOf([client])),
      of => paretoNbd.probabilityAliveAfter(of, client, { horizon: 5 }),
      of => paretoNbd.expectedPurchases(of, client, { horizon: 5 }),
      of => paretoNbd.discountedResidualPurchases(of, client, { horizon: 5, annualDiscountRate: 0.1 }),
      of => paretoNbd.discountedYearsAlive(of, client, { horizon: 5, annualDiscountRate: 0.1 }),
      of => paretoNbd.noPurchaseProbability(of, client, { horizon: 5 }),
      of => paretoNbd.conditionalPurchaseProbability(of, client, { purchases: 1, horizon: 5 }),
      of => paretoNbd.expectedPurchaseRate(of, client),
      of => paretoNbd.expectedDropoutRate(of, client),
      of => paretoNbd.expectedPurchasesOfNewClient(of, { horizon: 5 }),
      of => paretoNbd.purchaseProbability(of, { purchases: 1, horizon: 5 }),
      of => paretoNbd.logLikelihood(of, client),
      of => paretoNbd.simulate(of, { age: [5], seed: 1 }),
    ]
    const wrong = { ...model, params: { ...params, r: '0.2' } }
    for (const verb of verbs) {
      expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow('model.params.r: expected a number')
      expect(() => Reflect.apply(verb, undefined, [{ ...model, kind: 'bg-nbd' }])).toThrow("expected 'pareto-nbd'")
    }
  })
})
