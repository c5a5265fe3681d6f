import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../../src/statistics/agreement/disagreement.js'

/** All pairs of judgements, one by one, as Krippendorff defines it. */
function byPairs(units: readonly (readonly number[])[], apart: (a: number, b: number) => number): number {
  const all = units.flat()
  const mean = (values: readonly number[]) => {
    let sum = 0
    for (const [i, a] of values.entries()) for (const [j, b] of values.entries()) if (i !== j) sum += apart(a, b)
    return sum / (values.length - 1)
  }
  return 1 - units.reduce((sum, unit) => sum + mean(unit), 0) / mean(all)
}

const UNITS = [
  [0, 1, 1],
  [2, 3],
  [0, 0, 1, 3],
  [2, 2],
  [1, 3],
]
const VALUES = [1, 2.5, 4, 10]

describe('figuresOf', () => {
  it('is what all pairs come to', () => {
    expect(figuresOf(UNITS, VALUES, 'nominal')!.alpha).toBeCloseTo(
      byPairs(UNITS, (a, b) => (a === b ? 0 : 1)),
      13,
    )
    expect(figuresOf(UNITS, VALUES, 'interval')!.alpha).toBeCloseTo(
      byPairs(UNITS, (a, b) => (VALUES[a]! - VALUES[b]!) ** 2),
      13,
    )
    const totals = [0, 1, 2, 3].map(place => UNITS.flat().filter(one => one === place).length)
    const between = (a: number, b: number) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const inner = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0)
      return (inner - (totals[low]! + totals[high]!) / 2) ** 2
    }
    expect(figuresOf(UNITS, VALUES, 'ordinal')!.alpha).toBeCloseTo(byPairs(UNITS, between), 13)
  })

  it('has no figure without the only thing that differs', () => {
    expect(
      figuresOf(
        [
          [0, 0],
          [0, 1],
        ],
        ['x', 'y'],
        'nominal',
      )!.without[1],
    ).toBeUndefined()
    expect(figuresOf([[0, 0]], ['x'], 'nominal')).toBeUndefined()
  })
})
