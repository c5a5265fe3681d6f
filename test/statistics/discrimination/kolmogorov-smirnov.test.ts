import { describe, expect, it } from 'vitest'
import { kolmogorovSmirnov } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

/** Sixteen rows with ties; figures from scipy 1.17.1, stats.ks_2samp, and scikit-learn 1.9.1, roc_curve with weights. */
const outcomes = [1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0]
const scores = [3, 1, 4, 4, 2, 2, 5, 3, 1, 2, 4, 0, 5, 3, 2, 1]
const weights = [1, 2, 1, 0.5, 3, 1, 2, 1, 1, 4, 1, 1, 1, 2, 0.25, 1]

describe('kolmogorovSmirnov', () => {
  it('is the largest distance of the distributions, and the score where it is', () => {
    const found = kolmogorovSmirnov(scores, outcomes)
    expect(found.statistic).toBeCloseRelative(0.5666666666666667, 1e-15)
    expect(found.othersUpTo - found.eventsUpTo).toBe(found.statistic)
    expect(found).toMatchObject({ score: 3, higher: 'events' })
    const weighted = kolmogorovSmirnov(scores, outcomes, weights)
    expect(weighted.statistic).toBeCloseRelative(0.39821251241310823, 1e-14)
    expect(weighted.score).toBe(3)
  })

  it('is the same in either direction, and for any unit of weight', () => {
    const down = kolmogorovSmirnov(
      scores.map(score => -score),
      outcomes,
    )
    expect(down.statistic).toBeCloseRelative(0.5666666666666667, 1e-14)
    expect(down).toMatchObject({ score: -4, higher: 'others' })
    for (const unit of [1e-200, 1e199]) {
      const scaled = kolmogorovSmirnov(
        scores,
        outcomes,
        weights.map(weight => weight * unit),
      )
      expect(scaled.statistic).toBeCloseRelative(0.39821251241310823, 1e-12)
    }
  })

  it('takes the lowest score of several equal distances', () => {
    expect(kolmogorovSmirnov([1, 2, 3, 4, 5, 6], [1, 1, 0, 1, 0, 0]).score).toBe(2)
    expect(kolmogorovSmirnov([1, 2, 3, 4, 5, 6], [0, 1, 0, 1, 0, 1])).toMatchObject({ score: 1, higher: 'events' })
  })

  it('reaches both ends', () => {
    expect(kolmogorovSmirnov([1, 2, 3, 4], [0, 0, 1, 1])).toEqual({
      statistic: 1,
      score: 2,
      eventsUpTo: 0,
      othersUpTo: 1,
      higher: 'events',
    })
    expect(kolmogorovSmirnov([7, 7, 7], [0, 1, 1])).toEqual({
      statistic: 0,
      score: 7,
      eventsUpTo: 1,
      othersUpTo: 1,
    })
  })

  it('refuses one class', () => {
    expect(thrown(() => kolmogorovSmirnov([1, 2], [0, 0])).code).toBe('NO_VARIATION')
    expect(thrown(() => kolmogorovSmirnov([1, 2], [0, 1], [1, 0])).code).toBe('NO_VARIATION')
  })
})
