import { expect, it } from 'vitest'
import { fineGrayObjective } from '../../../../../src/statistics/survival/competing/fine-gray/objective.js'
import { fineGrayProblem } from '../../../../../src/statistics/survival/competing/fine-gray/problem.js'
import { expectRows } from '../../../../../src/statistics/survival/competing/fine-gray/rows.js'
import { BOOK, COLUMNS, DESK, WEIGHTS } from '../book.js'

it('has the slopes of its values, and the curvature of its slopes', () => {
  const rows = expectRows({ ...BOOK, weights: WEIGHTS }, COLUMNS, { ending: 'default', censoringGroups: DESK })
  const evaluate = fineGrayObjective(fineGrayProblem(rows, Float64Array.of(0.3, 0)))
  const at = Float64Array.of(0.4, -0.2)
  const { gradient, information } = evaluate(at, true)
  const step = 1e-5
  for (const j of [0, 1]) {
    const moved = (sign: number) =>
      evaluate(
        at.map((value, k) => (k === j ? value + sign * step : value)),
        false,
      )
    const [up, down] = [moved(1), moved(-1)]
    expect((up.value - down.value) / (2 * step)).toBeCloseTo(gradient[j]!, 7)
    for (const l of [0, 1]) {
      const ridge = l === j ? -secondOf(evaluate)[j]! : 0
      expect(-(up.gradient[l]! - down.gradient[l]!) / (2 * step) + ridge).toBeCloseTo(information![l * 2 + j]!, 6)
    }
  }
})

/** What the ridge adds to the curvature: its gradient is −λγ, so that it is told from that of the likelihood at two points. */
function secondOf(evaluate: ReturnType<typeof fineGrayObjective>): readonly number[] {
  return [0, 1].map(j => {
    const at = Float64Array.of(j === 0 ? 2 : 0, j === 1 ? 2 : 0)
    const { value, logLikelihood } = evaluate(at, false)
    return ((logLikelihood - value) * 2) / 4
  })
}

it('says how far predictors moved, and stays finite far out', () => {
  const rows = expectRows(BOOK, COLUMNS, { ending: 'default' })
  const evaluate = fineGrayObjective(fineGrayProblem(rows, new Float64Array(2)))
  expect(evaluate(new Float64Array(2), false).moved).toBe(Number.POSITIVE_INFINITY)
  expect(evaluate(new Float64Array(2), false).moved).toBe(0)
  expect(Number.isFinite(evaluate(Float64Array.of(150, 0), true).value)).toBe(true)
})
