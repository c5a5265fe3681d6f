import { describe, expect, it } from 'vitest'
import { certainRow } from '../../../src/risk/migration/certain-row.js'
import { cohortMatrix } from '../../../src/statistics/index.js'

describe('the row of an absorbing state', () => {
  const estimate = cohortMatrix(
    ['A', 'D'],
    [
      [
        [9, 1],
        [0, 0],
      ],
    ],
  )

  it('is known and not estimated', () => {
    const { matrix, intervals, unobserved } = certainRow(estimate, 1, 0.9)
    expect(matrix.rows).toEqual([
      [0.9, 0.1],
      [0, 1],
    ])
    expect(intervals[0]).toEqual(estimate.intervals[0])
    expect(intervals[1]!.map(({ lower, upper, level }) => [lower, upper, level])).toEqual([
      [0, 0, 0.9],
      [1, 1, 0.9],
    ])
    expect(unobserved).toEqual([])
  })

  it('is as estimated where no state absorbs', () => {
    const { matrix, intervals, unobserved } = estimate
    expect(certainRow(estimate, -1)).toEqual({ matrix, intervals, unobserved })
  })
})
