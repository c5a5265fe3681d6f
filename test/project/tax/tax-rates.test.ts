import { describe, expect, it } from 'vitest'
import { holidayShares, periodRates } from '../../../src/project/tax/tax-rates.js'

describe('holidayShares', () => {
  it('are due one after the other from the first month of operation, and in full before and after', () => {
    const share = holidayShares([
      { months: 2, share: 0 },
      { months: 1, share: 0.5 },
    ])
    expect([-1, 0, 1, 2, 3].map(share)).toEqual([1, 0, 0, 0.5, 1])
    expect(holidayShares()(0)).toBe(1)
    expect(holidayShares([{ months: Number.MAX_SAFE_INTEGER, share: 0.1 }])(600)).toBe(0.1)
  })
})

describe('periodRates', () => {
  const levels = Float64Array.of(0.1, 0.2, 0.2, 0.4, 0.4, 0.4, 0.4)

  it('are means of the months of each period', () => {
    const rates = periodRates(levels, [0, 2, 4, 6], 0, () => 1)
    expect([...rates]).toEqual([0.1, 0.2, 0.4, 0.4])
    expect(periodRates(levels, [3], 0, () => 1)[0]).toBeCloseTo(0.8 / 3, 14)
  })

  it('count holidays from the start of operation', () => {
    const rates = periodRates(levels, [2, 4, 6], 3, holidayShares([{ months: 2, share: 0 }]))
    expect([...rates]).toEqual([0.2, 0.2, 0.2])
  })
})
