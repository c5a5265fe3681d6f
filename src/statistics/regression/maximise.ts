/**
 * Where a regression's likelihood is largest: first over one row in ten, where that is enough to say roughly, then over all.
 *
 * @module
 */
import type { Climb } from './climb.js'
import { climb } from './climb.js'
import { expectIndependent } from './collinearity.js'
import { inDeviations } from './design.js'
import { climbLbfgs } from './lbfgs.js'
import type { Evaluate, Problem } from './objective.js'
import { evaluatorOf } from './objective.js'
import { expectOverlap, expectOverlapOfEach, expectVariation } from './overlap.js'
import type { SearchedRegressionOptions } from './regression-options.js'
import { startingPoint } from './regression-options.js'

/** One tile in so many begins the search of many rows. */
const SHARE = 10
/** A share of the rows smaller than this, in all or per coefficient, says too little. */
const LEAST_ROWS = 2000
const LEAST_PER_COEFFICIENT = 20
/** Of a standard error in a share of the rows: what is left is less than chance. */
const ROUGHLY = 0.1
/** Newton's steps towards Firth's maximum shrink by a factor only, as its information is that of the likelihood alone. */
const FIRTH_TOLERANCE = 1e-8

/** The maximum, or the named error of data that have none. */
export function maximise(problem: Problem, options: SearchedRegressionOptions, maxIterations: number): Climb {
  const { design, family, penalties, firth } = problem
  expectVariation(design, family)
  const isBounded = firth || penalties.every((penalty, j) => penalty > 0 || (j === 0 && design.hasIntercept))
  if (family.name === 'logistic' && !isBounded) expectOverlapOfEach(design, penalties)
  const every = shareOf(problem)
  expectIndependent(design, penalties, every)
  const certified = isBounded
  const evaluate = evaluatorOf(problem)
  const settings = { tolerance: toleranceOf(problem), maxIterations, penalties, certified }
  const begin = startOf(problem, options, evaluate)
  const rough = every > 1 ? roughly(problem, begin, every, certified) : undefined
  let [point, before] = [rough?.point ?? begin, 0]
  let known = rough?.certified ?? certified
  const factor = rough?.factor ?? (options.method === 'lbfgs' || firth ? factorAt(problem, begin) : undefined)
  if (factor !== undefined) {
    if (!known) expectOverlap(design, family, penalties)
    known = true
    const near = climbLbfgs(evaluate, point, { factor, tolerance: settings.tolerance, maxIterations })
    point = near.point
    before = near.iterations
  }
  let found = climb(evaluate, point, { ...settings, certified: known })
  if (!found.certified && !found.converged) {
    expectOverlap(design, family, penalties)
    before += found.iterations
    found = climb(evaluate, found.point, { ...settings, certified: true })
  }
  return { ...found, iterations: before + found.iterations }
}

/**
 * In standard errors: what is left after one more of Newton's steps is far less. More rows are nearer to a parabola, so that
 * the information, which is from before that step, is right to seven digits or more.
 */
function toleranceOf({ design, firth }: Problem): number {
  return firth ? FIRTH_TOLERANCE : Math.min(1e-4, 1e-9 * Math.max(10, design.rows))
}

function shareOf({ design: { rows, width }, firth }: Problem): number {
  return !firth && rows >= SHARE * Math.max(LEAST_ROWS, LEAST_PER_COEFFICIENT * width) ? SHARE : 1
}

/**
 * The maximum over a share of the rows, searched from that over a share of these as long as they are enough; nothing where
 * it has none, or none that is near.
 */
function roughly(problem: Problem, start: Float64Array, every: number, certified: boolean): Climb | undefined {
  const { rows, width } = problem.design
  const isEnough = rows >= SHARE * every * LEAST_PER_COEFFICIENT * width
  const begin = (isEnough ? roughly(problem, start, SHARE * every, certified)?.point : undefined) ?? start
  const settings = { tolerance: ROUGHLY, maxIterations: 20, penalties: problem.penalties, certified }
  const found = climb(evaluatorOf(problem, every), begin, settings)
  if (!found.converged || found.factor === undefined) return undefined
  const share = Math.sqrt(every)
  return { ...found, factor: found.factor.map(value => share * value) }
}

function factorAt(problem: Problem, point: Float64Array): Float64Array | undefined {
  const none = { tolerance: Infinity, maxIterations: 1, penalties: problem.penalties, certified: true }
  return climb(evaluatorOf(problem), point, none).factor
}

/** What was asked for, unless it says less than the model without columns, from which the search begins else. */
function startOf({ design, family }: Problem, { start }: SearchedRegressionOptions, evaluate: Evaluate): Float64Array {
  const { names, hasIntercept, width } = design
  const usual = new Float64Array(width)
  if (hasIntercept) usual[0] = nullIntercept({ design, family })
  if (start === undefined) return usual
  const asked = inDeviations(design, startingPoint(start, names, hasIntercept))
  return evaluate(asked, false).value > evaluate(usual, false).value ? asked : usual
}

/** The intercept of a model without columns: exact for counts, and for 0 or 1 without an offset. */
export function nullIntercept({ design, family }: Pick<Problem, 'design' | 'family'>): number {
  const { rows, outcomes, weights, offset } = design
  const isCount = family.name === 'poisson'
  let highest = -Infinity
  for (let i = 0; i < rows; i++) highest = Math.max(highest, offset[i]!)
  let [events, exposed] = [0, 0]
  for (let i = 0; i < rows; i++) {
    events += weights[i]! * outcomes[i]!
    exposed += weights[i]! * (isCount ? Math.exp(offset[i]! - highest) : 1)
  }
  return isCount ? Math.log(events / exposed) - highest : family.link(events / exposed)
}
