import { describe, expect, it } from 'vitest'
import { fallingFrequency, oneDigit } from '../../../src/loyalty/fading/frequency.js'

/** The first on day 0, 17 in 735 days, 3 in the last 365. */
const DAYS = [0, ...Array.from({ length: 17 }, (_, i) => 40 + 40 * i), 800, 900, 1000]
const asked = { until: 1100, recentDays: 365 }

describe('falling frequency', () => {
  it('is binomial', () => {
    // scipy.stats.binom.cdf(3, 20, 365 / 1100).
    expect(fallingFrequency(DAYS, asked, 1)).toMatchObject({
      pValue: expect.closeTo(0.06212109463851047, 12),
      strength: expect.closeTo(1 - 3 / ((17 / 735) * 365), 12),
      since: 736,
      words: { recent: '3', days: '365', expected: '8.4' },
    })
    expect(fallingFrequency(DAYS, asked, 5)).toEqual(fallingFrequency(DAYS, asked, 1))
  })

  it('tells less where purchases come in bursts', () => {
    // scipy.special.betainc(17 · 0.6, 3 · 0.6 + 1, 1 − 365 / 1100).
    expect(fallingFrequency(DAYS, asked, 0.6)).toMatchObject({ pValue: expect.closeTo(0.1506031098063407, 12) })
  })

  it('is none where the client comes as often or more', () => {
    expect(fallingFrequency([0, 700, 800, 900, 1000, 1050], asked, 1)).toMatchObject({ strength: 0 })
    expect(fallingFrequency([0, 800, 900], asked, 1)).toMatchObject({ pValue: 1, strength: 0 })
    expect(fallingFrequency([0, 100], asked, 1)).toMatchObject({ pValue: 735 / 1100, strength: 1 })
  })

  it('needs purchases before', () => {
    expect(fallingFrequency([], asked, 1)).toEqual({ why: 'no purchases before the recent days' })
    expect(fallingFrequency([735, 900], asked, 1)).toEqual({ why: 'no purchases before the recent days' })
    expect(fallingFrequency([3], asked, 1)).toEqual({ why: 'one purchase only' })
  })

  it('writes figures for people', () => {
    expect([0, -0.01, 3.14, 99.6, 1234.5, 1e6].map(oneDigit)).toEqual(['0', '0', '3.1', '100', '1,235', '1,000,000'])
  })
})
