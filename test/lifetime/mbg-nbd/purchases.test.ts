import { describe, expect, it } from 'vitest'
import { mbgNbd } from '../../../src/lifetime/index.js'

const cdnow = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 }
const model = mbgNbd.fromParams(cdnow, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('expectedPurchases', () => {
  // mpmath, 400 digits; what makes peers answer NaN, infinity or a negative number.
  it.each([
    ['a client of CDNOW', cdnow, [2, 30.43, 38.86, 39], 1.2629606232673658],
    ['a client who bought once', cdnow, [0, 0, 38.86, 39], 0.15401274667514667],
    ['a = 1 exactly', { ...cdnow, a: 1 }, [2, 30.43, 38.86, 39], 1.1953133208487834],
    ['a + b < 1, no repeat purchase', { r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 }, [0, 0, 1, 30], 0.4399062090417598],
    ['2,000 purchases', cdnow, [2000, 365, 365, 365], 1422.0659615647578],
    ['5,000 purchases, ten years ahead', cdnow, [5000, 365, 365, 3650], 13605.298951039385],
    ['alike dropout', { ...cdnow, a: 50, b: 2000 }, [20, 300, 365, 365], 6.92650981385],
  ] as const)('answers %s', (_, params, [frequency, recency, age, horizon], expected) => {
    const ours = mbgNbd.expectedPurchases(mbgNbd.fromParams(params), { frequency, recency, age }, { horizon })
    expect(ours).toBeCloseRelative(expected, 1e-13)
  })
})

describe('expectedPurchasesOfNewClient', () => {
  it('is what a client of age zero is expected to do, who may be gone already', () => {
    const fresh = { frequency: 0, recency: 0, age: 0 }
    for (const horizon of [0.01, 1, 52, 5000]) {
      expect(mbgNbd.expectedPurchasesOfNewClient(model, { horizon })).toBeCloseRelative(
        mbgNbd.expectedPurchases(model, fresh, { horizon }),
        3e-16,
      )
    }
  })

  it('refuses what it does not know', () => {
    const ask = (options: object) => () =>
      Reflect.apply(mbgNbd.expectedPurchasesOfNewClient, undefined, [model, options])
    expect(ask({ horizon: -1 })).toThrow('options.horizon: expected a number > 0, received -1 [OUT_OF_RANGE]')
    expect(ask({ horizon: 1, discount: 2 })).toThrow('[UNKNOWN_OPTION]')
  })
})

describe.each([
  ['discountedResidualPurchases', mbgNbd.discountedResidualPurchases],
  ['discountedYearsAlive', mbgNbd.discountedYearsAlive],
] as const)('%s', (_, worth) => {
  it('is the sum over weeks of what each brings, discounted from its middle', () => {
    const over = (horizon: number, annualDiscountRate: number): number =>
      worth(model, client, { horizon: { value: horizon, unit: 'year' }, annualDiscountRate })
    let sum = 0
    for (let week = 1; week <= 104; week++) {
      const expected = over(week / 52, 0) - (week === 1 ? 0 : over((week - 1) / 52, 0))
      sum += expected * 1.1 ** -((week - 0.5) / 52)
    }
    expect(over(2, 0.1)).toBeCloseRelative(sum, 1e-5)
  })

  it('has no endless value, for who leaves in the end', () => {
    const century = worth(model, client, { horizon: { value: 100, unit: 'year' }, annualDiscountRate: 0.1 })
    const age = worth(model, client, { horizon: { value: 1e9, unit: 'year' }, annualDiscountRate: 0.1 })
    expect(age).toBeGreaterThan(century)
    expect(age).toBeCloseRelative(century, 1e-4)
  })

  it('asks for a unit of time, and refuses a rate that is none', () => {
    const options = { horizon: 52, annualDiscountRate: 0.1 }
    expect(() => worth(mbgNbd.fromParams(cdnow), client, options)).toThrow('[UNIT_MISMATCH]')
    expect(() => worth(model, client, { ...options, annualDiscountRate: -1 })).toThrow('options.annualDiscountRate')
    expect(() => Reflect.apply(worth, undefined, [model, client, { horizon: 52 }])).toThrow(
      'options.annualDiscountRate',
    )
  })
})
