import { describe, expect, it } from 'vitest'
import { countProbability } from '../../../src/lifetime/bg-bb/count-probability.js'
import { binomial, histories, likelihood } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }

describe('countProbability', () => {
  it('adds up the histories with so many purchases', () => {
    for (const m of [0, 1, 3, 6]) {
      const sum = histories(6)
        .filter(({ x }) => x === m)
        .reduce((total, { x, last, ways }) => total + ways * likelihood(params, x, last, 6), 0)
      expect(countProbability(params, m, 6)).toBeCloseRelative(sum, 1e-13)
    }
  })

  it.each([1, 7, 40, 1000, 20_000])('sums to one over %d opportunities', h => {
    let sum = 0
    for (let m = 0; m <= h; m += 1) sum += h > 1000 && m > 50 && m < h - 50 ? 0 : countProbability(params, m, h)
    if (h <= 1000) expect(sum).toBeCloseRelative(1, 1e-12)
    else expect(sum).toBeLessThan(1)
  })

  it('is the binomial law where all clients are alike and nobody leaves', () => {
    const alike = { alpha: 3e11, beta: 7e11, gamma: 1e-12, delta: 1e12 }
    const exactly = binomial(10, 4) * 0.3 ** 4 * 0.7 ** 6
    expect(countProbability(alike, 4, 10)).toBeCloseRelative(exactly, 1e-10)
  })

  it('is 0 for more purchases than opportunities', () => {
    expect(countProbability(params, 7, 6)).toBe(0)
  })

  it('passes through what no double holds', () => {
    // Half of 4,000 opportunities: the one order of them is far below 1e-308, all orders together are not.
    const half = countProbability({ alpha: 500, beta: 500, gamma: 1e-6, delta: 10 }, 2000, 4000)
    expect(half).toBeGreaterThan(0.005)
    expect(half).toBeLessThan(0.03)
    expect(countProbability({ alpha: 1e-9, beta: 1e9, gamma: 1, delta: 1 }, 300, 400)).toBe(0)
  })
})
