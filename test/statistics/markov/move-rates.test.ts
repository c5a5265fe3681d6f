import { describe, expect, it } from 'vitest'
import { moveRates, rateInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const STATES = ['A', 'B', 'D']
/** Ten of A and ten of B for one year; A to B after one month, B to A after two, B to D after six. */
const SPELLS = {
  from: [...new Array(9).fill(0), ...new Array(8).fill(1), 0, 1, 1, 0, 1],
  to: [...new Array(17).fill(-1), 1, -1, 0, -1, 2],
  enter: [...new Array(17).fill(0), 0, 1 / 12, 0, 2 / 12, 0],
  leave: [...new Array(17).fill(1), 1 / 12, 1, 2 / 12, 1, 6 / 12],
}

describe('rates of moves', () => {
  it('are moves over time: the example of Lando and Skødeberg (2002), rates of 0.10084 and 0.10435', () => {
    const { rates, timeAtRisk, moves, unobserved } = moveRates(STATES, SPELLS)
    expect(timeAtRisk.map(time => time.toFixed(5))).toEqual(['9.91667', '9.58333', '0.00000'])
    expect(rates[0]!.map(rate => rate.toFixed(5))).toEqual(['-0.10084', '0.10084', '0.00000'])
    expect(rates[1]!.map(rate => rate.toFixed(5))).toEqual(['0.10435', '-0.20870', '0.10435'])
    expect(rates[2]).toEqual([0, 0, 0])
    expect([moves[1], unobserved]).toEqual([[1, 0, 1], ['D']])
  })

  it('have the intervals of rates; the diagonal that of all moves together', () => {
    const { intervals, timeAtRisk } = moveRates(STATES, SPELLS, { level: 0.9, method: 'jeffreys' })
    const time = timeAtRisk[1]!
    expect(intervals[1]![2]).toEqual(rateInterval(1, time, { level: 0.9, method: 'jeffreys' }))
    const all = rateInterval(2, time, { level: 0.9, method: 'jeffreys' })
    expect(intervals[1]![1]).toMatchObject({ lower: -all.upper, upper: -all.lower })
    expect(intervals[2]).toEqual([])
  })

  it('count what is in the window', () => {
    const { rates, timeAtRisk, intervals } = moveRates(STATES, SPELLS, { start: 0.25, end: 0.5 })
    expect(timeAtRisk).toEqual([expect.closeTo(2.5, 12), expect.closeTo(2.5, 12), 0])
    expect(rates[1]).toEqual([0, expect.closeTo(-0.4, 12), expect.closeTo(0.4, 12)])
    expect(rates[0]).toEqual([0, 0, 0])
    expect(intervals[0]![0]).toMatchObject({ upper: 0 })
  })

  it('refuse what is no spell or no option', () => {
    expect(thrown(() => moveRates(STATES, { ...SPELLS, to: [1] })).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => moveRates(STATES, SPELLS, { end: -1 })).path).toBe('options.end')
    expect(thrown(() => moveRates(STATES, SPELLS, { method: 'wald' } as never)).path).toBe('options.method')
  })
})
