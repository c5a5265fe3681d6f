import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { alive, exposure, staying } from './direct.js'
import { CLIENT, drawnBase, MODEL, PARAMS } from './dynamic-bases.js'

const { expectedPurchases, discountedResidualPurchases, discountedYearsAlive } = paretoNbdDynamic
const inSeason = (time: number): number => (Math.floor(time + 4) % 26 < 8 ? 1 : 0)
const onPurchase = (time: number): number => 0.7 * inSeason(time) + 0.3
const direct = {
  params: PARAMS,
  onPurchase,
  onDropout: (time: number) => 0.5 * inSeason(time) - 0.4,
  ...{ frequency: CLIENT.frequency, recency: CLIENT.recency, age: CLIENT.age },
}
const rate = (PARAMS.r + CLIENT.frequency) / (PARAMS.alpha + exposure(onPurchase, CLIENT.age))
const FORCE = (Math.log(1.1) * 7) / 365.25

describe('purchases to come', () => {
  it.each([0.5, 10, 52])('within %d weeks are those of the formula', horizon => {
    const bought = staying(direct, horizon, u => Math.exp(onPurchase(u)))
    expect(expectedPurchases(MODEL, CLIENT, { horizon })).toBeCloseTo(alive(direct) * rate * bought, 6)
    const worth = staying(direct, horizon, u => Math.exp(onPurchase(u) - FORCE * (u - CLIENT.age)))
    const options = { horizon, annualDiscountRate: 0.1 }
    expect(discountedResidualPurchases(MODEL, CLIENT, options)).toBeCloseTo(alive(direct) * rate * worth, 6)
    const years = (staying(direct, horizon, u => Math.exp(-FORCE * (u - CLIENT.age))) * 7) / 365.25
    expect(discountedYearsAlive(MODEL, CLIENT, options)).toBeCloseTo(alive(direct) * years, 6)
  })

  it('are undiscounted at a rate of 0, and worth more where money grows', () => {
    const at = (annualDiscountRate: number) =>
      discountedResidualPurchases(MODEL, CLIENT, { horizon: 20, annualDiscountRate })
    expect(at(0)).toBeCloseRelative(expectedPurchases(MODEL, CLIENT, { horizon: 20 }), 1e-13)
    expect(at(-0.1)).toBeGreaterThan(at(0))
  })

  it('need no calendar, nor an end, where covariates do not change', () => {
    const model = paretoNbdDynamic.fromParams(PARAMS, { timeUnit: 'week', effects: { purchase: { gender: 1 } } })
    const client = { frequency: 3, recency: 60, age: 100, covariates: { gender: 1 } }
    const ever = discountedResidualPurchases(model, client, { annualDiscountRate: 0.1 })
    const long = discountedResidualPurchases(model, client, { annualDiscountRate: 0.1, horizon: 1e9 })
    expect(ever).toBeCloseRelative(long, 1e-12)
    expect(() => discountedResidualPurchases(MODEL, CLIENT, { annualDiscountRate: 0.1 })).toThrow('client.calendar')
  })

  it('are the same for a base as for each of its clients', () => {
    const base = drawnBase(40, 3)
    const within = { horizon: 26 }
    const column = expectedPurchases(MODEL, base, within)
    const { calendar } = base
    if (calendar === undefined) throw new Error('a calendar was joined')
    Array.from(column.keys()).forEach(i => {
      const client = {
        frequency: base.frequency[i]!,
        recency: base.recency[i]!,
        age: base.age[i]!,
        observedUntil: CLIENT.observedUntil,
        calendar,
        covariates: { gender: base.covariates?.['gender']?.[i] ?? Number.NaN },
      }
      expect(expectedPurchases(MODEL, client, within)).toBeCloseRelative(column[i]!, 1e-12)
    })
    const out = new Float64Array(base.size)
    expect(expectedPurchases(MODEL, base, { ...within, out })).toBe(out)
    expect(out).toEqual(column)
  })
})
