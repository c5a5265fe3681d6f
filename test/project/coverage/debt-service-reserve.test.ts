import { describe, expect, it } from 'vitest'
import { debtServiceReserve } from '../../../src/project/coverage/debt-service-reserve.js'

describe('the debt service reserve', () => {
  it('holds the months ahead, and gives all back in the end', () => {
    const reserve = debtServiceReserve({ debtService: [10, 20, 30, 40], months: 6, periodMonths: 3 })
    expect(Array.from(reserve.balance)).toEqual([30, 50, 70, 40])
    expect(Array.from(reserve.funding)).toEqual([30, 20, 20, -30])
    expect(reserve.release).toBe(-40)
    expect(reserve.funding.reduce((sum, value) => sum + value, reserve.release)).toBe(0)
  })

  it('takes its share of a longer period', () => {
    const reserve = debtServiceReserve({ debtService: [100, 120], months: 9, periodMonths: [12, 6] })
    expect(Array.from(reserve.balance)).toEqual([75, 120])
  })

  it('is empty for no months or no debt', () => {
    expect(Array.from(debtServiceReserve({ debtService: [100], months: 0, periodMonths: 12 }).balance)).toEqual([0])
    expect(debtServiceReserve({ debtService: [0], months: 6, periodMonths: 12 }).release).toBe(0)
  })

  it('refuses what it cannot use', () => {
    expect(() => debtServiceReserve({ debtService: [], months: 6, periodMonths: 12 })).toThrow('EMPTY_INPUT')
    expect(() => debtServiceReserve({ debtService: [1], months: -1, periodMonths: 12 })).toThrow('terms.months')
    expect(() => debtServiceReserve({ debtService: [1], months: 6, periodMonths: [] })).toThrow('LENGTH_MISMATCH')
  })
})
