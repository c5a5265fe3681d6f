import { expect, it } from 'vitest'
import { eventResiduals } from '../../../../src/statistics/survival/cox/event-residuals.js'
import { fittedRows } from '../../../../src/statistics/survival/cox/fitted-rows.js'
import { fillRiskSums, riskSums } from '../../../../src/statistics/survival/cox/risk-sums.js'
import { columns } from './borrowers.js'
import { FITTED } from './fitted.js'

it('is 0 for rows that did not end, and adds up to the gradient, which is 0', () => {
  for (const { model, durations, rows } of FITTED.slice(0, 2)) {
    const { problem, predictor } = fittedRows(model, durations, columns, rows)
    const { values, meet } = eventResiduals(problem)
    fillRiskSums(problem, predictor, riskSums(problem), meet)
    const sums = [0, 0]
    for (let i = 0; i < problem.sets.rows; i++) {
      const ended = problem.design.outcomes[i] === 1
      for (const j of [0, 1]) {
        sums[j]! += values[2 * i + j]!
        if (!ended) expect(values[2 * i + j]).toBe(0)
      }
    }
    expect(sums[0]).toBeCloseTo(0, 8)
    expect(sums[1]).toBeCloseTo(0, 8)
  }
})
