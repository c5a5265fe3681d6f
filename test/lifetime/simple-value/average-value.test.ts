import { describe, expect, it } from 'vitest'
import { averageValue } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import { twoClients } from './base.js'

const terms = { margin: 0.3, churn: { rate: 0.25, per: 'year' } } as const

describe('averageValue', () => {
  it('is worked out on the back of an envelope', () => {
    const { ids, expectedPurchases, expectedSpend, expectedRevenue, value, totals } = averageValue(twoClients(), {
      ...terms,
      acquisitionCost: 20,
      retentionCostPerYear: 5,
    })
    expect(ids).toHaveLength(2)
    expect([expectedPurchases, expectedSpend, expectedRevenue, value].map(column => column[1])).toEqual([
      8, 50, 400, 80,
    ])
    expect(totals).toEqual({ expectedPurchases: 16, expectedRevenue: 800, value: 160 })
  })

  it('lasts 1/churn periods, and no longer than the horizon', () => {
    const lifespan = (options: object): number =>
      (averageValue(twoClients(), { ...terms, ...options }).expectedPurchases[0] ?? Number.NaN) / 2
    expect(lifespan({ churn: { rate: 0.05, per: 'month' } })).toBeCloseRelative(20 / 12, 1e-14)
    expect(lifespan({ horizon: 3 })).toBe(3)
    expect(lifespan({ horizon: 9 })).toBe(4)
    expect(lifespan({ churn: { rate: 0, per: 'year' }, horizon: 9 })).toBe(9)
  })

  it.each([
    [{ churn: { rate: 0, per: 'year' } }, 'MISSING_VALUE', 'options.horizon'],
    [{ churn: { rate: 1e-9, per: 'year' } }, 'OUT_OF_RANGE', 'options.churn.rate'],
    [{ churn: 0.2 }, 'INVALID_TYPE', 'options.churn'],
    [{ margin: 30 }, 'OUT_OF_RANGE', 'options.margin'],
    [{ acquisitionCost: -1 }, 'OUT_OF_RANGE', 'options.acquisitionCost'],
    [{ retentionCostPerYear: -1 }, 'OUT_OF_RANGE', 'options.retentionCostPerYear'],
    [{ annualDiscountRate: 0.1 }, 'UNKNOWN_OPTION', 'options.annualDiscountRate'],
  ])('refuses %j', (change, code, path) => {
    const options = { ...terms, ...change }
    expect(thrown(() => Reflect.apply(averageValue, undefined, [twoClients(), options]))).toMatchObject({ code, path })
  })
})
