import { describe, expect, it } from 'vitest'
import type { TailFamily } from '../../src/numeric/tail-inverse.js'
import { invertTail } from '../../src/numeric/tail-inverse.js'

/** P = x / (1 + x), the log-logistic distribution; counts its evaluations. */
function logLogistic(): TailFamily & { calls: number } {
  return {
    calls: 0,
    tail(x, upper) {
      this.calls++
      return upper ? 1 / (1 + x) : x / (1 + x)
    },
    logDensity: x => Math.log(x) - 2 * Math.log1p(x),
  }
}

const WIDE = { low: -800, high: 800, centre: 0 }

describe('invertTail', () => {
  it.each([1e-250, 1e-9, 0.2, 0.5, 0.7])('gives the odds of %d in few steps', p => {
    const family = logLogistic()
    expect(invertTail(family, p, 1 - p, WIDE)).toBeCloseRelative(p / (1 - p), 1e-14)
    expect(invertTail(family, 1 - p, p, WIDE)).toBeCloseRelative((1 - p) / p, 1e-14)
    expect(family.calls).toBeLessThan(40)
  })

  it('goes to the ends, and to where no double is left', () => {
    expect(invertTail(logLogistic(), 0, 1, WIDE)).toBe(0)
    expect(invertTail(logLogistic(), 1, 0, WIDE)).toBe(Infinity)
    expect(invertTail(logLogistic(), 0.1, 0.9, { low: -900, high: -800, centre: -850 })).toBe(0)
    expect(invertTail(logLogistic(), 0.9, 0.1, { low: 800, high: 900, centre: 850 })).toBe(Infinity)
  })

  it.each([
    [1e-250, 1],
    [1e-9, 1],
    [1e-3, 2],
    [0.2, 6],
    [0.5, 1],
    [0.7, 5],
    [0.9999, 2],
  ])('starts in the far tail from its bound, elsewhere from the centre: %d in %d steps', (p, steps) => {
    const family = logLogistic()
    const low = Math.log(p)
    const high = -Math.log(1 - p)
    invertTail(family, p, 1 - p, { low, high, centre: 0 })
    expect(family.calls).toBe(steps)
  })

  it('looks nowhere for an end, nor for what lies beyond all doubles', () => {
    const family = logLogistic()
    expect(invertTail(family, 0, 1, { low: -10, high: 10, centre: 0 })).toBe(0)
    expect(invertTail(family, 1, 0, { low: -10, high: 10, centre: 0 })).toBe(Infinity)
    expect(invertTail(family, 0.1, 0.9, { low: -745, high: -745, centre: -745 })).toBe(0)
    expect(invertTail(family, 0.9, 0.1, { low: 709.7, high: 709.7, centre: 709.7 })).toBe(Infinity)
    expect(family.calls).toBe(0)
  })

  it('starts within its bracket, wherever the guess lies', () => {
    const seen: number[] = []
    const family = logLogistic()
    const watched: TailFamily = {
      tail: (x, upper) => {
        seen.push(x)
        return family.tail(x, upper)
      },
      logDensity: family.logDensity,
    }
    for (const centre of [-50, 50]) {
      expect(invertTail(watched, 0.4, 0.6, { low: -2, high: 1, centre })).toBeCloseRelative(2 / 3, 1e-14)
    }
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(Math.exp(-2))
    expect(Math.max(...seen)).toBeLessThanOrEqual(Math.exp(1))
  })

  it('is Infinity where the tail beyond the largest double is still too heavy', () => {
    const heavy: TailFamily = { tail: (_, upper) => (upper ? 0.6 : 0.4), logDensity: () => -1000 }
    expect(invertTail(heavy, 0.5, 0.5, { low: -900, high: 900, centre: 0 })).toBe(Infinity)
  })

  it('is exact for a distribution far narrower than its step', () => {
    const narrow = 1e-12
    const family: TailFamily = {
      tail: (x, upper) => 1 / (1 + Math.exp(((upper ? 1 : -1) * (x - 1)) / narrow)),
      logDensity: x => -Math.log(4 * narrow) - 2 * Math.log(Math.cosh((x - 1) / narrow / 2)),
    }
    const x = invertTail(family, 0.01, 0.99, { low: -1, high: 1, centre: 1e-11 })
    expect(x - 1).toBeCloseRelative(narrow * Math.log(0.01 / 0.99), 1e-3)
  })

  it('stops at once between two doubles', () => {
    let calls = 0
    const family: TailFamily = {
      tail: (x, upper) => {
        calls++
        return x === 1 ? 0.5 : Number(x > 1 !== upper)
      },
      logDensity: x => (x === 1 ? 40 : -Infinity),
    }
    expect(invertTail(family, 0.01, 0.99, { low: -1, high: 1, centre: 0 })).toBe(1)
    expect(calls).toBe(1)
  })

  it('comes out of a region where the tail has vanished', () => {
    const narrow: TailFamily = {
      tail: (x, upper) => (upper ? Number(x < 1e5) : Number(x >= 1e5)),
      logDensity: () => -Infinity,
    }
    expect(invertTail(narrow, 0.5, 0.5, { low: -700, high: 700, centre: -700 })).toBeCloseRelative(1e5, 1e-12)
  })
})
