import { describe, expect, it } from 'vitest'
import { ratioColumn } from '../../../src/project/coverage/ratio-column.js'

const of = (...values: number[]) => Float64Array.from(values)

describe('a ratio by day', () => {
  it('does not exist where there is nothing below the line', () => {
    const ratio = ratioColumn(of(3, 4, -2), of(2, 0, 4))
    expect(Array.from(ratio.values)).toEqual([1.5, 0, -0.5])
    expect(Array.from(ratio.defined)).toEqual([1, 0, 1])
    expect(ratio.minimum).toEqual({ value: -0.5, index: 2 })
    expect(ratio.average).toBe(0.5)
  })

  it('has neither least nor mean where no day has one', () => {
    const ratio = ratioColumn(of(3, 4), of(0, 0))
    expect('minimum' in ratio).toBe(false)
    expect('average' in ratio).toBe(false)
    expect(Array.from(ratio.values)).toEqual([0, 0])
  })

  it('leaves out days that are not open', () => {
    expect(Array.from(ratioColumn(of(3, 4), of(2, 2), i => i === 1).defined)).toEqual([0, 1])
  })

  it('names the first of days that differ by rounding alone', () => {
    const ratio = ratioColumn(of(1.3, 1.3 * (1 - 1e-15), 1.4), of(1, 1, 1))
    expect(ratio.minimum?.index).toBe(0)
    expect(ratio.minimum?.value).toBe(Math.min(...ratio.values))
    expect(ratioColumn(of(-1, -2 + 1e-15, -2), of(1, 1, 1)).minimum).toEqual({ value: -2, index: 1 })
  })

  it('refuses a ratio that no double holds, and averages ratios whose sum none would', () => {
    expect(() => ratioColumn(of(1e300), of(1e-300))).toThrow('OUT_OF_RANGE')
    expect(ratioColumn(of(1e308, 1.4e308), of(1, 1)).average).toBeCloseTo(1.2e308, -300)
  })
})
