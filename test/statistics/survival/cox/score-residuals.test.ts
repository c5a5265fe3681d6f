import { describe, expect, it } from 'vitest'
import { coxObjective } from '../../../../src/statistics/survival/cox/objective.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { scoreResiduals } from '../../../../src/statistics/survival/cox/score-residuals.js'
import { columns, durations, strata, weights } from './borrowers.js'
import { predictorsOf, problemOf } from './problems.js'

const PLAIN = { ...durations, entry: durations.entry.map(() => 0) }
const CASES: readonly (readonly [string, CoxProblem])[] = [
  ['Efron', problemOf(PLAIN, columns)],
  ['late entries', problemOf(durations, columns)],
  ['Breslow with weights and strata', problemOf({ ...durations, weights }, columns, { ties: 'breslow', strata })],
]

describe('scoreResiduals', () => {
  it.each(CASES)('adds up to the slope of the likelihood: %s', (_, problem) => {
    const point = [0.4, -0.2]
    const residuals = scoreResiduals(problem, predictorsOf(problem, point))
    const { gradient } = coxObjective(problem)(Float64Array.from(point), true)
    for (const j of [0, 1]) {
      let sum = 0
      for (let i = 0; i < problem.sets.rows; i++) sum += problem.design.weights[i]! * residuals[i * 2 + j]!
      expect(sum).toBeCloseTo(gradient[j]!, 10)
    }
  })

  it("is R's", () => {
    // R 4.2.2 with survival 3.5-3: residuals(coxph(Surv(t, e) ~ x + z), 'score')[1:4, ].
    const expected = [
      [-0.333015911067, -0.3575226794217],
      [-0.9174064966175, -0.4578132316815],
      [0.2648268320243, 0.0628404615653],
      [0.0848348248288, -0.0285241812182],
    ]
    const problem = problemOf(PLAIN, columns)
    const { order } = problem.sets
    const { scales } = problem.design
    const at = [1.31712984696 * scales[0]!, 0.10205984095 * scales[1]!]
    const residuals = scoreResiduals(problem, predictorsOf(problem, at))
    for (const [row, figures] of expected.entries()) {
      for (const [j, figure] of figures.entries()) {
        expect(residuals[order.indexOf(row) * 2 + j]! * scales[j]!).toBeCloseTo(figure, 9)
      }
    }
  })
})
