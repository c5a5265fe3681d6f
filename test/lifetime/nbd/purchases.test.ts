import { describe, expect, it } from 'vitest'
import { nbd, paretoNbd } from '../../../src/lifetime/index.js'

const model = nbd.fromParams({ r: 0.420319510370156, alpha: 5.24510725267291 }, { timeUnit: 'week' })
const client = { frequency: 2, recency: 30.43, age: 38.86 }

describe('expectedPurchases', () => {
  // BTYDplus (git d5eda8f) on the grocery log.
  it.each([
    [1, 1.29018213230441],
    [5, 4.92368043429751],
  ])('of %i purchases in 52 weeks, 52 weeks ahead', (frequency, expected) => {
    const ours = nbd.expectedPurchases(model, { frequency, recency: 9, age: 52 }, { horizon: 52 })
    expect(ours).toBeCloseRelative(expected, 1e-13)
  })

  it('says the same whenever the last purchase was', () => {
    const lastAt = (recency: number): number => nbd.expectedPurchases(model, { ...client, recency }, { horizon: 39 })
    expect(lastAt(1)).toBe(lastAt(38))
  })
})

it('expectedPurchasesOfNewClient is the mean rate times the horizon', () => {
  expect(nbd.expectedPurchasesOfNewClient(model, { horizon: 52 })).toBeCloseRelative(4.16704, 1e-4)
})

describe.each(['discountedResidualPurchases', 'discountedYearsAlive'] as const)('%s', worth => {
  const stays = paretoNbd.fromParams({ ...model.params, s: 1e-12, beta: 10 }, { timeUnit: 'week' })

  it.each([
    { horizon: 39, annualDiscountRate: 0.1 },
    { horizon: 39, annualDiscountRate: 0 },
    { horizon: 39, annualDiscountRate: -0.2 },
    { annualDiscountRate: 0.1 },
  ])('is what Pareto/NBD tends to as nobody leaves: %o', options => {
    expect(nbd[worth](model, client, options)).toBeCloseRelative(paretoNbd[worth](stays, client, options), 1e-9)
  })

  it('needs a horizon where money keeps its value', () => {
    expect(() => nbd[worth](model, client, { annualDiscountRate: 0 })).toThrow('options.annualDiscountRate')
  })
})

it.each([undefined, null])('refuses %s in place of a model by name', nothing => {
  const within = { horizon: 1 }
  const discounted = { annualDiscountRate: 0.1 }
  expect(() => Reflect.apply(nbd.expectedPurchases, undefined, [nothing, client, within])).toThrow(/^model: /)
  expect(() => Reflect.apply(nbd.discountedResidualPurchases, undefined, [nothing, client, discounted])).toThrow(
    /^model: /,
  )
})
