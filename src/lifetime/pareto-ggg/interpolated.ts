/**
 * A smooth function of a force f from 0 to a largest one, by the polynomial in 1/(1 + f) through its values at Chebyshev's
 * points: it is asked for nine times, however often it is needed.
 *
 * @see Berrut and Trefethen (2004), Barycentric Lagrange Interpolation, SIAM Review 46(3).
 * @module
 */

const DEGREE = 8
const cosines = Array.from({ length: DEGREE + 1 }, (_, i) => Math.cos((Math.PI * i) / DEGREE))

export function interpolated(largest: number, f: (force: number) => number): (force: number) => number {
  const least = 1 / (1 + largest)
  const places = cosines.map(cosine => least + ((1 - least) * (1 + cosine)) / 2)
  const values = places.map(place => f(1 / place - 1))
  return force => {
    const place = 1 / (1 + force)
    let above = 0
    let below = 0
    for (let i = 0; i <= DEGREE; i++) {
      const distance = place - places[i]!
      if (distance === 0) return values[i]!
      const weight = ((i % 2 === 0 ? 1 : -1) * (i === 0 || i === DEGREE ? 0.5 : 1)) / distance
      above += weight * values[i]!
      below += weight
    }
    return above / below
  }
}
