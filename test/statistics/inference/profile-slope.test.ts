import { describe, expect, it } from 'vitest'
import { pathCurvature, pathDirection } from '../../../src/statistics/inference/profile-slope.js'

const box = { lower: Float64Array.of(-9, -9, -9), upper: Float64Array.of(9, 9, 9) }
/** −(x² + y² + z² + xy + yz). */
const hessian = Float64Array.of(-2, -1, 0, -1, -2, -1, 0, -1, -2)
const summit = (point: readonly number[]) => ({
  point: Float64Array.from(point),
  value: 0,
  gradient: new Float64Array(3),
  hessian,
})

describe('the path of summits', () => {
  it('leads where the others are best', () => {
    // Given x: 2y + z = -x, y + 2z = 0.
    const direction = pathDirection(summit([0, 0, 0]), 0, box)
    expect(direction[0]).toBe(1)
    expect(direction[1]).toBeCloseRelative(-2 / 3, 1e-14)
    expect(direction[2]).toBeCloseRelative(1 / 3, 1e-14)
    expect(pathCurvature(summit([0, 0, 0]), 0, direction)).toBeCloseRelative(2 - 2 / 3, 1e-14)
  })

  it('leaves those on an edge of the box where they are', () => {
    const direction = pathDirection(summit([0, 9, 0]), 0, box)
    expect(Array.from(direction)).toEqual([1, 0, 0])
    const other = pathDirection(summit([0, 0, -9]), 0, box)
    expect(other[1]).toBeCloseRelative(-0.5, 1e-15)
    expect(other[2]).toBe(0)
  })

  it('moves none where the likelihood is not curved as at a summit', () => {
    const saddle = { ...summit([0, 0, 0]), hessian: Float64Array.of(-2, -1, 0, -1, 2, -1, 0, -1, -2) }
    expect(Array.from(pathDirection(saddle, 0, box))).toEqual([1, 0, 0])
    const broken = { ...summit([0, 0, 0]), hessian: new Float64Array(9).fill(Number.NaN) }
    expect(Array.from(pathDirection(broken, 1, box))).toEqual([0, 1, 0])
  })
})
