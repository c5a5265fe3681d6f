import type { Coordinates } from './coordinates.js'
import type { ClassEstimate } from './estimate.js'

/** The classes with one coordinate moved by so much. */
export function moved(
  estimate: ClassEstimate,
  coordinates: Coordinates,
  coordinate: number,
  by: number,
): ClassEstimate {
  const { classes, shares, probabilities, coefficients } = estimate
  if (coordinate < coordinates.membership) {
    if (coefficients === undefined) return { ...estimate, shares: tilted(shares, coordinate + 1, by) }
    const next = coefficients.slice()
    next[coefficients.length / classes + coordinate]! += by
    return { ...estimate, coefficients: next }
  }
  const free = coordinates.ofQuestion.find(({ first, last }) => first <= coordinate && coordinate < last)!
  const stride = probabilities.length / classes
  const at = free.classAt * stride
  const all = [free.base, ...free.cells]
  const own = Float64Array.from(all, cell => probabilities[at + cell]!)
  const mass = own.reduce((sum, p) => sum + p, 0)
  const next = probabilities.slice()
  tilted(own, coordinate - free.first + 1, by).forEach((p, i) => {
    next[at + all[i]!] = p * mass
  })
  return { ...estimate, probabilities: next }
}

/** Probabilities in parts of their sum, after one of them was multiplied by the exponential of so much. */
function tilted(probabilities: Float64Array, place: number, by: number): Float64Array {
  const next = probabilities.map((p, i) => (i === place ? p * Math.exp(by) : p))
  const total = next.reduce((sum, p) => sum + p, 0)
  return next.map(p => p / total)
}
