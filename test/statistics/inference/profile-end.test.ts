import { describe, expect, it } from 'vitest'
import { climbSlice, profileEnd } from '../../../src/statistics/inference/profile-end.js'
import { surfaceOf } from '../../../src/statistics/inference/surface.js'
import { oneParameter, twoParameters } from '../likelihoods.js'

const parabola = oneParameter(x => [-2 * x * x, -4 * x, -4])

describe('an end of a profile', () => {
  it('of a parabola is found at once', () => {
    const surface = surfaceOf(parabola)
    const summit = surface.climb(Float64Array.of(0))
    surface.spent()
    const end = profileEnd(surface, summit, 0, 1, 3)
    expect(end.outcome).toBe('crossed')
    expect(end.at).toBeCloseRelative(1.5, 1e-9)
    expect(surface.spent()).toBe(1)
    expect(profileEnd(surface, summit, 0, -1, 3).at).toBeCloseRelative(-1.5, 1e-9)
  })

  it('is the edge where the likelihood does not fall so far', () => {
    const surface = surfaceOf(oneParameter(x => [-1e-6 * x * x, -2e-6 * x, -2e-6]))
    const end = profileEnd(surface, surface.climb(Float64Array.of(0)), 0, 1, 2)
    expect(end).toEqual({ at: surface.upper[0], outcome: 'edge' })
  })

  it('is the edge where the summit stands on it', () => {
    const surface = surfaceOf(oneParameter(x => [x, 1, 0]))
    const summit = surface.climb(Float64Array.of(0))
    expect(profileEnd(surface, summit, 0, 1, 2)).toEqual({ at: surface.upper[0], outcome: 'edge' })
    const down = profileEnd(surface, summit, 0, -1, 2)
    expect(down.outcome).toBe('crossed')
    expect(down.at).toBeCloseRelative(surface.upper[0]! - 2, 1e-8)
  })

  it('gives up at a higher summit, and hands it over', () => {
    const surface = surfaceOf(
      oneParameter(x => [x * x * (1 - (x * x) / 50), 2 * x - (4 / 50) * x ** 3, 2 - (12 / 50) * x * x]),
    )
    const dent = { point: Float64Array.of(0), value: 0, gradient: Float64Array.of(0), hessian: Float64Array.of(2) }
    const end = profileEnd(surface, dent, 0, 1, 2)
    expect(end.outcome).toBe('lost')
    expect(end.higher?.value).toBeGreaterThan(0)
  })
})

describe('the summit of a slice', () => {
  const cliff = twoParameters(([a, b]) =>
    b! > 3
      ? [Number.NaN, [Number.NaN, Number.NaN], [Number.NaN, Number.NaN, Number.NaN, Number.NaN]]
      : [-(a! * a!) - 50 * (b! - a!) ** 2, [-2 * a! + 100 * (b! - a!), -100 * (b! - a!)], [-102, 100, 100, -100]],
  )

  it('is sought along the path', () => {
    const surface = surfaceOf(cliff)
    const summit = surface.climb(Float64Array.of(0, 0))
    surface.spent()
    const slice = climbSlice(surface, summit, 0, 2)
    expect(Array.from(slice.point)).toEqual([2, 2])
    expect(slice.value).toBe(-4)
    expect(surface.spent()).toBe(1)
  })

  it('is sought from where the others were, where the path leads to no value', () => {
    const surface = surfaceOf(cliff)
    const slice = climbSlice(surface, surface.climb(Float64Array.of(0, 0)), 0, 4)
    expect(slice.point[0]).toBe(4)
    expect(slice.point[1]).toBeLessThanOrEqual(3)
    expect(Number.isFinite(slice.value)).toBe(true)
  })
})
