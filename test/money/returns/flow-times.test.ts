import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { timedFlows } from '../../../src/money/returns/flow-times.js'

const flowsOf = (dates: readonly string[], amounts: readonly number[]) => ({
  days: Float64Array.from(dates, date => dayNumber(date)),
  amounts: Float64Array.from(amounts),
})

describe('timedFlows', () => {
  it('keeps days of conventions with a fixed year, in order, those of one day added', () => {
    const flows = flowsOf(['1970-01-09', '1970-01-02', '1970-01-09'], [3, -1, 4])
    expect(timedFlows(flows, 'actual/360', {})).toEqual({ times: [1, 8], amounts: [-1, 7], basis: 360 })
  })

  it('adds flows of one day in one order, whatever the order given', () => {
    const given = [0.1, 0.2, 0.3, -0.7, 1e9]
    const sums = [given, given.toReversed(), [0.3, 1e9, 0.1, -0.7, 0.2]].map(amounts => {
      const { amounts: sum } = timedFlows(flowsOf(Array(5).fill('2024-01-01'), amounts), 'actual/365', {})
      return sum[0]
    })
    expect(new Set(sums).size).toBe(1)
  })

  it('counts whole days of 30/360 from the first flow that is not 0, and adds what falls on one time', () => {
    const flows = flowsOf(['2023-12-01', '2024-01-30', '2024-01-31', '2024-07-30'], [0, -5, -1, 7])
    const { times, amounts, basis } = timedFlows(flows, '30/360', {})
    expect([Array.from(times), Array.from(amounts), basis]).toEqual([[-59, 0, 180], [0, -6, 7], 360])
  })

  it('has years where the year has no fixed length', () => {
    const flows = flowsOf(['2023-01-01', '2023-07-01', '2024-07-01'], [-1, 1, 2])
    const { times, basis } = timedFlows(flows, 'actual/365A', {})
    expect([Array.from(times), basis]).toEqual([[0, 181 / 365, 547 / 366], 1])
  })

  it('asks for what a convention needs, and for a sum that a double holds', () => {
    expect(() => timedFlows(flowsOf(['2024-01-01'], [1]), 'business/252', {})).toThrow(/MISSING_VALUE/)
    const days = ['2024-01-01', '2024-01-01']
    expect(() => timedFlows(flowsOf(days, [1.7e308, 1.7e308]), 'actual/365', {})).toThrow(/OUT_OF_RANGE/)
  })

  it('takes no flows, and flows that are all 0', () => {
    expect(timedFlows(flowsOf([], []), '30/360', {}).times).toHaveLength(0)
    expect(Array.from(timedFlows(flowsOf(['2024-01-01', '2024-03-01'], [0, 0]), '30/360', {}).times)).toEqual([0, 60])
  })
})
