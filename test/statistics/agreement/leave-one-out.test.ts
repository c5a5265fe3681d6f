import { describe, expect, it } from 'vitest'
import { leaveOneOut } from '../../../src/statistics/agreement/leave-one-out.js'
import { meanInterval } from '../../../src/statistics/index.js'

describe('leaveOneOut', () => {
  it("is Student's interval of a mean, cut off at 1", () => {
    const values = [0.2, 0.4, 0.9, -0.3, 0.5]
    const mean = values.reduce((sum, value) => sum + value, 0) / 5
    const without = values.map(value => (5 * mean - value) / 4)
    const { interval } = leaveOneOut(mean, without, 0.9)!
    const student = meanInterval(values, { level: 0.9 }).interval!
    expect(interval.lower).toBeCloseTo(student.lower, 13)
    expect(interval.upper).toBeCloseTo(student.upper, 13)
    expect(leaveOneOut(0.9, [0.5, 1], 0.95)!.interval.upper).toBe(1)
  })

  it('is none of one thing, or where it does not exist without one of them', () => {
    expect(leaveOneOut(0.5, [0.5], 0.95)).toBeUndefined()
    expect(leaveOneOut(0.5, [0.5, 0.4, undefined], 0.95)).toBeUndefined()
  })
})
