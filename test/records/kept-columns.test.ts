import { describe, expect, it } from 'vitest'
import { checkedLogIntervals, checkedLogSpend } from '../../src/records/kept-columns.js'

const frequency = [2, 1, 0]
const recency = [8, 5, 0]
const spend = { meanSpend: Float64Array.of(20, 5, 0), spendOrders: Float64Array.of(2, 1, 0) }

describe('checkedLogIntervals', () => {
  it('takes what the history allows, up to the rounding of an export', () => {
    const most = [2 * Math.log(4), Math.log(5) + 5e-4, 0]
    expect(checkedLogIntervals(most, frequency, recency)).toEqual(Float64Array.from(most))
    expect(checkedLogIntervals([-30, -2, 0], frequency, recency)[0]).toBe(-30)
  })

  it.each([
    [[2.78, 0, 0], 'INCONSISTENT_HISTORY', 'columns.logIntervals[0]'],
    [[1, 1.7, 0], 'INCONSISTENT_HISTORY', 'columns.logIntervals[1]'],
    [[1, 1, -1], 'INCONSISTENT_HISTORY', 'columns.logIntervals[2]'],
    [[1, Number.NaN, 0], 'OUT_OF_RANGE', 'columns.logIntervals[1]'],
    [[Number.NEGATIVE_INFINITY, 1, 0], 'OUT_OF_RANGE', 'columns.logIntervals[0]'],
  ])('refuses %j', (column, code, path) => {
    expect(() => checkedLogIntervals(column, frequency, recency)).toThrow(expect.objectContaining({ code, path }))
  })
})

describe('checkedLogSpend', () => {
  it('takes what the amounts allow, as copies', () => {
    const mean = Float64Array.of(Math.log(20) - 0.1, Math.log(5), 0)
    const columns = checkedLogSpend({ mean, squares: [0.2, 0, 0] }, spend, 3)
    expect(columns).toEqual({ mean, squares: Float64Array.of(0.2, 0, 0) })
    expect(columns.mean).not.toBe(mean)
  })

  it.each([
    [{ mean: [3.1, Math.log(5), 0], squares: [0, 0, 0] }, 'INCONSISTENT_HISTORY', 'columns.logSpend.mean[0]'],
    [{ mean: [2, Math.log(5), 1], squares: [0, 0, 0] }, 'INCONSISTENT_HISTORY', 'columns.logSpend.mean[2]'],
    [{ mean: [2, Math.log(5), 0], squares: [1, 1, 0] }, 'INCONSISTENT_HISTORY', 'columns.logSpend.squares[1]'],
    [{ mean: [2, 1.5, 0], squares: [1, 0, 0] }, 'INCONSISTENT_HISTORY', 'columns.logSpend.mean[1]'],
    [{ mean: [2, Math.log(5), 0], squares: [1e308, 0, 0] }, 'INCONSISTENT_HISTORY', 'columns.logSpend.squares[0]'],
    [{ mean: [-746, Math.log(5), 0], squares: [1, 0, 0] }, 'OUT_OF_RANGE', 'columns.logSpend.mean[0]'],
    [{ mean: [2, 1, 0], squares: [-1, 0, 0] }, 'OUT_OF_RANGE', 'columns.logSpend.squares[0]'],
    [{ mean: [Number.NaN, 1, 0], squares: [1, 0, 0] }, 'OUT_OF_RANGE', 'columns.logSpend.mean[0]'],
    [{ mean: [2, 1, 0], squares: [1, Number.POSITIVE_INFINITY, 0] }, 'OUT_OF_RANGE', 'columns.logSpend.squares[1]'],
    [{ mean: [2, 1, 0], squares: [1, 0] }, 'LENGTH_MISMATCH', 'columns.logSpend.squares'],
    [{ mean: [2, 1], squares: [1, 0] }, 'LENGTH_MISMATCH', 'columns.logSpend'],
  ])('refuses %j', (columns, code, path) => {
    expect(() => checkedLogSpend(columns, spend, 3)).toThrow(expect.objectContaining({ code, path }))
  })

  it('needs the amounts themselves', () => {
    const columns = { mean: [2, 1, 0], squares: [1, 0, 0] }
    expect(() => checkedLogSpend(columns, {}, 3)).toThrow(expect.objectContaining({ path: 'columns.meanSpend' }))
  })
})
