import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { linearAssignment } from '../../src/numeric/core.js'
import { thrown } from '../errors/thrown.js'

describe('the pairing of least cost', () => {
  it('is found where the cheapest cell of each row is not', () => {
    expect(
      linearAssignment([
        [4, 1, 3],
        [2, 0, 5],
        [3, 2, 2],
      ]),
    ).toEqual({ columnOfRow: [1, 0, 2], cost: 5 })
    expect(linearAssignment([[-9]])).toEqual({ columnOfRow: [0], cost: -9 })
  })

  it('costs what the cheapest of all pairings costs, on either side of a square', () => {
    const uniform = randomStream(7)
    for (let trial = 0; trial < 150; trial++) {
      const [rows, columns] = [1 + (trial % 5), 1 + ((trial * 3) % 6)]
      const unit = 10 ** ((trial % 25) - 12)
      const costs = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (trial % 2 ? Math.floor(uniform() * 4) : uniform() - 0.5) * unit),
      )
      const { columnOfRow, cost } = linearAssignment(costs)
      const paired = columnOfRow.filter(j => j >= 0)
      expect(new Set(paired).size).toBe(Math.min(rows, columns))
      expect(paired.length).toBe(Math.min(rows, columns))
      expect(cost / unit).toBeCloseTo(cheapest(costs) / unit, 10)
      expect(cost).toBe(columnOfRow.reduce((sum, j, i) => (j < 0 ? sum : sum + costs[i]![j]!), 0))
    }
  })

  it('is refused for what is no table of costs', () => {
    const fault = (costs: unknown) => thrown(() => linearAssignment(costs as never))
    expect(fault([]).code).toBe('EMPTY_INPUT')
    expect(fault([[]]).code).toBe('EMPTY_INPUT')
    expect(fault([[1, 2], [1]])).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'costs[1]' })
    expect(
      fault([
        [1, Number.NaN],
        [Infinity, null],
      ]),
    ).toMatchObject({ path: 'costs[0][1]', issueCount: 3 })
    expect(fault([new Array(2)]).issueCount).toBe(2)
    expect(fault(7).code).toBe('INVALID_TYPE')
  })
})

/** By trying all. */
function cheapest(costs: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...rest] = costs
  if (row === undefined) return 0
  const free = row.flatMap((cost, j) => (taken.includes(j) ? [] : [cost + cheapest(rest, [...taken, j])]))
  const spare = costs.length > row.length - taken.length ? [cheapest(rest, taken)] : []
  return Math.min(...free, ...spare)
}
