import { describe, expect, it } from 'vitest'
import { fillRiskSums, riskSums } from '../../../../src/statistics/survival/cox/risk-sums.js'
import { columns, durations, strata, weights } from './borrowers.js'
import { atRisk, cellOf, predictorsOf, problemOf } from './problems.js'

const CASES = [
  ['from the start', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns)],
  ['late entries, strata and weights', problemOf({ ...durations, weights }, columns, { strata })],
  // Predictors 60 apart, so that the unit has to follow the largest.
  ['far apart', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, { x: columns.z.map(z => -z) })],
] as const

describe('fillRiskSums', () => {
  it.each(CASES)('adds up who is at risk, and who ends: %s', (_, problem) => {
    const point = problem.design.width === 1 ? [20] : [0.9, 0.4]
    const predictor = predictorsOf(problem, point)
    const sums = riskSums(problem)
    const riskOf = (i: number): number => problem.design.weights[i]! * Math.exp(predictor[i]!)
    const met: number[] = []
    fillRiskSums(problem, predictor, sums, (e, all, ending) => {
      met.push(e)
      const unit = Math.exp(sums.shift[e]!)
      const rows = atRisk(problem, e)
      const total = rows.reduce((sum, i) => sum + riskOf(i), 0)
      expect((all.total * unit) / total).toBeCloseTo(1, 10)
      const ended = rows.filter(
        i => i >= problem.sets.starts[e]! && i < problem.sets.starts[e]! + problem.sets.ending[e]!,
      )
      expect((ending.total * unit) / ended.reduce((sum, i) => sum + riskOf(i), 0)).toBeCloseTo(1, 10)
      const first = rows.reduce((sum, i) => sum + riskOf(i) * cellOf(problem, i, 0), 0)
      expect((all.columns[0]! * unit) / total).toBeCloseTo(first / total, 10)
    })
    expect(met.sort((a, b) => a - b)).toEqual(Array.from(problem.sets.times.keys()))
  })
})
