/**
 * How many different zeros a polynomial with whole coefficients has between two points, exactly, by Sturm's theorem: as many as
 * a chain of remainders loses changes of sign.
 *
 * Remainders are kept whole and small by the factors of the subresultant sequence.
 *
 * @see Sturm (1829), Mémoire sur la résolution des équations numériques; Knuth (1997), The Art of Computer Programming 2,
 * section 4.6.1, algorithm C; Basu, Pollack & Roy (2006), Algorithms in Real Algebraic Geometry, chapter 2.
 * @module
 */
import { signOf } from './dyadic.js'

/** Coefficients from that of the constant up; the last is not 0. */
export type Polynomial = readonly bigint[]

/** Members of the chain with the sign each has in Sturm's own. */
export interface SturmChain {
  readonly members: readonly Polynomial[]
  readonly signs: readonly number[]
}

/** numerator / 2^power. */
export interface Point {
  readonly numerator: bigint
  readonly power: number
}

/** The chain of a polynomial that is no constant. */
export function sturmChain(polynomial: Polynomial): SturmChain {
  const members: Polynomial[] = [polynomial, derivativeOf(polynomial)]
  const signs = [1, 1]
  let psi = -1n
  let degreesBefore = 0
  for (;;) {
    const [upper, lower] = [members.at(-2)!, members.at(-1)!]
    const degrees = upper.length - lower.length
    const lead = lower.at(-1)!
    const remainder = pseudoRemainder(upper, lower)
    if (remainder.length === 0) return { members, signs }
    const upperLead = upper.at(-1)!
    if (members.length > 2) psi = raised(-upperLead, degreesBefore, psi)
    const beta = members.length === 2 ? (degrees % 2 === 1 ? 1n : -1n) : -upperLead * psi ** BigInt(degrees)
    const leadSign = degrees % 2 === 1 ? 1 : signOf(lead)
    members.push(remainder.map(coefficient => coefficient / beta))
    signs.push(-signs.at(-2)! * signOf(beta) * leadSign)
    degreesBefore = degrees
  }
}

/** (-lead)^δ · ψ^(1 - δ), which is whole. */
function raised(factor: bigint, degrees: number, psi: bigint): bigint {
  return degrees === 0 ? psi : factor ** BigInt(degrees) / psi ** BigInt(degrees - 1)
}

/** Changes of sign of the chain at a point; at `'infinity'` those of the leading coefficients. */
export function signChangesAt({ members, signs }: SturmChain, point: Point | 'infinity'): number {
  let last = 0
  let changes = 0
  for (const [i, member] of members.entries()) {
    const value = point === 'infinity' ? signOf(member.at(-1)!) : signOf(valueAt(member, point))
    const sign = value * signs[i]!
    if (sign === 0) continue
    if (last !== 0 && sign !== last) changes++
    last = sign
  }
  return changes
}

/** The polynomial at a point, times 2^(power · degree). */
export function valueAt(polynomial: Polynomial, { numerator, power }: Point): bigint {
  const shift = BigInt(power)
  let value = 0n
  let scale = 0n
  for (let k = polynomial.length - 1; k >= 0; k--) {
    value = value * numerator + (polynomial[k]! << scale)
    scale += shift
  }
  return value
}

/** The derivative, of a polynomial that is no constant. */
function derivativeOf(polynomial: Polynomial): Polynomial {
  return polynomial.slice(1).map((coefficient, k) => coefficient * BigInt(k + 1))
}

/** lead(lower)^(δ + 1) · upper modulo lower; empty where lower divides upper. */
function pseudoRemainder(upper: Polynomial, lower: Polynomial): Polynomial {
  const rest = [...upper]
  const lead = lower.at(-1)!
  for (let top = upper.length - 1; top >= lower.length - 1; top--) {
    const factor = rest[top]!
    rest.pop()
    for (let k = 0; k < top; k++) rest[k] = rest[k]! * lead
    const from = top - lower.length + 1
    for (let k = 0; k < lower.length - 1; k++) rest[from + k] = rest[from + k]! - factor * lower[k]!
  }
  while (rest.length > 0 && rest.at(-1) === 0n) rest.pop()
  return rest
}
