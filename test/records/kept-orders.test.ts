import { describe, expect, it } from 'vitest'
import { firstOfLogSpend, logIntervalsOf, logSpendColumns, setLogSpend } from '../../src/records/kept-orders.js'

describe('logIntervalsOf', () => {
  it('adds the logarithms of the times between days, in the unit', () => {
    expect(logIntervalsOf(Int32Array.of(3, 17, 24, 99), 3, 7)).toBe(Math.log(2))
    expect(logIntervalsOf(Int32Array.of(3), 1, 7)).toBe(0)
    expect(logIntervalsOf(Int32Array.of(3), 0, 7)).toBe(0)
  })

  it.each([1, 365.25])('keeps its digits where a product would leave the range of a double, unit of %d days', unit => {
    const step = unit === 1 ? 1000 : 1
    const days = Int32Array.from({ length: 2001 }, (_, i) => i * step)
    expect(logIntervalsOf(days, 2001, unit)).toBeCloseRelative(2000 * Math.log(step / unit), 1e-13)
  })
})

describe('setLogSpend', () => {
  it('writes mean and scatter of the logarithms of the amounts that count', () => {
    const columns = logSpendColumns(3)
    setLogSpend(columns, 1, Float64Array.of(1, Math.E ** 2, Math.E ** 7, 99), 3)
    expect(columns.mean).toEqual(Float64Array.of(0, 3, 0))
    expect(columns.squares[1]).toBeCloseTo(26, 13)
    expect(firstOfLogSpend(columns, 1)).toEqual({ mean: Float64Array.of(0), squares: Float64Array.of(0) })
  })

  it('finds no scatter in amounts that are alike, and none in no amounts', () => {
    const columns = logSpendColumns(2)
    setLogSpend(columns, 0, new Float64Array(7).fill(12.34), 7)
    setLogSpend(columns, 1, Float64Array.of(5), 0)
    expect([columns.mean[0], columns.squares[0], columns.mean[1]]).toEqual([Math.log(12.34), 0, 0])
  })

  it('keeps the scatter of amounts that hardly differ', () => {
    const columns = logSpendColumns(1)
    setLogSpend(columns, 0, Float64Array.of(1e9 - 1, 1e9 + 1, 1e9 - 1, 1e9 + 1), 4)
    expect(columns.squares[0]).toBeCloseRelative(4e-18, 1e-5)
  })
})
