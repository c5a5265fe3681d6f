import { describe, expect, it } from 'vitest'
import { leastEigenvalue } from '../../src/statistics/correlation-root.js'
import { nearestCorrelation } from '../../src/statistics/index.js'

describe('nearestCorrelation', () => {
  it('gives the example of Higham (2002)', () => {
    const { matrix, converged } = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ])
    expect(converged).toBe(true)
    expect(matrix[0]![1]).toBeCloseTo(0.7607, 4)
    expect(matrix[0]![2]).toBeCloseTo(0.1573, 4)
    expect(matrix[1]![2]).toBe(matrix[0]![1])
    expect(leastEigenvalue(Float64Array.from(matrix.flat()), 3)).toBeGreaterThan(-1e-10)
  })

  it('leaves alone what is in order', () => {
    const matrix = [
      [1, -0.3],
      [-0.3, 1],
    ]
    expect(nearestCorrelation(matrix)).toEqual({
      matrix,
      distance: 0,
      largestChange: 0,
      iterations: 0,
      converged: true,
    })
  })

  it('finds nothing nearer by small moves that keep it a correlation matrix', () => {
    const given = [
      [1, 0.9, 0.7],
      [0.9, 1, -0.4],
      [0.7, -0.4, 1],
    ]
    const { matrix, distance } = nearestCorrelation(given)
    const far = (cells: readonly (readonly number[])[]): number =>
      Math.hypot(...cells.flat().map((cell, i) => cell - given.flat()[i]!))
    expect(far(matrix)).toBeCloseTo(distance, 12)
    // Towards any correlation matrix, the distance grows.
    for (const other of [
      [1, 0, 0, 0, 1, 0, 0, 0, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [1, 0.9, 0, 0.9, 1, 0, 0, 0, 1],
    ]) {
      const moved = matrix.map((row, i) => row.map((cell, j) => cell + 1e-3 * (other[3 * i + j]! - cell)))
      expect(far(moved)).toBeGreaterThan(distance - 1e-9)
    }
  })

  it('refuses what is no matrix', () => {
    expect(() => nearestCorrelation([[1, 0.2]])).toThrow('LENGTH_MISMATCH')
  })
})
