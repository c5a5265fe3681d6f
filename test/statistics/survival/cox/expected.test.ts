import { describe, expect, it } from 'vitest'
import { fillExpected } from '../../../../src/statistics/survival/cox/expected.js'
import { fillRiskSums, riskSums } from '../../../../src/statistics/survival/cox/risk-sums.js'
import { columns, durations, strata, weights } from './borrowers.js'
import { predictorsOf, problemOf } from './problems.js'

const CASES = [
  ['from the start', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns)],
  ['late entries, strata and weights', problemOf({ ...durations, weights }, columns, { strata })],
  // Predictors 60 apart, so that the unit has to follow the largest.
  ['far apart', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, { x: columns.z.map(z => -z) })],
] as const

describe('fillExpected', () => {
  it.each(CASES)('expects as many events as came, in each stratum: %s', (_, problem) => {
    const predictor = predictorsOf(problem, problem.design.width === 1 ? [20] : [0.9, 0.4])
    const sums = riskSums(problem)
    fillRiskSums(problem, predictor, sums)
    const expected = fillExpected(problem, sums, new Float64Array(problem.sets.rows))
    const { strata: firsts, starts } = problem.sets
    for (let g = 0; g + 1 < firsts.length; g++) {
      let [came, due] = [0, 0]
      for (let i = starts[firsts[g]!]!; i < starts[firsts[g + 1]!]!; i++) {
        came += problem.design.weights[i]! * problem.design.outcomes[i]!
        due += expected[i]!
        expect(expected[i]).toBeGreaterThanOrEqual(0)
      }
      expect(due).toBeCloseTo(came, 10)
    }
  })
})
