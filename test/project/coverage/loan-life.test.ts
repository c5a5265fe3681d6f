import { describe, expect, it } from 'vitest'
import { averageLife, debtTail } from '../../../src/project/coverage/loan-life.js'

describe('average life', () => {
  it('weighs years by what is repaid', () => {
    expect(averageLife({ principal: [10, 0, 30], months: 6 })).toBe((10 * 0.5 + 30 * 1.5) / 40)
    expect(averageLife({ principal: [10, 30], months: [3, 9] })).toBe((10 * 0.25 + 30) / 40)
  })

  it('of a bullet is its term, whatever its size', () => {
    expect(averageLife({ principal: [0, 0, 1e308], months: 12 })).toBe(3)
    expect(averageLife({ principal: [0, 0, 5e-324], months: 12 })).toBe(3)
  })

  it('is not there where nothing is repaid', () => {
    expect(averageLife({ principal: [0, 0], months: 12 })).toBe(undefined)
  })

  it('refuses repayments below 0', () => {
    expect(() => averageLife({ principal: [-1], months: 12 })).toThrow('columns.principal[0]')
    expect(() => averageLife({ principal: [], months: 12 })).toThrow('EMPTY_INPUT')
  })
})

describe('the tail', () => {
  it('is the time after the last repayment', () => {
    expect(debtTail({ balance: [100, 50, 0, 0], months: [12, 6, 3] })).toEqual({ months: 3, years: 0.25 })
  })

  it('is all of the time without debt, and none where something stays owed', () => {
    expect(debtTail({ balance: [0, 0, 0], months: 6 })).toEqual({ months: 12, years: 1 })
    expect(debtTail({ balance: [9, 9, 9], months: 6 })).toEqual({ months: 0, years: 0 })
    expect(debtTail({ balance: [9], months: 6 })).toEqual({ months: 0, years: 0 })
  })
})
