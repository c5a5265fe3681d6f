import { describe, expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { logHyp2f1 } from '../../../src/numeric/index.js'

const { discountedResidualLifetime, expectedResidualLifetime, marginMultiple, retentionElasticity } =
  shiftedBetaGeometric
const params = { alpha: 0.9, beta: 4 }
const model = shiftedBetaGeometric.fromParams(params, { timeUnit: 'year' })

describe('what is still to come', () => {
  it('is one column for many tenures, written where it is asked to be', () => {
    const tenure = [0, 3, 0, 40]
    const out = new Float64Array(4)
    const options = { annualDiscountRate: 0.1, horizon: 20 }
    expect(discountedResidualLifetime(model, { ...options, tenure, out })).toBe(out)
    expect(Array.from(out)).toEqual(tenure.map(k => discountedResidualLifetime(model, { ...options, tenure: k })))
    expect(() => discountedResidualLifetime(model, { ...options, tenure, out: new Float64Array(3) })).toThrow(
      'LENGTH_MISMATCH',
    )
    expect(() => discountedResidualLifetime(model, { ...options, tenure: [0, -1] })).toThrow('options.tenure[1]')
    expect(() => discountedResidualLifetime(model, { ...options, tenure: [] })).toThrow('EMPTY_INPUT')
  })

  it.each([discountedResidualLifetime, expectedResidualLifetime, marginMultiple, retentionElasticity])(
    'is refused without a model (%#)',
    verb => {
      const options = {
        tenure: 1,
        horizon: 3,
        ...(verb === expectedResidualLifetime ? {} : { annualDiscountRate: 0.1 }),
      }
      for (const none of [undefined, null]) {
        expect(() => Reflect.apply(verb, undefined, [none, options])).toThrow('model: expected an object')
      }
    },
  )

  it('is refused by name', () => {
    const ask = (options: string): unknown => discountedResidualLifetime(model, JSON.parse(options))
    expect(() => ask('{"tenure":1.5,"annualDiscountRate":0.1}')).toThrow('options.tenure')
    expect(() => ask('{"tenure":null,"annualDiscountRate":0.1}')).toThrow('options.tenure')
    expect(() => ask('{"annualDiscountRate":0.1}')).toThrow('options.tenure')
    expect(() => ask('{"tenure":1}')).toThrow('options.annualDiscountRate')
    expect(() => ask('{"tenure":1,"annualDiscountRate":0.1,"out":[1]}')).toThrow('UNKNOWN_OPTION')
    expect(() => ask('null')).toThrow('INVALID_TYPE')
    expect(() => ask('{"tenure":1,"annualDiscountRate":0}')).toThrow('MEAN_UNDEFINED')
    expect(() => expectedResidualLifetime(model, { tenure: 1 })).toThrow('MEAN_UNDEFINED')
  })

  it('is the mean of the own elasticities of clients as 1 + margin multiple (Fader and Hardie 2010, eq. 8)', () => {
    for (const tenure of [0, 2, 9]) {
      const b = params.beta + tenure
      const own = Math.exp(logHyp2f1(1, b, params.alpha + b, 1 / 1.1))
      expect(1 + marginMultiple(model, { tenure, annualDiscountRate: 0.1 })).toBeCloseRelative(own, 1e-12)
      const both = Math.exp(
        logHyp2f1(2, b + 1, params.alpha + b + 1, 1 / 1.1) - logHyp2f1(1, b + 1, params.alpha + b + 1, 1 / 1.1),
      )
      expect(retentionElasticity(model, { tenure, annualDiscountRate: 0.1 })).toBeCloseRelative(both, 1e-12)
    }
  })

  it('needs no unit of time where nothing is discounted', () => {
    const bare = shiftedBetaGeometric.fromParams({ alpha: 3.8, beta: 15.2 })
    expect(discountedResidualLifetime(bare, { tenure: 0, annualDiscountRate: 0 })).toBeCloseRelative(15.2 / 2.8, 1e-14)
    expect(retentionElasticity(bare, { tenure: 2, annualDiscountRate: 0 })).toBeCloseRelative(20 / 1.8, 1e-14)
  })
})
