/**
 * How high the default probability of each grade may be, where hardly anybody defaulted?
 *
 *   p̂ᵢ: P(at most Dᵢ of Nᵢ default | p̂ᵢ) = 1 − confidence,   Nᵢ, Dᵢ: borrowers and defaults of grade i and all worse ones
 *
 * The most prudent estimate that the order of grades allows: a grade is at most as risky as the worse ones, so it can be
 * no riskier than all of these together are. Assumes that grades are ordered rightly, and borrowers of a grade alike.
 *
 * Source: Pluto and Tasche (2005), Estimating probabilities of default for low default portfolios, arXiv cond-mat/0411699.
 *
 * @module
 */
import type { GradeCounts } from './grade-counts.js'
import { expectGrades } from './grade-counts.js'
import type { BoundOptions, BoundSettings } from './pool-bound.js'
import { boundOf, boundSettings } from './pool-bound.js'

/** The bound of one grade and what it rests on. */
export interface BoundedGrade {
  readonly borrowers: number
  readonly defaults: number
  /** Of this grade and all worse ones. */
  readonly pooledBorrowers: number
  readonly pooledDefaults: number
  /** The upper bound of the pooled borrowers, a yearly default probability. */
  readonly bound: number
  /** The bound, or that of a better grade where it is higher, so that no better grade is riskier. */
  readonly probabilityOfDefault: number
}

/** The bounds of all grades, the worst first, with what they assume. */
export interface PlutoTasche extends BoundSettings {
  readonly grades: readonly BoundedGrade[]
  /** False where defaults contradict the order of grades, so that some were raised to the bound of better ones. */
  readonly monotone: boolean
}

/**
 * Upper bounds of the default probabilities of grades, after Pluto and Tasche.
 *
 * @param grades the worst grade first. A grade without borrowers has the bound of the next worse one.
 * @throws ClienteleError naming the count or the option at fault, `EMPTY_INPUT` without grades.
 * @example
 * import { plutoTasche } from 'clientele/risk'
 * const grades = { borrowers: [10, 20, 30, 40, 10], defaults: [1, 2, 0, 0, 0] }
 * plutoTasche(grades, { confidence: 0.5 }).grades.map(grade => grade.probabilityOfDefault.toFixed(4))
 * // => ['0.1623', '0.1210', '0.0609', '0.0366', '0.0333']
 */
export function plutoTasche(grades: GradeCounts, options: BoundOptions): PlutoTasche {
  const settings = boundSettings(options)
  let pooled = { borrowers: 0, defaults: 0 }
  const bounded = expectGrades(grades, 'grades').map(({ borrowers, defaults }) => {
    pooled = { borrowers: pooled.borrowers + borrowers, defaults: pooled.defaults + defaults }
    const bound = boundOf(pooled, settings)
    return { borrowers, defaults, pooledBorrowers: pooled.borrowers, pooledDefaults: pooled.defaults, bound }
  })
  let highest = 0
  const raised = bounded.toReversed().map(grade => {
    highest = Math.max(highest, grade.bound)
    return { ...grade, probabilityOfDefault: highest }
  })
  const monotone = raised.every(({ bound, probabilityOfDefault }) => bound === probabilityOfDefault)
  return { grades: raised.toReversed(), monotone, ...settings }
}
