import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/appraisal/outlook/pool.js'
import { logOddsAhead, pooled, toldBy } from '../../../src/appraisal/outlook/pool.js'

const BOOK = { logOdds: -4, spread: 1, returnPerYear: 0.2, overlap: 0 }
const said = (logOdds: number, deviation: number, ageYears = 0): Evidence => ({
  logOdds,
  deviation,
  ageYears,
  levelDeviation: 0,
})

describe('pooled evidence', () => {
  it('is what the book says without sources, in all years', () => {
    const standing = pooled(BOOK, [])
    for (const year of [0, 1, 7]) expect(logOddsAhead(BOOK, standing, year)).toBeCloseTo(-4, 12)
    expect(standing.variance).toBe(1)
  })

  it('is what a source says where there is one, today', () => {
    for (const c of [-6, -4, -1]) {
      const standing = pooled(BOOK, [said(c, 0.5)])
      expect(logOddsAhead(BOOK, standing, 0)).toBeCloseTo(c, 12)
      expect(standing.variance).toBeCloseTo(0.25, 12)
    }
  })

  it('adds what independent sources measure, as normal laws do', () => {
    // Measurements z of x ~ N(0, 1) with errors of variance 1/3 and 1: what each leaves is 1/4 and 1/2.
    const [z1, z2] = [0.9, -0.4]
    const one = said(-4 + (0.75 * z1 + (0.25 - 1) / 2), 0.5)
    const two = said(-4 + (0.5 * z2 + (0.5 - 1) / 2), Math.sqrt(0.5))
    const { distance, variance } = pooled(BOOK, [one, two])
    expect(distance).toBeCloseTo((3 * z1 + z2) / (1 + 3 + 1), 12)
    expect(variance).toBeCloseTo(1 / 5, 12)
  })

  it('takes nothing of a second source that only repeats the first', () => {
    const alone = pooled(BOOK, [said(-2, 0.5)])
    expect(pooled({ ...BOOK, overlap: 1 }, [said(-2, 0.5), said(-6, 0.8)])).toEqual(alone)
  })

  it('goes to the book with the years, as an old source does', () => {
    const now = pooled(BOOK, [said(-1, 0.5)])
    const old = pooled(BOOK, [said(-1, 0.5, 3)])
    expect(logOddsAhead(BOOK, old, 0)).toBeCloseTo(logOddsAhead(BOOK, now, 3), 12)
    expect(logOddsAhead(BOOK, now, 100)).toBeCloseTo(-4, 6)
    expect(toldBy(BOOK, said(-1, 0.5, 100))).toBeCloseTo(0, 12)
  })
})
