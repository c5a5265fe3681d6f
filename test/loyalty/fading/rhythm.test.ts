import { describe, expect, it } from 'vitest'
import { gapsBetween, portfolioRhythm, shapeOfVariance } from '../../../src/loyalty/fading/rhythm.js'
import { randomStream } from '../../../src/model/index.js'
import { trigamma } from '../../../src/numeric/core.js'
import { gammaPInverse } from '../../../src/numeric/index.js'

describe('the rhythm of a portfolio', () => {
  it('solves the moments of parts of sums', () => {
    const gaps = [
      ...Array.from({ length: 12 }, () => [
        [3, 5, 4, 8],
        [10, 12, 9],
        [1, 7, 2, 2, 3],
      ]).flat(),
      [9],
      [],
    ]
    // scipy.optimize.brentq on the same equation.
    expect(portfolioRhythm(gaps).regularity).toBeCloseRelative(3.18876403336552, 1e-9)
    expect(portfolioRhythm(gaps)).toMatchObject({ assumed: false, gaps: 144, clients: 36 })
  })

  it('finds the shape of gamma gaps, whatever the rates', () => {
    for (const shape of [0.5, 1, 4]) {
      const uniform = randomStream(11)
      const gaps = Array.from({ length: 600 }, (_, client) =>
        Array.from({ length: 2 + (client % 9) }, () => gammaPInverse(uniform(), shape) * 10 ** (client % 7)),
      )
      expect(portfolioRhythm(gaps).regularity).toBeCloseRelative(shape, 0.12)
    }
  })

  it('assumes chance where there is too little to tell', () => {
    expect(portfolioRhythm([[1, 2, 3]])).toEqual({ regularity: 1, assumed: true, gaps: 3, clients: 1 })
    expect(portfolioRhythm([])).toEqual({ regularity: 1, assumed: true, gaps: 0, clients: 0 })
  })

  it('keeps within bounds', () => {
    const same = Array.from({ length: 20 }, () => [7, 7, 7, 7])
    expect(portfolioRhythm(same).regularity).toBe(1000)
    const wild = Array.from({ length: 20 }, () => [1e-9, 1e-9, 1e9, 1e-9])
    expect(portfolioRhythm(wild).regularity).toBe(0.1)
  })

  it('knows shapes by the variance of logarithms', () => {
    expect(shapeOfVariance(0.3)).toBeCloseRelative(3.8087190120511667, 1e-9)
    expect(trigamma(shapeOfVariance(2))).toBeCloseRelative(2, 1e-9)
    expect([shapeOfVariance(-1), shapeOfVariance(0), shapeOfVariance(1e9)]).toEqual([1000, 1000, 0.1])
  })

  it('has gaps between days', () => {
    expect(gapsBetween([3, 10, 11])).toEqual([7, 1])
    expect(gapsBetween([3])).toEqual([])
  })
})
