import { describe, expect, it } from 'vitest'
import { cumulativePd, migrationByHorizon, migrationByPowers } from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { JLT, JLT_PRINTED, RATINGS } from '../matrices.js'

describe('Jarrow, Lando and Turnbull', () => {
  const { values, ratings } = cumulativePd(migrationByPowers(JLT, { periods: [1, 5, 10] }), { defaultState: 'D' })

  it('has every rating, default with 1', () => {
    expect(ratings).toEqual(RATINGS)
    expect(values[7]).toEqual([1, 1, 1])
  })

  it('is close to powers of the rows as printed, which make and lose probability', () => {
    const power = (k: number): readonly (readonly number[])[] =>
      k === 1
        ? JLT_PRINTED
        : power(k - 1).map(row => JLT_PRINTED.map((_, j) => sumOf(row.map((p, m) => p * JLT_PRINTED[m]![j]!))))
    const [five, ten] = [power(5), power(10)]
    expect(ten[6]?.[7]).toBeCloseRelative(0.7558953789859075, 1e-12)
    expect(sumOf(ten[6]!)).toBeGreaterThan(1)
    expect(sumOf(ten[2]!)).toBeLessThan(0.9985)
    for (const [i, row] of values.entries()) {
      expect(Math.abs(row[1]! - five[i]![7]!)).toBeLessThan(1.5e-4)
      expect(Math.abs(row[2]! - ten[i]![7]!)).toBeLessThan(2e-4)
    }
  })
})

it('never falls where the order of cohorts is held, withdrawals censored', () => {
  const states = ['good', 'NR', 'D']
  const row = (withdrawn: number, pd: number) =>
    transitionMatrix(states, [
      [1 - withdrawn - pd, withdrawn, pd],
      [0, 1, 0],
      [0, 0, 1],
    ])
  const seen = migrationByHorizon([
    { horizon: 1, matrix: row(0.125, 0.125) },
    { horizon: 2, matrix: row(0.25, 0.125) },
    { horizon: 3, matrix: row(0.25, 0.0625) },
  ])
  const { values } = cumulativePd(seen, { defaultState: 'D', withdrawnState: 'NR', fallingPd: 'hold' })
  expect(values[0]).toEqual([0.125, 0.125, 0.125])
})

function sumOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0)
}
