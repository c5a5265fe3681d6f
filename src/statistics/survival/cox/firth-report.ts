/**
 * Intervals and tests by profile of the penalised likelihood: with few events it leans to one side, which a standard error cannot say.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'
import { findRoot } from '../../../numeric/core.js'
import { chiSquareQuantile } from '../../../numeric/index.js'
import { climb } from '../../regression/climb.js'
import type { Evaluate, Surface } from '../../regression/objective.js'
import type { CoxProblem } from './problem.js'
import { chiSquareTest } from './report.js'
import type { Found } from './search.js'
import type { CoxTest, FirthReport } from './types.js'

/** How far an end is looked for, in doublings of the reach of a standard error. */
const DOUBLINGS = 40
/** Of an end, in standard errors. */
const TOLERANCE = 1e-7

/** By column: the interval, and the test of a coefficient of 0. */
export function firthReport(problem: CoxProblem, evaluate: Evaluate, found: Found, level: number): FirthReport {
  const { names, scales, weightUnit } = problem.design
  const profiles = names.map((_, j) => profileOf(evaluate, found.point, j))
  const lossOf = (j: number, value: number): number => 2 * weightUnit * (found.surface.value - profiles[j]!(value))
  const intervals = names.map((name, j): [string, Interval] => {
    const allowed = chiSquareQuantile(level, 1)
    const reach = reachOf(found.surface, j) * Math.sqrt(allowed / weightUnit)
    const end = (side: -1 | 1): number | undefined =>
      endOf(value => lossOf(j, value) - allowed, found.point[j]!, side * reach)
    return [name, intervalOf(end(-1), end(1), scales[j]!, level)]
  })
  const tests = names.map((name, j): [string, CoxTest] => [name, chiSquareTest(lossOf(j, 0), 1)])
  return { intervals: Object.fromEntries(intervals), tests: Object.fromEntries(tests) }
}

/** A standard error as if the other columns were known: no longer than the whole one. */
function reachOf({ information, gradient }: Surface, j: number): number {
  return 1 / Math.sqrt(information![j * gradient.length + j]!)
}

/** The largest penalised likelihood of all points where one coordinate is given; each search begins where the one before ended. */
function profileOf(evaluate: Evaluate, best: Float64Array, fixed: number): (value: number) => number {
  const others = Array.from(best.keys()).filter(j => j !== fixed)
  let start = Float64Array.from(others, j => best[j]!)
  return value => {
    const within: Evaluate = (point, withInformation) => {
      const whole = new Float64Array(best.length)
      whole[fixed] = value
      for (const [k, j] of others.entries()) whole[j] = point[k]!
      return slice(evaluate(whole, withInformation), point, others)
    }
    if (others.length === 0) return within(start, true).value
    const settings = {
      tolerance: 1e-6,
      maxIterations: 200,
      penalties: new Float64Array(others.length),
      certified: true,
    }
    const top = climb(within, start, settings)
    start = top.point.slice()
    return top.surface.value
  }
}

function slice(surface: Surface, point: Float64Array, kept: readonly number[]): Surface {
  const n = surface.gradient.length
  return {
    ...surface,
    point,
    gradient: Float64Array.from(kept, j => surface.gradient[j]!),
    information: Float64Array.from(kept.flatMap(j => kept.map(k => surface.information![j * n + k]!))),
  }
}

/** Where the excess turns positive, away from the estimate; undefined where it never does. */
function endOf(excess: (value: number) => number, from: number, reach: number): number | undefined {
  let [inner, step] = [from, reach]
  for (let doubling = 0; doubling < DOUBLINGS; doubling++, step *= 2) {
    const outer = inner + step
    const there = excess(outer)
    if (there === 0) return outer
    if (there > 0 && Number.isFinite(there)) {
      return findRoot(excess, inner, outer, { tolerance: TOLERANCE * Math.abs(reach) }).root
    }
    if (!Number.isFinite(there)) return undefined
    inner = outer
  }
  return undefined
}

function intervalOf(lower: number | undefined, upper: number | undefined, scale: number, level: number): Interval {
  const open =
    lower === undefined ? (upper === undefined ? 'both' : 'lower') : upper === undefined ? 'upper' : undefined
  return {
    lower: lower === undefined ? -Number.MAX_VALUE : lower / scale,
    upper: upper === undefined ? Number.MAX_VALUE : upper / scale,
    level,
    kind: 'confidence',
    method: 'profile',
    ...(open !== undefined && { unbounded: open }),
  }
}
