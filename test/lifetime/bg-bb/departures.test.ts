import { describe, expect, it } from 'vitest'
import { meanOverDepartures } from '../../../src/lifetime/bg-bb/departures.js'
import { likelihoodTerms } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }

const columns = (rows: readonly (readonly [number, number, number])[]) => ({
  size: rows.length,
  frequency: Int32Array.from(rows, ([x]) => x),
  recency: Int32Array.from(rows, ([, last]) => last),
  age: Int32Array.from(rows, ([, , n]) => n),
})

describe('meanOverDepartures', () => {
  it('weighs each fate by its term of the likelihood, whatever the company', () => {
    // Sorted by frequency, age and recency, as patterns are.
    const rows = [
      [0, 0, 3],
      [0, 0, 9],
      [2, 2, 9],
      [2, 5, 9],
      [2, 9, 9],
      [2, 4, 12],
    ] as const
    const living = (x: number, n: number): number => 100 + x + n
    const left = (x: number, j: number): number => j + x / 10
    const means = meanOverDepartures(params, columns(rows), { living, left })
    for (const [i, [x, last, n]] of rows.entries()) {
      const terms = likelihoodTerms(params, x, last, n)
      const total = terms.reduce((sum, term) => sum + term, 0)
      const mean = terms.reduce((sum, term, k) => sum + term * (last + k < n ? left(x, last + k) : living(x, n)), 0)
      expect(means[i]).toBeCloseRelative(mean / total, 1e-13)
    }
  })

  it('asks once for the living of one frequency and age', () => {
    let asked = 0
    const living = (): number => asked++
    meanOverDepartures(
      params,
      columns([
        [2, 2, 9],
        [2, 5, 9],
        [3, 5, 9],
      ]),
      { living, left: () => 0 },
    )
    expect(asked).toBe(2)
  })

  it('keeps a mean where weights overflow', () => {
    const late = columns([[900, 900, 3000]])
    const [mean] = meanOverDepartures(params, late, { living: () => 0, left: (_, j) => j })
    expect(mean).toBeGreaterThan(900)
    expect(mean).toBeLessThan(901)
  })
})
