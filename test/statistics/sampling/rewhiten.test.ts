import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/draws.js'
import { clear, observe, scatter, whitenAgain } from '../../../src/statistics/sampling/rewhiten.js'
import { whitened } from '../../../src/statistics/sampling/whitened.js'
import { normalTarget } from './targets.js'

const identity = (): Float64Array => Float64Array.of(1, 0, 0, 1)
const density = () => whitened(normalTarget([0, 0], [1, 0, 0, 1]), { centre: new Float64Array(2), factor: identity() })

/** Draws of a normal density with deviations 1 and `ratio` and some correlation. */
function drawsOf(count: number, ratio: number, correlation: number) {
  const uniform = randomStream(9)
  const seen = scatter(2)
  for (let i = 0; i < count; i++) {
    const [a, b] = [drawNormal(uniform), drawNormal(uniform)]
    const second = ratio * (correlation * a + Math.sqrt(1 - correlation ** 2) * b)
    observe(seen, Float64Array.of(a, second))
  }
  return seen
}

describe('the scatter of draws', () => {
  it('is their covariance, and can be cleared', () => {
    const seen = scatter(2)
    for (const row of [
      [1, 2],
      [2, 4],
      [6, 3],
    ]) {
      observe(seen, Float64Array.from(row))
    }
    expect(Array.from(seen.mean)).toEqual([3, 3])
    expect(seen.products[0]).toBeCloseRelative(14, 1e-12)
    expect(seen.products[2]).toBeCloseRelative(1, 1e-12)
    expect(seen.products[3]).toBeCloseRelative(2, 1e-12)
    clear(seen)
    const { count, mean, products } = scatter(2)
    expect(seen).toMatchObject({ count, mean, products })
  })
})

describe('whitening again', () => {
  it('takes on the shape of a density that is not round', () => {
    const changed = density()
    const position = Float64Array.of(0.5, -20)
    const before = new Float64Array(2)
    changed.pointAt(position, before)
    expect(whitenAgain(changed, drawsOf(4000, 30, 0.8), position)).toBe(true)
    const [a, zero, b, c] = changed.factor
    expect(zero).toBe(0)
    expect(a! ** 2).toBeCloseTo(1, 0.7)
    expect((a! * b!) / 24).toBeCloseTo(1, 0.7)
    expect((b! ** 2 + c! ** 2) / 900).toBeCloseTo(1, 0.7)
    const after = new Float64Array(2)
    changed.pointAt(position, after)
    expect(after[0]).toBeCloseRelative(before[0]!, 1e-12)
    expect(after[1]).toBeCloseRelative(before[1]!, 1e-12)
  })

  it('leaves the shape of a round one, whatever its size', () => {
    const changed = density()
    const seen = drawsOf(100, 1, 0)
    seen.products.forEach((product, i) => {
      seen.products[i] = 100 * product
    })
    expect(whitenAgain(changed, seen, new Float64Array(2))).toBe(true)
    const [a, , b, c] = changed.factor
    expect(a).toBeCloseRelative(c!, 1e-9)
    expect(b).toBeCloseTo(0, 9)
    expect(a).toBeGreaterThan(8)
    expect(a).toBeLessThan(12)
  })

  it('changes nothing where draws have no spread', () => {
    const changed = density()
    const position = Float64Array.of(1, 2)
    const still = scatter(2)
    for (let i = 0; i < 30; i++) observe(still, position)
    expect(whitenAgain(changed, still, position)).toBe(false)
    expect(whitenAgain(changed, scatter(2), position)).toBe(false)
    expect(changed.factor).toEqual(identity())
    expect(Array.from(position)).toEqual([1, 2])
  })
})
