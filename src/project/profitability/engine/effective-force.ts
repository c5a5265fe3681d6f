/**
 * The force of interest at which flows are worth what was paid for them.
 *
 * @module
 */
import { findRoot } from '../../../numeric/index.js'

const STEPS = 60
const CLOSE = 1e-15
const WIDEST = 1e3

/**
 * δ with Σ flowₖ · e^(−δ·tₖ) = price, by Newton's method from δ = ln(Σ flows / price) / mean time. Of flows above 0 that is below
 * the answer (Jensen), and steps rise to it; where negative interest makes some negative, by bracketing if steps fail.
 *
 * @param price > 0.
 * @returns `undefined` where no rate makes the flows worth the price.
 */
export function effectiveForce(price: number, flows: Float64Array, years: Float64Array): number | undefined {
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

function bracketed(price: number, flows: Float64Array, years: Float64Array): number | undefined {
  const excess = (force: number): number => {
    let value = -price
    for (let k = 0; k < flows.length; k++) value += flows[k]! * Math.exp(-force * years[k]!)
    return value
  }
  for (let width = 0.1; width < WIDEST; width *= 2) {
    if (excess(-width) >= 0 && excess(width) <= 0) return findRoot(excess, -width, width).root
  }
  return undefined
}
