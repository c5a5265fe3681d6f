import { describe, expect, it } from 'vitest'
import { levelDistances } from '../../../src/statistics/gower/level-distances.js'
import type { OrdinalAttribute } from '../../../src/statistics/index.js'

function distances(spacing: 'steps' | 'ranks' | 'mean-ranks', counts?: readonly number[]): number[][] {
  const levels = ['A', 'B', 'C', 'D']
  const attribute: OrdinalAttribute = { kind: 'ordinal', levels, spacing, ...(counts && { counts }) }
  const flat = levelDistances(attribute)
  return levels.map((_, row) => [...flat.subarray(row * 4, row * 4 + 4)])
}

describe('distances of levels', () => {
  it('are equal steps', () => {
    expect(distances('steps')[0]).toEqual([0, 1 / 3, 2 / 3, 1])
    expect(distances('steps')[2]).toEqual([2 / 3, 1 / 3, 0, 1 / 3])
  })

  it('are rows between them: ranks 1, 2-4, 5, 6-7 for counts 1, 3, 1, 2', () => {
    // From the last rank of the lower level to the first of the upper, over 6 - 1.
    expect(distances('ranks', [1, 3, 1, 2])[0]).toEqual([0, 1 / 5, 4 / 5, 1])
    expect(distances('ranks', [1, 3, 1, 2])[1]).toEqual([1 / 5, 0, 1 / 5, 2 / 5])
  })

  it('are differences of mean ranks 1, 3, 5, 6.5 over 5.5', () => {
    expect(distances('mean-ranks', [1, 3, 1, 2])[0]).toEqual([0, 2 / 5.5, 4 / 5.5, 1])
  })

  it('stay within [0, 1] for levels that no row has', () => {
    const [first, second, third, last] = distances('ranks', [0, 2, 0, 2])
    expect(second).toEqual([1, 0, 1, 1])
    for (const row of [first, third, last]) {
      for (const distance of row ?? []) expect(distance >= 0 && distance <= 1).toBe(true)
    }
  })

  it('are whole where all rows have one level', () => {
    for (const spacing of ['ranks', 'mean-ranks'] as const) {
      expect(distances(spacing, [0, 7, 0, 0])[1]).toEqual([1, 0, 1, 1])
    }
  })
})
