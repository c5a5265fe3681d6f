import { describe, expect, it } from 'vitest'
import { exactObjective } from '../../../../src/statistics/survival/cox/exact-objective.js'
import type { CoxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { columns, durations, strata } from './borrowers.js'
import { atRisk, predictorsOf, problemOf, slopesOf } from './problems.js'

const CASES: readonly (readonly [string, CoxProblem])[] = [
  ['late entries', problemOf(durations, columns, { ties: 'exact' })],
  ['strata', problemOf(durations, columns, { ties: 'exact', strata })],
  ['a ridge', problemOf(durations, columns, { ties: 'exact', ridge: 2 })],
  [
    'heavy ties',
    problemOf({ ...durations, duration: durations.duration.map(t => 13 * Math.ceil(t / 13)) }, columns, {
      ties: 'exact',
    }),
  ],
]

/** All sets of so many of the rows. */
function setsOf(rows: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]]
  return rows.flatMap((row, at) => setsOf(rows.slice(at + 1), size - 1).map(rest => [row, ...rest]))
}

/** ln of the probability that these ended, of all sets of as many at risk. */
function byAllSets(problem: CoxProblem, point: readonly number[]): number {
  const predictor = predictorsOf(problem, point)
  const sumOver = (rows: readonly number[]): number => rows.reduce((sum, i) => sum + predictor[i]!, 0)
  const { starts, ending, times } = problem.sets
  let logLikelihood = 0
  for (let e = 0; e < times.length; e++) {
    const ended = Array.from({ length: ending[e]! }, (_, k) => starts[e]! + k)
    const all = setsOf(atRisk(problem, e), ended.length).reduce((sum, set) => sum + Math.exp(sumOver(set)), 0)
    logLikelihood += sumOver(ended) - Math.log(all)
  }
  return logLikelihood
}

describe('exactObjective', () => {
  it.each(CASES)('is the share of those who ended in all sets that could have: %s', (_, problem) => {
    for (const point of [
      [0, 0],
      [0.8, -0.3],
      [-3, 2],
    ]) {
      const { logLikelihood } = exactObjective(problem)(Float64Array.from(point), true)
      expect(logLikelihood).toBeCloseTo(byAllSets(problem, point), 9)
    }
  })

  it.each(CASES)('has the slope and the curvature of its value: %s', (_, problem) => {
    const evaluate = exactObjective(problem)
    const point = [0.8, -0.3]
    const { gradient, information } = evaluate(Float64Array.from(point), true)
    const slopes = slopesOf(at => evaluate(Float64Array.from(at), true).value, point)
    for (const [j, slope] of slopes.entries()) expect(gradient[j]).toBeCloseTo(slope, 7)
    for (const j of [0, 1]) {
      const turns = slopesOf(at => evaluate(Float64Array.from(at), true).gradient[j]!, point)
      for (const k of [0, 1]) {
        const penalty = j === k ? problem.penalties[j]! : 0
        expect(information![j * 2 + k]! + penalty).toBeCloseTo(-turns[k]!, 6)
      }
    }
  })

  it('leaves the range of a double neither by hundreds of ties nor by great hazard ratios', () => {
    const n = 600
    const x = Array.from({ length: n }, (_, i) => i % 7)
    const duration = x.map((_, i) => (i < 300 ? 1 : 2))
    const problem = problemOf(
      { unit: 'day', duration, event: duration.map(t => (t === 1 ? 1 : 0)) },
      { x },
      { ties: 'exact' },
    )
    const even = exactObjective(problem)(Float64Array.of(0), true)
    // ln of the number of ways to take 300 of 600.
    let ways = 0
    for (let k = 1; k <= 300; k++) ways += Math.log((300 + k) / k)
    expect(even.logLikelihood).toBeCloseTo(-ways, 8)
    const far = exactObjective(problem)(Float64Array.of(500), true)
    expect(Number.isFinite(far.logLikelihood)).toBe(true)
    expect(far.logLikelihood).toBeLessThan(even.logLikelihood)
  })

  it('says nothing of events at which all at risk end', () => {
    const problem = problemOf(
      { unit: 'day', duration: [1, 1, 2, 2], event: [1, 0, 1, 1] },
      { x: [3, 1, 4, 2] },
      { ties: 'exact' },
    )
    expect(exactObjective(problem)(Float64Array.of(0), true).logLikelihood).toBeCloseTo(-Math.log(4), 12)
  })
})
