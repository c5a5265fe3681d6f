/**
 * Nodes for integrals over logarithms of what is > 0: evenly spaced where the mass lies, ever wider apart to the left, where
 * a Gamma density of small shape fades as slowly as x^shape. Between its ends such an integrand is analytic, so that equal
 * steps converge as fast as e^{−π²/step}.
 *
 * @module
 */

/** Where an integrand lives, as logarithms. */
export interface Extent {
  /** From here on nodes are evenly spaced. */
  readonly core: number
  /** Nothing is left beyond. */
  readonly right: number
  /** Nothing is left below. */
  readonly left: number
  /** The narrowest scale on which the integrand changes; at most 1. */
  readonly unit: number
}

/** Nodes x and what each stands for, dx. */
export interface Lattice {
  readonly nodes: Float64Array
  readonly widths: Float64Array
}

/**
 * x(z) = z − u e^{(core − z)/u − 1} at equal steps of z.
 *
 * @param step in units of the narrowest scale: 0.4 gives nine digits, 0.65 five.
 */
export function lattice({ core, right, left, unit }: Extent, step: number): Lattice {
  const h = step * unit
  const bend = (z: number): number => Math.exp((core - z) / unit - 1)
  let first = 0
  while (core + first * h - unit * bend(core + first * h) > left) first--
  const count = 1 + Math.max(0, Math.ceil((right - core) / h) + 1 - first)
  const nodes = new Float64Array(count)
  const widths = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const z = core + (first + i) * h
    nodes[i] = z - unit * bend(z)
    widths[i] = h * (1 + bend(z))
  }
  return { nodes, widths }
}
