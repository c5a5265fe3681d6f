import { describe, expect, it } from 'vitest'
import { isOwed, lastRepayment, withoutDust } from '../../../src/project/coverage/repaid.js'

const of = (...values: number[]) => Float64Array.from(values)

describe('when a loan is repaid', () => {
  it('is the period after the last in which anything is owed', () => {
    expect(lastRepayment(of(100, 40, 0, 0))).toBe(2)
    expect(lastRepayment(of(0, 40, 0, 0))).toBe(2)
  })

  it('is the last period of all where something stays owed, and 0 where nothing ever is', () => {
    expect(lastRepayment(of(100, 100, 30))).toBe(2)
    expect(lastRepayment(of(0, 0, 0))).toBe(0)
  })

  it('is not put off by dust', () => {
    expect(lastRepayment(of(1e8, 4e7, 1e-8, 1e-8))).toBe(2)
    expect(Array.from(withoutDust(of(1e8, 1, 0.05, -1e-9)))).toEqual([1e8, 1, 0, 0])
    expect(Array.from(withoutDust(of(1e-6, 1e-7)))).toEqual([1e-6, 1e-7])
  })

  it('is seen from each moment without those ahead', () => {
    const balance = of(0, 1e-8, 1e8, 0.05, 1, 0)
    expect([0, 1, 2, 3, 4, 5].map(moment => isOwed(balance, moment))).toEqual([false, true, true, false, true, false])
  })
})
