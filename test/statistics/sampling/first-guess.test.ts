import { describe, expect, it } from 'vitest'
import { firstGuess } from '../../../src/statistics/sampling/first-guess.js'
import { thrown } from '../../errors/thrown.js'
import { normalTarget, target } from './targets.js'

/** L Lᵀ. */
function covarianceOf(factor: Float64Array): number[] {
  const n = Math.sqrt(factor.length)
  return Array.from(factor, (_, place) => {
    const [i, j] = [Math.floor(place / n), place % n]
    let sum = 0
    for (let k = 0; k < n; k++) sum += factor[i * n + k]! * factor[j * n + k]!
    return sum
  })
}

describe('the first guess', () => {
  it('of a normal density is its mean and covariance', () => {
    const covariance = [4, 1, 1, 0.5]
    const { centre, factor } = firstGuess(normalTarget([3, -1], covariance))
    expect(centre[0]).toBeCloseTo(3, 6)
    expect(centre[1]).toBeCloseTo(-1, 6)
    covarianceOf(factor).forEach((value, i) => {
      expect(value).toBeCloseTo(covariance[i]!, 4)
    })
  })

  it('of a flat direction is a fifth of the room there is', () => {
    const ridge = target(
      2,
      ([x], out) => {
        out.value = -(x! * x!) / 2
        out.gradient[0] = -x!
        out.gradient[1] = 0
      },
      { lower: -10, upper: 10 },
    )
    const [across, , , along] = covarianceOf(firstGuess(ridge).factor)
    expect(across).toBeCloseTo(1, 4)
    expect(along).toBeCloseTo(16, 4)
  })

  it('of a flat direction without end is one', () => {
    const flat = target(1, (_, out) => {
      out.value = 0
      out.gradient[0] = 0
    })
    expect(Array.from(firstGuess(flat).factor)).toEqual([1])
  })

  it('where the density rises to the end of its room goes by the size of the curvature', () => {
    const rising = target(
      1,
      ([x], out) => {
        out.value = x! * x!
        out.gradient[0] = 2 * x!
      },
      { lower: 0, upper: 100, start: 1 },
    )
    const { centre, factor } = firstGuess(rising)
    expect(centre[0]).toBe(100)
    expect(factor[0]! ** 2).toBeCloseTo(0.5, 4)
  })

  it('refuses a density without value at its start', () => {
    const nothing = target(1, (_, out) => {
      out.value = Number.NEGATIVE_INFINITY
      out.gradient[0] = 0
    })
    expect(thrown(() => firstGuess(nothing)).message).toContain(
      'target.start: expected a point at which the density has a value',
    )
  })
})
