import { describe, expect, it } from 'vitest'
import { choleskyFactor } from '../../../../src/numeric/index.js'
import { firthObjective } from '../../../../src/statistics/survival/cox/firth-objective.js'
import { coxObjective } from '../../../../src/statistics/survival/cox/objective.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { columns, durations, strata, weights } from './borrowers.js'
import { problemOf, slopesOf } from './problems.js'

const CASES: readonly (readonly [string, CoxProblem])[] = [
  ['Efron', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns)],
  ['late entries', problemOf(durations, columns)],
  ['strata and weights', problemOf({ ...durations, weights }, columns, { strata })],
  ['Breslow', problemOf(durations, columns, { ties: 'breslow' })],
]

describe('firthObjective', () => {
  it.each(CASES)('adds half of the logarithm of the determinant of the information: %s', (_, problem) => {
    const point = Float64Array.of(0.6, -1.1)
    const plain = coxObjective(problem)(point, true)
    const [a, b, , d] = plain.information!
    const { value, logLikelihood } = firthObjective(problem)(point, true)
    expect(logLikelihood).toBe(plain.logLikelihood)
    expect(value).toBeCloseTo(plain.value + Math.log(a! * d! - b! * b!) / 2 / problem.design.weightUnit, 10)
  })

  it.each(CASES)('has the slope of its value: %s', (_, problem) => {
    const evaluate = firthObjective(problem)
    for (const point of [
      [0, 0],
      [0.6, -1.1],
      [-2, 3],
    ]) {
      const { gradient } = evaluate(Float64Array.from(point), true)
      const slopes = slopesOf(at => evaluate(Float64Array.from(at), true).value, point)
      for (const [j, slope] of slopes.entries()) expect(gradient[j]).toBeCloseTo(slope, 6)
    }
  })

  it('is nowhere where the information has no inverse', () => {
    const problem = problemOf(durations, { a: columns.x, b: columns.x.map(x => 2 * x) })
    expect(choleskyFactor(coxObjective(problem)(new Float64Array(2), true).information!, 2, new Float64Array(4))).toBe(
      false,
    )
    expect(firthObjective(problem)(new Float64Array(2), true).value).toBe(-Infinity)
  })
})
