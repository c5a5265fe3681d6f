import { describe, expect, it } from 'vitest'
import { betaI, betaIComplement, logGamma } from '../../src/numeric/index.js'
import type { ProportionOptions } from '../../src/statistics/index.js'
import { proportionInterval } from '../../src/statistics/index.js'
import { shareInterval } from '../../src/statistics/proportion-interval.js'
import { thrown } from '../errors/thrown.js'

const METHODS = ['wilson', 'clopper-pearson', 'jeffreys'] as const
const TAIL = 0.025

describe('proportionInterval', () => {
  it('is Wilson at 95 % unless told otherwise, and says what it is', () => {
    expect(proportionInterval(8, 10)).toEqual(proportionInterval(8, 10, { level: 0.95, method: 'wilson' }))
    expect(proportionInterval(8, 10)).toMatchObject({ level: 0.95, kind: 'confidence', method: 'wilson' })
    expect(proportionInterval(8, 10, { method: 'clopper-pearson' }).kind).toBe('confidence')
    expect(proportionInterval(8, 10, { method: 'jeffreys' }).kind).toBe('credible')
  })

  // Newcombe (1998), Statistics in Medicine 17, table I: methods 3 (score) and 5 (Clopper and Pearson).
  it.each([
    [81, 263, 'wilson', 0.2553, 0.3662],
    [15, 148, 'wilson', 0.0624, 0.1605],
    [0, 20, 'wilson', 0, 0.1611],
    [1, 29, 'wilson', 0.0061, 0.1718],
    [81, 263, 'clopper-pearson', 0.2527, 0.3676],
    [15, 148, 'clopper-pearson', 0.0578, 0.1617],
    [0, 20, 'clopper-pearson', 0, 0.1684],
    [1, 29, 'clopper-pearson', 0.0009, 0.1776],
  ] as const)('%i of %i by %s', (successes, trials, method, lower, upper) => {
    const interval = proportionInterval(successes, trials, { method })
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  it('has exact tails under Clopper-Pearson: of the binomial at its ends', () => {
    const { lower, upper } = proportionInterval(3, 17, { method: 'clopper-pearson' })
    expect(tail(17, lower, k => k >= 3)).toBeCloseRelative(TAIL, 1e-12)
    expect(tail(17, upper, k => k <= 3)).toBeCloseRelative(TAIL, 1e-12)
  })

  it('has equal posterior tails under Jeffreys', () => {
    const { lower, upper } = proportionInterval(3, 17, { method: 'jeffreys' })
    expect(betaI(lower, 3.5, 14.5)).toBeCloseRelative(TAIL, 1e-12)
    expect(betaIComplement(upper, 3.5, 14.5)).toBeCloseRelative(TAIL, 1e-12)
  })

  it.each(METHODS)('ends at 0 without a success and at 1 without a failure: %s', method => {
    for (const trials of [1, 20, 1e6, Number.MAX_SAFE_INTEGER]) {
      const none = proportionInterval(0, trials, { method })
      const all = proportionInterval(trials, trials, { method })
      expect(none.lower).toBe(0)
      expect(none.upper).toBeGreaterThan(0)
      expect(all.upper).toBe(1)
      expect(all.lower).toBeLessThan(1)
      expect(all.lower).toBeCloseRelative(1 - none.upper, 1e-12)
    }
  })

  it.each(METHODS)('takes any level within (0, 1): %s', method => {
    const narrow = proportionInterval(3, 17, { method, level: 1e-300 })
    const wide = proportionInterval(3, 17, { method, level: 1 - Number.EPSILON / 2 })
    expect(narrow.upper - narrow.lower).toBeLessThan(0.1)
    expect(wide.lower).toBeGreaterThan(0)
    expect(wide.lower).toBeLessThan(0.01)
    expect(wide.upper).toBeGreaterThan(0.85)
    expect(wide.upper).toBeLessThan(1)
  })

  it('keeps the digits of a rate of one in a billion', () => {
    expect(proportionInterval(1, 1e9).lower).toBeCloseRelative(1.7652455495696322e-10, 1e-15)
  })

  it('refuses counts that are none, and options it does not know', () => {
    const path = (successes: number, trials: number, options?: ProportionOptions): string =>
      thrown(() => proportionInterval(successes, trials, options)).path
    expect(path(1, 0)).toBe('trials')
    expect(path(2, 1)).toBe('successes')
    expect(path(-1, 1)).toBe('successes')
    expect(path(0.5, 1)).toBe('successes')
    for (const level of [0, 1, 95, Number.NaN]) expect(path(1, 2, { level })).toBe('options.level')
    expect(thrown(() => proportionInterval(1, 2, { level: 95 })).hint).toBe('Write 95 % as 0.95')
    expect(path(1, 2, JSON.parse('{ "method": "wald" }'))).toBe('options.method')
    expect(path(1, 2, JSON.parse('{ "levl": 0.9 }'))).toBe('options.levl')
  })
})

it('ends at 1 where counts are not whole and failures next to none', () => {
  const [successes, trials] = [1626463.3213864937, 1626463.3213865045]
  const { lower, upper } = shareInterval(successes, trials, { level: 0.5, method: 'wilson' })
  expect(lower).toBeLessThan(1)
  expect(upper).toBe(1)
})

/** P(K is one of those) for K ~ Binomial(n, p), term by term. */
function tail(n: number, p: number, counts: (k: number) => boolean): number {
  let sum = 0
  for (let k = 0; k <= n; k++) {
    const logWays = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
    if (counts(k)) sum += Math.exp(logWays + k * Math.log(p) + (n - k) * Math.log1p(-p))
  }
  return sum
}
