/**
 * Where a partial likelihood is largest, or the named error of data that have no such place.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Climb } from '../../regression/climb.js'
import { climb } from '../../regression/climb.js'
import { factorOf, firstDependent, refuseCollinear } from '../../regression/collinearity.js'
import type { Evaluate, Surface } from '../../regression/objective.js'
import type { CoxProblem } from './problem.js'
import { expectOverlap } from './separation.js'

/** Where the search began and where it ended. */
export interface Found extends Climb {
  /** All coefficients 0. */
  readonly start: Surface
}

/** What of a column's variance in risk sets the others do not tell may be no less than this part of it. */
const OWN_PART = 1e-12

/** Newton's steps towards Firth's maximum shrink by a factor only, as its information is that of the likelihood alone. */
const FIRTH_TOLERANCE = 1e-8

/**
 * Climbs from coefficients of 0. A step that moves no predictor by much proves that a maximum exists (as `climb` says: what Newton's
 * equation leaves are positive multiples of all pairs that balance); only where none is so short are the pairs themselves looked at.
 */
export function search(problem: CoxProblem, evaluate: Evaluate, firth: boolean, maxIterations: number): Found {
  const { design, penalties } = problem
  const origin = new Float64Array(design.width)
  const start = evaluate(origin, true)
  expectTold(problem, start)
  const isBounded = firth || penalties.every(penalty => penalty > 0)
  const tolerance = firth ? FIRTH_TOLERANCE : Math.min(1e-4, 1e-9 * Math.max(10, design.rows))
  const settings = { tolerance, maxIterations, penalties, certified: isBounded }
  const found = climb((at, full) => (at === origin ? start : evaluate(at, full)), origin, settings)
  if (found.certified || found.converged) return { ...found, start }
  expectOverlap(problem)
  const more = climb(evaluate, found.point, { ...settings, certified: true })
  return { ...more, iterations: found.iterations + more.iterations, start }
}

/** Refuses columns that do not vary where somebody ends, and columns that others tell there. */
function expectTold({ design, penalties, sets }: CoxProblem, { information }: Surface): void {
  const { width, names } = design
  for (let j = 0; j < width; j++) {
    if (penalties[j]! > 0 || information![j * width + j]! > OWN_PART * sets.times.length) continue
    const expected = 'values that differ among those at risk together at an event'
    reject('NO_VARIATION', `columns.${names[j]}`, expected, 'none that do', 'Leave it out')
  }
  const dependent = firstDependent(factorOf(information!, penalties), OWN_PART)
  if (dependent !== undefined) refuseCollinear(design, dependent)
}
