import { describe, expect, it } from 'vitest'
import { freedomOf, ratioInterval } from '../../../src/loyalty/rates/ratio-interval.js'
import { meanInterval } from '../../../src/statistics/index.js'

describe('ratioInterval', () => {
  it('is Student’s of a mean where all wholes are the same', () => {
    const values = [4, 8, 6, 10]
    const { lower, upper } = ratioInterval(Float64Array.from(values), new Float64Array(4).fill(1), 0.95)
    const { interval } = meanInterval(values)
    expect(lower).toBeCloseTo(interval!.lower, 12)
    expect(upper).toBeCloseTo(interval!.upper, 12)
  })

  it('is computed by hand of three clients', () => {
    // R = 20/16; residuals y − Rx = 1.5, 0.5, −2; Σ² = 6.5; error √(3/2 · 6.5)/16; 104²/5408 = 2 degrees of freedom.
    const { lower, upper } = ratioInterval(Float64Array.of(4, 8, 8), Float64Array.of(2, 6, 8), 0.95)
    expect((lower + upper) / 2).toBeCloseTo(1.25, 12)
    // t of 2 degrees of freedom at 0.975.
    expect((upper - lower) / 2).toBeCloseTo(4.302653 * (Math.sqrt(9.75) / 16), 6)
  })

  it('has fewer degrees of freedom the larger the largest', () => {
    expect(freedomOf(Float64Array.of(1, 1, 1, 1), 4)).toBe(3)
    // 14²/98 of 1, 2, 3.
    expect(freedomOf(Float64Array.of(0, 1, 2, 3), 4)).toBe(2)
    expect(freedomOf(Float64Array.of(1, 1, 1, 100), 4)).toBeCloseTo(1, 2)
  })

  it('does not depend on the unit, over all sizes', () => {
    const [y, x] = [Float64Array.of(4, 8, 9), Float64Array.of(5, 6, 8)]
    const plain = ratioInterval(y, x, 0.95)
    for (const unit of [1e-150, 1e-12, 1e12, 1e190]) {
      const scaled = ratioInterval(
        y.map(cell => cell * unit),
        x.map(cell => cell * unit),
        0.95,
      )
      expect(scaled.lower).toBeCloseTo(plain.lower, 12)
      expect(scaled.upper).toBeCloseTo(plain.upper, 12)
    }
  })

  it('bounds nothing of one client, and nothing where nobody changed', () => {
    expect(ratioInterval(Float64Array.of(4), Float64Array.of(5), 0.95)).toMatchObject({ lower: 0, unbounded: 'both' })
    const same = Float64Array.of(4, 5, 6)
    expect(ratioInterval(same, same, 0.95)).toMatchObject({
      unbounded: 'both',
      note: expect.stringContaining('Nobody'),
    })
  })

  it('keeps finite where one client is nearly all', () => {
    const { upper, lower } = ratioInterval(Float64Array.of(1e9, 1, 0), Float64Array.of(1e9, 1, 1), 0.95)
    expect(Number.isFinite(upper)).toBe(true)
    expect(lower).toBeGreaterThanOrEqual(0)
  })
})

it('has ends where parts are larger than wholes beyond what squares can say', () => {
  const { lower, upper } = ratioInterval(Float64Array.of(1e200, 3e200), Float64Array.of(9, 6), 0.95)
  expect(lower).toBe(0)
  expect(upper).toBeGreaterThan(4e200 / 15)
  expect(upper).toBeLessThan(1e202)
})
