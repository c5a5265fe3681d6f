import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { defaultProbabilityBound, plutoTasche } from '../../../src/risk/index.js'
import { binomialDraw } from './binomial-draw.js'

describe('plutoTasche', () => {
  const grades = { borrowers: [10, 20, 30, 40, 10], defaults: [1, 2, 0, 0, 0] }

  it('pools every grade with all worse ones', () => {
    const { grades: bounded, monotone, ...settings } = plutoTasche(grades, { confidence: 0.75, assetCorrelation: 0.1 })
    expect(bounded.map(grade => grade.pooledBorrowers)).toEqual([10, 30, 60, 100, 110])
    expect(bounded.map(grade => grade.pooledDefaults)).toEqual([1, 3, 3, 3, 3])
    expect(monotone).toBe(true)
    expect(settings).toEqual({ confidence: 0.75, assetCorrelation: 0.1, years: 1, yearCorrelation: 0 })
    for (const { pooledBorrowers: borrowers, pooledDefaults: defaults, bound, probabilityOfDefault } of bounded) {
      expect(bound).toBe(defaultProbabilityBound({ borrowers, defaults }, { confidence: 0.75, assetCorrelation: 0.1 }))
      expect(probabilityOfDefault).toBe(bound)
    }
  })

  it('raises a worse grade to a better one where defaults contradict their order, and says so', () => {
    const { grades: bounded, monotone } = plutoTasche({ borrowers: [100, 100], defaults: [0, 20] }, { confidence: 0.5 })
    expect(monotone).toBe(false)
    expect(bounded[0]!.bound).toBeLessThan(bounded[1]!.bound)
    expect(bounded[0]!.probabilityOfDefault).toBe(bounded[1]!.bound)
  })

  it('gives a grade without borrowers the bound of the next worse one', () => {
    const { grades: bounded } = plutoTasche({ borrowers: [100, 0], defaults: [1, 0] }, { confidence: 0.5 })
    expect(bounded[1]!.bound).toBe(bounded[0]!.bound)
  })

  it('holds as often as it says, or more, where grades are alike or ordered', () => {
    const draw = randomStream(7)
    const truth = [0.05, 0.02, 0.01]
    const borrowers = [60, 100, 150]
    const runs = 2000
    const held = truth.map(() => 0)
    for (let run = 0; run < runs; run++) {
      const defaults = truth.map((pd, i) => binomialDraw(draw, borrowers[i]!, pd))
      for (const [i, grade] of plutoTasche({ borrowers, defaults }, { confidence: 0.9 }).grades.entries()) {
        if (grade.bound >= truth[i]!) held[i]!++
      }
    }
    // Two standard errors of 90 % in 2,000 runs are 1.3 points.
    for (const count of held) expect(count / runs).toBeGreaterThan(0.887)
  })
})
