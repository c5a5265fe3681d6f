import { describe, expect, it } from 'vitest'
import { clientsByAge, inDays } from '../../../src/lifetime/validation/clients-by-age.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'
import { base } from './orders.js'

describe('clientsByAge', () => {
  it('has one group per day of first purchases, the youngest first', () => {
    expect(clientsByAge(base)).toEqual([
      { days: 14, clients: 1 },
      { days: 21, clients: 1 },
      { days: 28, clients: 1 },
    ])
  })

  it('adds weights up, and passes over times that are no age', () => {
    const columns = { frequency: [0, 2, 1], recency: [0, 5, 3], age: [10, 10, 20], weight: [4, 1.5, 2] }
    const weighted = customerBaseFromPatterns(columns, { timeUnit: 'day', observedUntil: '2024-01-29' })
    expect(clientsByAge(weighted)).toEqual([
      { days: 10, clients: 5.5 },
      { days: 20, clients: 2 },
    ])
  })
})

describe('inDays', () => {
  it('is whole where only rounding is in the way, and else what it is', () => {
    expect(inDays(38.86, 'week')).toBeCloseTo(272.02, 12)
    for (let day = 0; day < 2000; day++) {
      expect(inDays(day / 7, 'week')).toBe(day)
      expect(inDays(day / (365.25 / 12), 'month')).toBe(day)
    }
  })
})
