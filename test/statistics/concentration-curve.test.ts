import { describe, expect, it } from 'vitest'
import { concentrationCurve, giniCoefficient, lorenzCurve } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('concentrationCurve', () => {
  it('runs from the best forecast down, ties in one piece', () => {
    const { rows, value } = concentrationCurve([1, 2, 2, 3], [5, 0, 30, 65])
    expect(Array.from(rows)).toEqual([0, 0.25, 0.75, 1])
    expect(Array.from(value)).toEqual([0, 0.65, 0.95, 1])
  })

  it('holds sums that would overflow, and ends at (1, 1)', () => {
    const { rows, value } = concentrationCurve([3, 2, 1], [1.7e308, 1.7e308, 0])
    expect([rows.at(-1), value.at(-1)]).toEqual([1, 1])
    expect(value[1]).toBe(0.5)
  })

  it('refuses what has no shares', () => {
    expect(thrown(() => concentrationCurve([1, 2], [0, 0])).message).toContain('actual: expected at least one above 0')
    expect(thrown(() => concentrationCurve([1, 2], [1, -1])).path).toBe('actual[1]')
  })
})

describe('lorenzCurve', () => {
  it('bounds the area of the Gini coefficient', () => {
    const values = [1, 4, 4, 9, 12]
    const { rows, value } = lorenzCurve(values)
    let area = 0
    for (let k = 1; k < rows.length; k++) area += ((rows[k]! - rows[k - 1]!) * (value[k]! + value[k - 1]!)) / 2
    expect(1 - 2 * area).toBeCloseTo(giniCoefficient(values), 14)
  })

  it('lies on the diagonal where all have the same', () => {
    const { rows, value } = lorenzCurve([3, 3])
    expect([Array.from(rows), Array.from(value)]).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  it('refuses a total of 0', () => {
    expect(thrown(() => lorenzCurve([0])).path).toBe('values')
  })
})
