/**
 * The force of interest at which flows are worth what was paid for them.
 *
 * @module
 */
import { findRoot } from '../../../numeric/index.js'

const STEPS = 60
const CLOSE = 1e-15

/**
 * δ with Σ flowₖ · e^(−δ·tₖ) = price, by Newton's method from δ = ln(Σ flows / price) / mean time; by bracketing where that fails.
 *
 * @param price > 0.
 * @param flows with a sum above 0.
 */
export function effectiveForce(price: number, flows: Float64Array, years: Float64Array): number {
  let force = firstGuess(price, flows, years)
  for (let step = 0; step < STEPS; step++) {
    let value = -price
    let slope = 0
    for (let k = 0; k < flows.length; k++) {
      const worth = flows[k]! * Math.exp(-force * years[k]!)
      value += worth
      slope += worth * years[k]!
    }
    const change = value / slope
    if (!Number.isFinite(change)) break
    force += change
    if (Math.abs(change) <= CLOSE * Math.max(1, Math.abs(force))) return force
  }
  return bracketed(price, flows, years)
}

function firstGuess(price: number, flows: Float64Array, years: Float64Array): number {
  let sum = 0
  let weighed = 0
  for (let k = 0; k < flows.length; k++) {
    sum += flows[k]!
    weighed += flows[k]! * years[k]!
  }
  return (Math.log(sum / price) * sum) / weighed
}

function bracketed(price: number, flows: Float64Array, years: Float64Array): number {
  const excess = (force: number): number => {
    let value = -price
    for (let k = 0; k < flows.length; k++) value += flows[k]! * Math.exp(-force * years[k]!)
    return value
  }
  let width = 0.1
  while (excess(-width) < 0 || excess(width) > 0) width *= 2
  return findRoot(excess, -width, width).root
}
