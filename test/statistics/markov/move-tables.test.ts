import { describe, expect, it } from 'vitest'
import { moveTables } from '../../../src/statistics/markov/move-tables.js'

const SPELLS = { from: [0, 1, 0, 0], to: [1, -1, -1, 1], enter: [0, 2, 1, 0], leave: [2, 5, 4, 4] }

describe('tables of moves', () => {
  it('say who was at risk just before each moment, and who moved', () => {
    const { times, atRisk, starts, moves, timeAtRisk, watched, moved } = moveTables(SPELLS, 2, {
      size: 4,
      start: 0,
      end: 5,
    })
    expect(Array.from(times)).toEqual([2, 4])
    expect(Array.from(atRisk)).toEqual([3, 0, 2, 1])
    expect(Array.from(starts)).toEqual([0, 1, 2])
    expect(Array.from(moves)).toEqual([1, 1])
    expect(Array.from(timeAtRisk)).toEqual([9, 3])
    expect(Array.from(watched)).toEqual([13, 3])
    expect(Array.from(moved)).toEqual([0, 2, 0, 0])
  })

  it('leave out what is not in the window: its first moment is not, its last is', () => {
    const { times, atRisk, timeAtRisk, moved } = moveTables(SPELLS, 2, { size: 4, start: 2, end: 4 })
    expect([Array.from(times), Array.from(atRisk), Array.from(timeAtRisk)]).toEqual([[4], [2, 1], [4, 2]])
    expect(Array.from(moved)).toEqual([0, 1, 0, 0])
  })

  it('are empty where nobody moves', () => {
    const { times, atRisk, moves } = moveTables(SPELLS, 2, { size: 4, start: 4.5, end: 5 })
    expect([times.length, atRisk.length, moves.length]).toEqual([0, 0, 0])
  })
})
