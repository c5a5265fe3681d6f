import { describe, expect, it } from 'vitest'
import { tiedSharesOf } from '../../../../src/statistics/survival/cox/tied-shares.js'

const sumOf = (weight: number, f: (gone: number) => number): number => {
  const { gone, counts } = tiedSharesOf('efron')(weight)
  return gone.reduce((sum, share, k) => sum + counts[k]! * f(share), 0)
}

describe('tiedSharesOf', () => {
  it('has gone none at the first of D events, 1/D at the second, and so on', () => {
    const { gone, counts } = tiedSharesOf('efron')(4)
    expect(Array.from(gone)).toEqual([0, 0.25, 0.5, 0.75])
    expect(Array.from(counts)).toEqual([1, 1, 1, 1])
  })

  it('counts a part of an event for its part', () => {
    const { gone, counts } = tiedSharesOf('efron')(2.5)
    expect(Array.from(gone)).toEqual([0, 0.4, 0.8])
    expect(Array.from(counts)).toEqual([1, 1, 0.5])
    expect(Array.from(tiedSharesOf('efron')(0.3).counts)).toEqual([0.3])
  })

  it('takes a sum that is whole but for rounding for whole', () => {
    expect(tiedSharesOf('efron')(0.1 + 0.2 + 0.7).gone).toHaveLength(1)
    expect(tiedSharesOf('efron')(3 * (1 + 2e-16)).gone).toHaveLength(3)
  })

  it.each(['breslow', 'exact'] as const)('lets none have gone with %s ties', ties => {
    expect(tiedSharesOf(ties)(7)).toEqual({ gone: Float64Array.of(0), counts: Float64Array.of(7) })
  })

  it.each([49, 64, 100, 170, 257, 300, 321, 5000, 123_456.75])('sums over %d events as one by one', weight => {
    for (const part of [1, 0.999, 0.5, 1e-6]) {
      for (const f of [
        (gone: number) => Math.log(1 - part * gone),
        (gone: number) => 1 / (1 - part * gone),
        (gone: number) => gone / (1 - part * gone) ** 2,
      ]) {
        const steps = Math.ceil(weight)
        let sum = 0
        for (let k = 0; k < steps; k++) sum += Math.min(1, weight - k) * f(k / weight)
        expect(Math.abs(sumOf(weight, f) - sum)).toBeLessThan(1e-9 * Math.abs(sum))
      }
    }
  })

  it.each([257, 1e6, 1e12, 1e200])('adds up to a weight of %d by few shares, all of them below 1', weight => {
    const { gone, counts } = tiedSharesOf('efron')(weight)
    expect(gone.length).toBeLessThan(700)
    expect(counts.reduce((sum, count) => sum + count, 0) / weight).toBeCloseTo(1, 12)
    expect(gone.every(share => share >= 0 && share <= 1)).toBe(true)
    expect(counts.every(count => count >= 0)).toBe(true)
    // Σ k/D of D events is (D − 1)/2.
    expect(sumOf(weight, share => share) / ((weight - 1) / 2)).toBeCloseTo(1, 9)
  })
})
