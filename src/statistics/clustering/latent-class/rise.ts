/**
 * Where a map leads that never lowers a value, as a step of expectation and maximisation never lowers the likelihood: taken
 * step by step it creeps, so from two steps in a row it is extrapolated how far they lead, and what does not rise is taken back.
 *
 * @see Varadhan & Roland (2008), Simple and globally convergent methods for accelerating the convergence of any EM algorithm,
 * Scandinavian Journal of Statistics 35(2), scheme S3.
 * @module
 */

/** Writes where the map leads `from` into `to`; returns the value at `from`. */
export type RisingStep = (from: Float64Array, to: Float64Array) => number

/** Where the steps ended. */
export interface Risen {
  readonly point: Float64Array
  /** At `point`. */
  readonly value: number
  /** Whether one more step moves no coordinate by more than the tolerance. */
  readonly converged: boolean
  /** How often the map was taken. */
  readonly steps: number
}

/** When to stop. */
export interface RiseLimits {
  readonly tolerance: number
  readonly maxSteps: number
}

/** Follows the map from `start` to where it stands still. */
export function rise(step: RisingStep, start: Float64Array, { tolerance, maxSteps }: RiseLimits): Risen {
  let here = Float64Array.from(start)
  const once = new Float64Array(here.length)
  let twice = new Float64Array(here.length)
  const far = new Float64Array(here.length)
  let beyond = new Float64Array(here.length)
  for (let steps = 0; ; ) {
    const value = step(here, once)
    const converged = largestMove(here, once) <= tolerance
    if (converged || steps + 3 > maxSteps) return { point: here, value, converged, steps: steps + 1 }
    const valueOnce = step(once, twice)
    extrapolate(here, once, twice, far)
    const isHigher = step(far, beyond) >= valueOnce
    steps += 3
    if (isHigher) [here, beyond] = [beyond, here]
    else [here, twice] = [twice, here]
  }
}

function largestMove(from: Float64Array, to: Float64Array): number {
  let largest = 0
  for (let i = 0; i < from.length; i++) largest = Math.max(largest, Math.abs(to[i]! - from[i]!))
  return largest
}

/** x₀ + 2αr + α²v with r = x₁ − x₀, v = x₂ − 2x₁ + x₀ and α = |r| / |v|, at least 1; α = 1 is the second step itself. */
function extrapolate(here: Float64Array, once: Float64Array, twice: Float64Array, far: Float64Array): void {
  let [move, bend] = [0, 0]
  for (let i = 0; i < far.length; i++) {
    const r = once[i]! - here[i]!
    const v = twice[i]! - once[i]! - r
    move += r * r
    bend += v * v
  }
  const length = bend > 0 ? Math.max(1, Math.sqrt(move / bend)) : 1
  for (let i = 0; i < far.length; i++) {
    const r = once[i]! - here[i]!
    const v = twice[i]! - once[i]! - r
    far[i] = here[i]! + 2 * length * r + length * length * v
  }
}
