import { describe, expect, it } from 'vitest'
import { coxObjective } from '../../../../src/statistics/survival/cox/objective.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { columns, durations, strata, weights } from './borrowers.js'
import { atRisk, cellOf, predictorsOf, problemOf, slopesOf } from './problems.js'

const POINT = [0.7, -0.4]
const CASES: readonly (readonly [string, CoxProblem])[] = [
  ['Efron', problemOf({ ...durations, entry: durations.entry.map(() => 0) }, columns)],
  ['late entries', problemOf(durations, columns)],
  ['Breslow with weights and strata', problemOf({ ...durations, weights }, columns, { ties: 'breslow', strata })],
  ['Efron with parts of clients', problemOf({ ...durations, weights: weights.map(w => w * 0.7) }, columns)],
  ['a ridge', problemOf(durations, columns, { ridge: 3 })],
]

/** The log-likelihood written out: at each time the risk set added up anew, in parts of the mean weight. */
function plainly(problem: CoxProblem, point: readonly number[]): number {
  const { sets, shares, design } = problem
  const predictor = predictorsOf(problem, point)
  const riskOf = (i: number): number => design.weights[i]! * Math.exp(predictor[i]!)
  let sum = 0
  for (let e = 0; e < sets.times.length; e++) {
    const ending = Array.from({ length: sets.ending[e]! }, (_, k) => sets.starts[e]! + k)
    const total = atRisk(problem, e).reduce((all, i) => all + riskOf(i), 0)
    const gone = ending.reduce((all, i) => all + riskOf(i), 0)
    for (const i of ending) sum += design.weights[i]! * predictor[i]!
    const { gone: parts, counts } = shares[e]!
    for (const [k, part] of parts.entries()) {
      sum -= (counts[k]! / design.weightUnit) * Math.log(design.weightUnit * (total - part * gone))
    }
  }
  return sum
}

describe('coxObjective', () => {
  it.each(CASES)('is the partial log-likelihood: %s', (_, problem) => {
    const { logLikelihood, value } = coxObjective(problem)(Float64Array.from(POINT), true)
    expect(logLikelihood).toBeCloseTo(plainly(problem, POINT), 10)
    const penalty = problem.penalties.reduce((sum, p, j) => sum + (p * POINT[j]! ** 2) / 2, 0)
    expect(value).toBeCloseTo(logLikelihood - penalty, 12)
  })

  it.each(CASES)('has the slope and the curvature of its value: %s', (_, problem) => {
    const evaluate = coxObjective(problem)
    const { gradient, information } = evaluate(Float64Array.from(POINT), true)
    const slopes = slopesOf(point => evaluate(Float64Array.from(point), false).value, POINT)
    for (const [j, slope] of slopes.entries()) expect(gradient[j]).toBeCloseTo(slope, 7)
    for (const j of [0, 1]) {
      const turns = slopesOf(point => evaluate(Float64Array.from(point), false).gradient[j]!, POINT)
      for (const k of [0, 1]) {
        const penalty = j === k ? problem.penalties[j]! : 0
        expect(information![j * 2 + k]! + penalty).toBeCloseTo(-turns[k]!, 6)
      }
    }
  })

  it('tells the most by which a predictor moved since the evaluation before', () => {
    const [, problem] = CASES[0]!
    const evaluate = coxObjective(problem)
    expect(evaluate(Float64Array.of(0, 0), false).moved).toBe(Infinity)
    const most = Math.max(...Array.from({ length: problem.sets.rows }, (_, i) => Math.abs(cellOf(problem, i, 0))))
    expect(evaluate(Float64Array.of(0.5, 0), false).moved).toBeCloseTo(most / 2, 12)
  })

  it.each([
    ['from the start', 800, undefined],
    ['late', 180, [0, 0, 2, 0, 1, 0]],
  ])('stays right where hazard ratios are far out, or leave the range of a double: watched %s', (_, far, entry) => {
    const problem = problemOf(
      { unit: 'day', duration: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 1, 1, 0], ...(entry && { entry }) },
      { x: [6, 1, 5, 3, 2, 4] },
      { ties: 'breslow' },
    )
    // Far out, each event's part of the likelihood is how far it lies below the largest predictor at risk.
    const { value, gradient } = coxObjective(problem)(Float64Array.of(far), true)
    let expected = 0
    for (let e = 0; e < problem.sets.times.length; e++) {
      const cells = atRisk(problem, e).map(i => cellOf(problem, i, 0))
      expected += far * (cellOf(problem, problem.sets.starts[e]!, 0) - Math.max(...cells))
    }
    expect(value / expected).toBeCloseTo(1, 12)
    expect(gradient[0]! / (expected / far)).toBeCloseTo(1, 12)
  })

  it('adds up anew what a leaving row of great hazard would leave as rounding', () => {
    // The row that comes at 2.5 has e^30 times the hazard of the others, which are alone at risk before.
    const x = [1, 0, 2, 1, 0, 31]
    const problem = problemOf(
      { unit: 'day', duration: [1, 2, 3, 4, 5, 6], event: [1, 1, 1, 1, 1, 1], entry: [0, 0, 0, 0, 0, 2.5] },
      { x },
      { ties: 'breslow' },
    )
    const scale = problem.design.scales[0]!
    const { logLikelihood } = coxObjective(problem)(Float64Array.of(scale), true)
    expect(logLikelihood).toBeCloseTo(plainly(problem, [scale]), 10)
  })
})
