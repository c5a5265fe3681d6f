import { describe, expect, it } from 'vitest'
import { expectedMeans } from '../../../../src/statistics/survival/cox/expected-means.js'
import { columns, durations, strata } from './borrowers.js'
import { atRisk, cellOf, predictorsOf, problemOf } from './problems.js'

describe('expectedMeans', () => {
  it.each([
    ['from the start', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns, { ties: 'breslow' })],
    ['late entries and strata', problemOf(durations, columns, { ties: 'breslow', strata })],
  ])('is each row’s share of events, and of the means there: %s', (_, problem) => {
    const predictor = predictorsOf(problem, [0.5, 0.3])
    const rows = new Float64Array(problem.sets.rows * 3)
    for (const e of problem.sets.times.keys()) {
      const all = atRisk(problem, e)
      const total = all.reduce((sum, i) => sum + Math.exp(predictor[i]!), 0)
      const means = [0, 1].map(
        j => all.reduce((sum, i) => sum + Math.exp(predictor[i]!) * cellOf(problem, i, j), 0) / total,
      )
      for (const i of all) {
        const share = (problem.sets.ending[e]! * Math.exp(predictor[i]!)) / total
        for (const [j, value] of [...means, 1].entries()) rows[i * 3 + j]! += share * value
      }
    }
    for (const [at, value] of expectedMeans(problem, predictor).rows.entries()) expect(value).toBeCloseTo(rows[at]!, 10)
  })
})
