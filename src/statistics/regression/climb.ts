/**
 * Newton's method (iteratively reweighted least squares, for canonical links) up a regression's likelihood, which is
 * concave: steps are halved until the value grows. It ends when what is left of the way is a small part of a standard
 * error, √(gᵀH⁻¹g), which no unit of any column changes; the last step is taken without a look at where it leads.
 *
 * On the way it proves that a maximum exists. Outcomes are separated where some direction makes no row's prediction worse
 * and one's better; they are not if numbers above 0 can be given to rows that balance all of these directions (Stiemke's
 * theorem of the alternative). What Newton's equation leaves of the residuals are such numbers as soon as a full step changes
 * no linear predictor by 1: (1 − p) − p(1 − p)·change is above 0 then. Where outcomes are separated, no step ever is so small.
 *
 * @see Albert and Anderson (1984), On the existence of maximum likelihood estimates in logistic regression models, Biometrika 71.
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { Evaluate, Surface } from './objective.js'

/** Where a search ended. */
export interface Climb {
  readonly point: Float64Array
  /** Of the last evaluation: at the point, or one last short step before it. */
  readonly surface: Surface
  /** Cholesky factor of the information with the penalties; absent where it is none. */
  readonly factor?: Float64Array
  readonly converged: boolean
  /** Proven that the maximum exists, or known before. */
  readonly certified: boolean
  readonly iterations: number
}

/** When a search ends. */
export interface ClimbSettings {
  /** In standard errors. */
  readonly tolerance: number
  readonly maxIterations: number
  readonly penalties: Float64Array
  /** Whether the maximum is known to exist; else the search ends where that stays open for eight steps. */
  readonly certified: boolean
}

/** Half of what the theorem allows, for rounding. */
const CERTAIN = 0.5
/** Less than this part of a column beside those before it, and a step may be rounding. */
const OWN_PART = 1e-10
const OPEN_STEPS = 8
const HALVINGS = 40
const ROUNDING = 1e-13
/** The value cannot be told to grow, but no more than this is to go. */
const NEAR = 1e-5

/** Climbs from a point to the maximum. */
export function climb(evaluate: Evaluate, start: Float64Array, settings: ClimbSettings): Climb {
  const { tolerance, maxIterations, penalties } = settings
  const n = start.length
  let { certified } = settings
  let here = evaluate(start, true)
  for (let iterations = 0; ; iterations++) {
    const end = (converged: boolean, factor?: Float64Array, point = here.point): Climb => {
      return { point, surface: here, converged, certified, iterations, ...(factor !== undefined && { factor }) }
    }
    const factor = factorOf(here, penalties)
    if (factor === undefined || !Number.isFinite(here.value)) return end(false)
    const step = choleskySolve(factor, n, here.gradient)
    const gain = step.reduce((sum, change, j) => sum + change * here.gradient[j]!, 0)
    if (!Number.isFinite(gain)) return end(false)
    const left = Math.sqrt(Math.max(0, gain))
    const healthy = ownPart(factor, here, penalties) > OWN_PART
    if (left <= tolerance) {
      const point = moved(here.point, step, 1)
      if (!certified && healthy) certified = evaluate(point, false).moved < CERTAIN
      return end(certified, factor, point)
    }
    if (iterations >= maxIterations || (!certified && iterations >= OPEN_STEPS)) return end(false, factor)
    const rounding = ROUNDING * Math.max(1, Math.abs(here.value))
    let next: Surface | undefined
    for (let halving = 0, share = 1; halving < HALVINGS && next === undefined; halving++, share /= 2) {
      const there = evaluate(moved(here.point, step, share), true)
      if (halving === 0 && healthy && there.moved < CERTAIN) certified = true
      if (there.value >= here.value + 1e-4 * share * gain - rounding) next = there
    }
    if (next === undefined) return end(certified && left <= NEAR, factor)
    here = next
  }
}

/** The Cholesky factor of information and penalties. */
function factorOf({ information }: Surface, penalties: Float64Array): Float64Array | undefined {
  if (information === undefined) return undefined
  const n = penalties.length
  const whole = information.slice()
  for (let j = 0; j < n; j++) whole[j * n + j]! += penalties[j]!
  return choleskyFactor(whole, n, whole) ? whole : undefined
}

/** The least that a factor has of its own beside those before it. */
function ownPart(factor: Float64Array, { information }: Surface, penalties: Float64Array): number {
  const n = penalties.length
  let least = 1
  for (let j = 0; j < n; j++) {
    const whole = information![j * n + j]! + penalties[j]!
    least = Math.min(least, factor[j * n + j]! ** 2 / whole)
  }
  return least
}

function moved(point: Float64Array, step: Float64Array, share: number): Float64Array {
  return point.map((value, j) => value + share * step[j]!)
}
