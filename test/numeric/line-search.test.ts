import { describe, expect, it } from 'vitest'
import { searchLine } from '../../src/numeric/line-search.js'

/** Searches f from 0 and tells the shares tried and whether the last one will do. */
function search(f: (t: number) => number, slope: (t: number) => number, first: number) {
  const shares: number[] = []
  const at = (share: number) => {
    shares.push(share)
    return { value: f(share), slope: slope(share) }
  }
  const found = searchLine(at, { value: f(0), slope: slope(0) }, first)
  return { found, last: shares.at(-1) ?? Number.NaN, tries: shares.length }
}

describe('searchLine', () => {
  it('takes the first share when it will do', () => {
    expect(
      search(
        t => (t - 1) ** 2,
        t => 2 * (t - 1),
        1,
      ),
    ).toEqual({ found: true, last: 1, tries: 1 })
  })

  it('goes further while the function still falls steeply', () => {
    const { found, last } = search(
      t => (t - 100) ** 2,
      t => 2 * (t - 100),
      1,
    )
    expect(found).toBe(true)
    expect(last).toBeGreaterThanOrEqual(10)
  })

  it('comes back from too far, and from where there is no value', () => {
    const { found, last } = search(
      t => (t > 0.1 ? Number.NaN : (t - 0.05) ** 2),
      t => 2 * (t - 0.05),
      1,
    )
    expect(found).toBe(true)
    expect(last).toBeLessThan(0.1)
  })

  it('satisfies both conditions on a wavy function', () => {
    const f = (t: number): number => Math.sin(3 * t + 1.5) - t / 3
    const slope = (t: number): number => 3 * Math.cos(3 * t + 1.5) - 1 / 3
    for (const first of [0.01, 0.5, 3, 40]) {
      const { found, last } = search(f, slope, first)
      expect(found).toBe(true)
      expect(f(last)).toBeLessThanOrEqual(f(0) + 1e-4 * last * slope(0))
      expect(slope(last)).toBeGreaterThanOrEqual(0.9 * slope(0))
    }
  })

  it('accepts equal values when the slope has turned', () => {
    const flat = search(
      () => 1e16,
      t => t - 0.5,
      0.9,
    )
    expect(flat).toEqual({ found: true, last: 0.9, tries: 1 })
  })

  it('gives up where the function only rises', () => {
    expect(
      search(
        t => t,
        () => -1,
        1,
      ).found,
    ).toBe(false)
  })

  it('takes the lowest reachable point of a function without floor', () => {
    expect(
      search(
        t => -t,
        () => -1,
        1,
      ).found,
    ).toBe(true)
  })
})
