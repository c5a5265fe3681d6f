import { describe, expect, it } from 'vitest'
import { averagePrecision } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('averagePrecision', () => {
  it('averages over events how many rows above them are events', () => {
    expect(averagePrecision([4, 3, 2, 1], [1, 0, 1, 0])).toBeCloseTo((1 + 2 / 3) / 2, 14)
    expect(averagePrecision([4, 3, 2, 1], [1, 1, 0, 0])).toBe(1)
  })

  it('is the share of events where the score says nothing', () => {
    expect(averagePrecision([5, 5, 5, 5], [1, 0, 0, 0])).toBe(0.25)
  })

  it('takes weights, and passes over rows of weight 0', () => {
    expect(averagePrecision([3, 2, 1], [0, 1, 0], [0, 1, 1])).toBe(1)
    expect(averagePrecision([3, 2], [0, 1], [3, 1])).toBe(0.25)
  })

  it('needs an event, and no more', () => {
    expect(averagePrecision([1, 2], [1, 1])).toBe(1)
    expect(thrown(() => averagePrecision([1, 2], [0, 0])).code).toBe('NO_VARIATION')
    expect(thrown(() => averagePrecision([1, 2], [0, 1], [1, 0])).path).toBe('outcomes')
  })
})
