import { describe, expect, it } from 'vitest'
import { gradientEvaluation } from '../../../src/numeric/index.js'
import { whitened } from '../../../src/statistics/sampling/whitened.js'
import { normalTarget, target } from './targets.js'

const guess = { centre: Float64Array.of(1, -2), factor: Float64Array.of(2, 0, 3, 0.5) }
const normal = normalTarget([1, -2], [4, 6, 6, 9.25])

describe('a whitened density', () => {
  it('is round where the guess is right', () => {
    const density = whitened(normal, guess)
    const out = gradientEvaluation(2)
    expect(density.evaluate(Float64Array.of(0.3, -1.1), out)).toBe(true)
    expect(out.gradient[0]).toBeCloseRelative(-0.3, 1e-12)
    expect(out.gradient[1]).toBeCloseRelative(1.1, 1e-12)
    expect(out.value).toBeCloseRelative(-(0.09 + 1.21) / 2, 1e-12)
  })

  it('knows the point of a position', () => {
    const point = new Float64Array(2)
    whitened(normal, guess).pointAt(Float64Array.of(1, 2), point)
    expect(Array.from(point)).toEqual([3, 2])
  })

  it('has a guess of its own', () => {
    const density = whitened(normal, guess)
    density.factor[0] = 7
    expect(guess.factor[0]).toBe(2)
  })

  it('is nothing beyond the ends, which are not asked', () => {
    let calls = 0
    const box = target(
      2,
      (_, out) => {
        calls++
        out.value = 0
        out.gradient.fill(0)
      },
      { lower: -4, upper: 4 },
    )
    const density = whitened(box, guess)
    const out = gradientEvaluation(2)
    expect(density.evaluate(Float64Array.of(1.5, 0), out)).toBe(true)
    expect(density.evaluate(Float64Array.of(1.51, 0), out)).toBe(false)
    expect(out.value).toBe(Number.NEGATIVE_INFINITY)
    expect(density.evaluate(Float64Array.of(Number.NaN, 0), out)).toBe(false)
    expect(calls).toBe(1)
  })

  it.each([
    [Number.NaN, 0],
    [Number.POSITIVE_INFINITY, 0],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ])('is nothing where the value is %d and a slope %d', (value, slope) => {
    const broken = target(2, (_, out) => {
      out.value = value
      out.gradient.fill(slope)
    })
    const out = gradientEvaluation(2)
    expect(whitened(broken, guess).evaluate(new Float64Array(2), out)).toBe(true)
    expect(out.value).toBe(Number.NEGATIVE_INFINITY)
  })
})
