import { describe, expect, it } from 'vitest'
import { withoutSpan } from '../../../src/statistics/regression/span.js'

const cells = Float64Array.of(1, 1, 0, 0, 3, 4, 2, 2, 0, 1, -1, 1)

describe('withoutSpan', () => {
  it('has unit vectors, turned by their signs', () => {
    const { count, cells: units } = withoutSpan({ width: 3, count: 2, cells }, Int8Array.of(1, -1))
    expect(count).toBe(2)
    expect(units[1]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(units[4]).toBeCloseTo(-0.6, 14)
  })

  it('takes out what rows of sign 0 span, and rows within', () => {
    const { count, cells: units } = withoutSpan({ width: 3, count: 4, cells }, Int8Array.of(0, 1, 1, 1))
    // (2, 2, 0) lies along (1, 1, 0); (1, −1, 1) is at right angles to it.
    expect(count).toBe(2)
    expect(units[0]! + units[1]!).toBeCloseTo(0, 14)
    expect(units[3]).toBeCloseTo(1 / Math.sqrt(3), 14)
  })

  it('leaves nothing where they span all', () => {
    const all = Float64Array.of(1, 0, 0, 1, 5, 5)
    expect(withoutSpan({ width: 2, count: 3, cells: all }, Int8Array.of(0, 0, 1)).count).toBe(0)
    expect(withoutSpan({ width: 2, count: 1, cells: new Float64Array(2) }, Int8Array.of(1)).count).toBe(0)
  })
})
