import { describe, expect, it } from 'vitest'
import { deciles } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('deciles', () => {
  it('has ten groups of nearly one size, best first', () => {
    const predicted = Array.from({ length: 25 }, (_, i) => i)
    const rows = deciles(predicted, predicted)
    expect(rows.map(({ group }) => group)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(rows.map(({ size }) => size)).toEqual([2, 3, 2, 3, 2, 3, 2, 3, 2, 3])
    expect(rows[0]).toEqual({
      group: 1,
      size: 2,
      meanPredicted: 23.5,
      meanActual: 23.5,
      cumulativeGain: 47 / 300,
      lift: 23.5 / 12,
    })
    expect(rows.at(-1)?.cumulativeGain).toBe(1)
  })

  it('shares equal forecasts between the groups that they reach into', () => {
    const rows = deciles([9, 5, 5, 1], [7, 0, 4, 1], { groups: 2 })
    expect(rows.map(({ meanActual }) => meanActual)).toEqual([(7 + 2) / 2, (2 + 1) / 2])
    expect(rows.map(({ meanPredicted }) => meanPredicted)).toEqual([7, 3])
  })

  it('has a lift of 1 everywhere for a forecast that says nothing', () => {
    const rows = deciles([1, 1, 1, 1, 1], [0, 0, 9, 1, 0], { groups: 5 })
    expect(rows.map(({ lift }) => lift)).toEqual([1, 1, 1, 1, 1])
  })

  it('has no shares of nothing', () => {
    const [row] = deciles([1, 2], [0, 0], { groups: 1 })
    expect(row).toEqual({ group: 1, size: 2, meanPredicted: 1.5, meanActual: 0 })
  })

  it('has no more groups than rows', () => {
    expect(thrown(() => deciles([1, 2], [0, 1])).message).toContain(
      'options.groups: expected a whole number from 1 to 2',
    )
    expect(thrown(() => deciles([1, 2], [0, 1], { groups: 0 })).path).toBe('options.groups')
    expect(thrown(() => deciles([1, 2], [0, 1], JSON.parse('{ "group": 2 }'))).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => deciles([1], [Number.NaN], { groups: 1 })).path).toBe('actual[0]')
  })
})
