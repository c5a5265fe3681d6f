import { describe, expect, it } from 'vitest'
import { changeContractRate, penaltyClock, post, runTo } from '../../../../src/project/loans/account/penalty-clock.js'

const clock = (rate: { timesContractRate: number } | { annualRate: number }) =>
  penaltyClock({ rate, daysPerYear: 360, rounding: 'half-even' }, 0, 0.048)

describe('interest on what is overdue', () => {
  it('is balance x days x rate over the days of the year', () => {
    const half = clock({ timesContractRate: 1.5 })
    runTo(half, 30, 1_000_000)
    expect(post(half)).toBe(6_000)
    expect(post(half)).toBe(0)
  })

  it('rounds the sum, not its parts', () => {
    const daily = clock({ annualRate: 0.18 })
    let posted = 0
    for (let day = 1; day <= 360; day++) {
      runTo(daily, day, 999)
      posted += post(daily)
    }
    expect(posted).toBe(180)
  })

  it('follows the contract where it is a multiple of its rate, from the day on that the clock stands at', () => {
    const times = clock({ timesContractRate: 2 })
    runTo(times, 360, 1_000)
    changeContractRate(times, 0.1)
    runTo(times, 720, 1_000)
    expect(post(times)).toBe(96 + 200)
    const fixed = clock({ annualRate: 0.1 })
    runTo(fixed, 360, 1_000)
    changeContractRate(fixed, 0.9)
    runTo(fixed, 720, 1_000)
    expect(post(fixed)).toBe(200)
  })

  it('is nothing at a rate below 0, before the first day and on no balance', () => {
    const negative = clock({ timesContractRate: 1.5 })
    changeContractRate(negative, -0.01)
    runTo(negative, 360, 1_000)
    runTo(negative, 100, 1_000)
    runTo(negative, 800, 0)
    expect(post(negative)).toBe(0)
  })

  it('holds sums of balance and days beyond whole doubles', () => {
    const large = clock({ annualRate: 0.36 })
    runTo(large, 1_000, 8e12)
    runTo(large, 2_000, 8e12)
    runTo(large, 2_010, 8e15)
    expect(post(large)).toBe(8e12 + 8e12 + 8e13)
  })
})
