import { describe, expect, it } from 'vitest'
import { surfaceOf } from '../../../src/statistics/inference/surface.js'
import { oneParameter, twoParameters } from '../likelihoods.js'

/** Highest at (1, −1), with a slanted valley. */
const bowl = twoParameters(([a, b]) => {
  const [x, y] = [a! - 1, b! + 1]
  return [-(x * x + x * y + 2 * y * y), [-2 * x - y, -x - 4 * y], [-2, -1, -1, -4]]
})

describe('a likelihood to walk over', () => {
  it('has its summit, and one in each slice', () => {
    const surface = surfaceOf(bowl)
    const summit = surface.climb(Float64Array.of(0, 0))
    expect(summit.point[0]).toBeCloseRelative(1, 1e-9)
    expect(summit.point[1]).toBeCloseRelative(-1, 1e-9)
    const slice = surface.climb(Float64Array.of(3, 0), { index: 0, hessian: summit.hessian })
    expect(slice.point[0]).toBe(3)
    expect(slice.point[1]).toBeCloseRelative(-1.5, 1e-6)
    expect(slice.value).toBeCloseRelative(-3.5, 1e-9)
  })

  it('counts what it was asked since the last count', () => {
    const surface = surfaceOf(bowl)
    surface.climb(Float64Array.of(1, -1))
    expect(surface.spent()).toBe(1)
    expect(surface.spent()).toBe(0)
    surface.climb(Float64Array.of(0, 0))
    expect(surface.spent()).toBe(2)
  })

  it('is not left', () => {
    const surface = surfaceOf(oneParameter(x => [x, 1, 0]))
    const { point } = surface.climb(Float64Array.of(1e9))
    expect(point[0]).toBe(surface.upper[0])
    expect(surface.upper[0]).toBeCloseRelative(Math.log(1e10), 1e-15)
    expect(surface.lower[0]).toBeCloseRelative(-Math.log(1e10), 1e-15)
  })

  it('knows what of a difference is rounding', () => {
    const { rounding } = surfaceOf({ ...bowl, scale: 1e6 })
    expect(rounding(3)).toBeCloseRelative(64e6 * Number.EPSILON, 1e-12)
    expect(rounding(-1e9)).toBeCloseRelative(64e9 * Number.EPSILON, 1e-12)
    expect(surfaceOf(bowl).rounding(0)).toBeCloseRelative(6400 * Number.EPSILON, 1e-12)
  })
})
