import { describe, expect, it } from 'vitest'
import { fallDue, newDues, setOff } from '../../../../src/project/loans/account/dues.js'

const two = () => {
  const dues = newDues()
  fallDue(dues, 1, 10, { fees: 0, interest: 5, principal: 100 })
  fallDue(dues, 2, 20, { fees: 3, interest: 4, principal: 100 })
  return dues
}

describe('what is due', () => {
  it('adds up by part', () => {
    expect(two().unpaid).toEqual({ fees: 3, 'penalty-interest': 0, interest: 9, principal: 200 })
  })

  it('is met the oldest first, and in a stretch of days', () => {
    const dues = two()
    expect(setOff(dues, 'principal', 30, 'today', 20)).toBe(30)
    expect(setOff(dues, 'principal', 500, 'before today', 20)).toBe(100)
    expect(dues.rows.map(row => row.unpaid.principal)).toEqual([0, 70])
    expect(setOff(dues, 'principal', 500, 'before today', 20)).toBe(0)
    expect(setOff(dues, 'principal', 500, 'all', 21)).toBe(70)
    expect(dues.met).toEqual([
      { day: 20, sum: 130 },
      { day: 21, sum: 200 },
    ])
  })

  it('takes no more than there is, and nothing of nothing', () => {
    const dues = two()
    expect(setOff(dues, 'interest', 100, 'all', 20)).toBe(9)
    expect(setOff(dues, 'interest', 100, 'all', 20)).toBe(0)
    expect(setOff(dues, 'principal', 0, 'all', 20)).toBe(0)
    expect(dues.unpaid.interest).toBe(0)
  })
})
