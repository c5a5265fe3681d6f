import { describe, expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import { reviveWith } from '../../../src/model/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const params = { r: 0.42, alpha: 5.25 }
const model = nbd.fromParams(params, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30, age: 38 }

describe('an nbd document', () => {
  it('is frozen plain data that says what it is', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'nbd',
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
    const fitted = nbd.fit(baseOf([client, { frequency: 0, recency: 0, age: 30 }, { ...client, frequency: 5 }]))
    expect(JSON.stringify(reviveWith([nbd.codec], JSON.stringify(fitted)))).toBe(JSON.stringify(fitted))
  })

  it.each([
    [{ r: 1 }, 'params.alpha: expected a number > 0, received undefined [MISSING_VALUE]'],
    [{ ...params, r: 0 }, 'params.r: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ ...params, s: 1 }, 'params.s: expected only the options r, alpha'],
  ])('refuses %o', (wrong, message) => {
    expect(() => Reflect.apply(nbd.fromParams, undefined, [wrong])).toThrow(message)
  })

  it('is refused by every verb where it is of another kind', () => {
    const wrong = { ...model, kind: 'pareto-nbd' }
    for (const verb of [nbd.probabilityAlive, nbd.expectedPurchaseRate, nbd.logLikelihood]) {
      expect(() => Reflect.apply(verb, undefined, [wrong, client])).toThrow('[INVALID_DOCUMENT]')
    }
    const options = { horizon: 2 }
    for (const verb of [nbd.probabilityAliveAfter, nbd.noPurchaseProbability, nbd.expectedPurchases]) {
      expect(() => Reflect.apply(verb, undefined, [wrong, client, options])).toThrow('[INVALID_DOCUMENT]')
    }
    const discounted = () =>
      Reflect.apply(nbd.discountedYearsAlive, undefined, [wrong, client, { ...options, annualDiscountRate: 0.1 }])
    expect(discounted).toThrow('[INVALID_DOCUMENT]')
  })
})
