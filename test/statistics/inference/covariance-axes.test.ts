import { describe, expect, it } from 'vitest'
import { axesOf } from '../../../src/statistics/inference/covariance-axes.js'
import { thrown } from '../../errors/thrown.js'

/** Σ v vᵀ. */
function squareOf(axes: readonly Float64Array[], n: number): number[][] {
  const cell = (i: number, j: number): number => axes.reduce((sum, v) => sum + v[i]! * v[j]!, 0)
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => cell(i, j)))
}

describe('the axes of a covariance', () => {
  it('make it up again', () => {
    const covariance = [
      [4, 1, 0.3],
      [1, 2, -0.5],
      [0.3, -0.5, 1],
    ]
    const axes = axesOf(covariance, 3)
    expect(axes.length).toBe(3)
    for (const [i, row] of squareOf(axes, 3).entries()) {
      for (const [j, cell] of row.entries()) expect(cell).toBeCloseTo(covariance[i]![j]!, 12)
    }
  })

  it('are as many as there are independent directions', () => {
    const axes = axesOf(
      [
        [1, 2],
        [2, 4],
      ],
      2,
    )
    expect(axes.length).toBe(1)
    expect(Math.abs(axes[0]![0]!)).toBeCloseRelative(1, 1e-12)
    expect(Math.abs(axes[0]![1]!)).toBeCloseRelative(2, 1e-12)
    expect(axesOf([[0]], 1)).toEqual([])
  })

  it('are none of what is no covariance', () => {
    expect(
      thrown(() =>
        axesOf(
          [
            [1, 2],
            [2, 1],
          ],
          2,
        ),
      ).path,
    ).toBe('covariance')
    expect(thrown(() => axesOf([[1, 2], [2]], 2)).path).toBe('covariance[1][1]')
    expect(thrown(() => axesOf([[1]], 2)).code).toBe('LENGTH_MISMATCH')
  })
})
