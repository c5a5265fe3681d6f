import { describe, expect, it } from 'vitest'
import type { BgBbModel } from '../../../src/lifetime/index.js'
import { bgBb } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { donors } from './donations.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }
const model = bgBb.fromParams(params, { timeUnit: 'year' })
const client = { frequency: 2, recency: 4, age: 6 }

describe('a bg-bb document', () => {
  it('is frozen plain data that says what it is', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'bg-bb',
      version: 1,
      madeBy: 'clientele 0.1.0',
      timeUnit: 'year',
      params,
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model)).toBe(true)
    expect(Object.isFrozen(model.params)).toBe(true)
    expect(structuredClone(model)).toEqual(model)
  })

  it('comes back from JSON with its report', () => {
    const json = JSON.stringify(bgBb.fit(donors))
    expect(JSON.stringify(reviveWith([bgBb.codec], json))).toBe(json)
  })

  it.each([
    [{ alpha: 1, beta: 1, gamma: 1 }, 'params.delta: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, alpha: 0 }, 'params.alpha: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, gamma: 1e13 }, 'params.gamma: expected a number from 1e-12 to 1000000000000'],
    [{ ...params, r: 1 }, 'params.r: expected only the options alpha, beta, gamma, delta'],
    [{ ...params, delta: '1' }, 'params.delta: expected a number, received "1" [INVALID_TYPE]'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(bgBb.fromParams, undefined, [wrong])).toThrow(message)
  })

  const verbs: readonly ((of: BgBbModel) => unknown)[] = [
    of => bgBb.probabilityAlive(of, client),
    of => bgBb.probabilityAlive(of, donors),
    of => bgBb.probabilityAliveAfter(of, client, { horizon: 5 }),
    of => bgBb.expectedPurchases(of, client, { horizon: 5 }),
    of => bgBb.discountedResidualPurchases(of, client, { horizon: 5, annualDiscountRate: 0.1 }),
    of => bgBb.discountedYearsAlive(of, client, { annualDiscountRate: 0.1 }),
    of => bgBb.noPurchaseProbability(of, client, { horizon: 5 }),
    of => bgBb.conditionalPurchaseProbability(of, client, { purchases: 1, horizon: 5 }),
    of => bgBb.expectedPurchaseRate(of, client),
    of => bgBb.expectedDropoutRate(of, client),
    of => bgBb.expectedPurchasesOfNewClient(of, { horizon: 5 }),
    of => bgBb.purchaseProbability(of, { purchases: 1, horizon: 5 }),
    of => bgBb.logLikelihood(of, client),
    of => bgBb.simulate(of, { age: [5], seed: 1 }),
  ]

  it.each([
    [{ ...model, params: { ...params, alpha: '1' } }, 'model.params.alpha: expected a number, received "1"'],
    [{ ...model, kind: 'bg-nbd' }, 'model.kind: expected \'bg-bb\', received "bg-nbd"'],
    [undefined, 'model: expected an object, received undefined [INVALID_TYPE]'],
  ])('%# is refused by every verb', (wrong, message) => {
    for (const verb of verbs) expect(() => Reflect.apply(verb, undefined, [wrong])).toThrow(message)
  })
})
