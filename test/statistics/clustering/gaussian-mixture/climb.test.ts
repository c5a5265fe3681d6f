import { describe, expect, it } from 'vitest'
import { beginClimb, climbOn } from '../../../../src/statistics/clustering/gaussian-mixture/climb.js'
import { STRUCTURES } from '../../../../src/statistics/clustering/gaussian-mixture/structures.js'
import { halves, problemOf, rowsOf, TWENTY } from './rows.js'

const ON = { tolerance: 0, toBeat: Number.NEGATIVE_INFINITY }

describe('a climb', () => {
  it.each(STRUCTURES)('of %s never goes down, with and without a prior', structure => {
    for (const priorRows of [0, 2]) {
      const problem = problemOf(TWENTY, structure, 2, priorRows)
      const climb = beginClimb(problem, halves())
      let last = climb.objective
      for (let iterations = 1; iterations <= 25 && !climb.collapsed; iterations++) {
        climbOn(problem, climb, { ...ON, iterations })
        // The first covariances come from more prior than the climb has, so that the first step may go anywhere.
        if (iterations > 1 && !climb.collapsed) expect(climb.objective).toBeGreaterThan(last - 1e-8)
        last = climb.objective
      }
    }
  })

  it('with a prior has the likelihood of the rows beside what it makes greatest', () => {
    const problem = problemOf(rowsOf([[0], [1], [2], [5]]), 'EII', 1, 3)
    const climb = beginClimb(problem, [new Float64Array(4).fill(1)])
    climbOn(problem, climb, { ...ON, iterations: 5 })
    // All rows and three of the prior have the variance of all rows, 3.5.
    expect(climb.mixture.covariances[0]![0]).toBeCloseTo(3.5, 12)
    const likelihood = -2 * (Math.log(2 * Math.PI * 3.5) + 1)
    expect(climb.logLikelihood).toBeCloseTo(likelihood, 12)
    expect(climb.objective).toBeCloseTo(likelihood - 1.5 * (Math.log(3.5) + 1), 12)
  })

  it('collapses where a component falls on one point', () => {
    const problem = problemOf(rowsOf([[0], [10], [10.1], [10.2], [10.4]]), 'VVI', 2)
    const climb = beginClimb(problem, [Float64Array.of(1, 0, 0, 0, 0), Float64Array.of(0, 1, 1, 1, 1)])
    climbOn(problem, climb, { ...ON, iterations: 1000 })
    expect(climb.collapsed).toBe(true)
  })

  it('is given up where it will not come near what there is', () => {
    const problem = problemOf(TWENTY, 'VVV', 2)
    const whole = beginClimb(problem, halves())
    climbOn(problem, whole, { ...ON, tolerance: 1e-9, iterations: 1000 })
    const hopeless = beginClimb(problem, halves())
    climbOn(problem, hopeless, { tolerance: 1e-9, iterations: 1000, toBeat: whole.objective + 1e6 })
    expect(hopeless.iterations).toBeLessThan(whole.iterations)
  })
})
