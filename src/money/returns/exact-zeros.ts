/**
 * Zeros that doubles cannot tell from near misses, where powers are few: counted by Sturm's theorem in whole numbers, with the
 * double amounts taken as the fractions that they are.
 *
 * @module
 */
import { dyadic, dyadicToNumber, signOf, wholeNumbers } from './dyadic.js'
import type { FlowSum } from './flow-sum.js'
import type { Isolation } from './isolate.js'
import type { Point, Polynomial, SturmChain } from './sturm.js'
import { signChangesAt, sturmChain, valueAt } from './sturm.js'
import type { Zero } from './zero.js'

/** Degree² times bits of coefficients that are counted within about a tenth of a second. */
const MOST_BITS = 7e5
const MOST_DEGREE = 120
/** Bits of (1 + r)^-1: so many that rates near 0 keep their digits too. */
const BITS = 100

/** The polynomial in (1 + r)^-1, if times are whole, and few enough to count its zeros. */
export function exactPolynomial({ times, amounts }: FlowSum): Polynomial | undefined {
  const degree = times.at(-1)!
  if (degree > MOST_DEGREE || times.some(time => !Number.isInteger(time))) return undefined
  const { wholes } = wholeNumbers(amounts)
  const bits = Math.max(...wholes.map(whole => whole.toString(16).length * 4))
  if (degree * degree * bits > MOST_BITS) return undefined
  const coefficients = Array.from({ length: degree + 1 }, () => 0n)
  for (const [i, time] of times.entries()) coefficients[time] = wholes[i]!
  return coefficients
}

/** The zeros within the open intervals of an isolation, or `undefined` if they are not all that there are. */
export function exactZeros(polynomial: Polynomial, { single, open }: Isolation): readonly Zero[] | undefined {
  const { rest, multiplicity } = withoutOne(polynomial)
  const chain = rest.length > 1 ? sturmChain(rest) : undefined
  const zeros: Zero[] = []
  for (const { lower, upper } of open) {
    // The smaller x, the larger (1 + r)^-1.
    if (chain !== undefined) collect(chain, pointAt(Math.exp(-upper)), pointAt(Math.exp(-lower)), zeros)
    if (multiplicity > 0 && lower < 0 && upper > 0) zeros.push({ x: 0, touches: multiplicity % 2 === 0 })
  }
  const others = chain === undefined ? 0 : countBetween(chain, { numerator: 0n, power: 0 }, 'infinity')
  const all = others + (multiplicity > 0 ? 1 : 0)
  return all === single.length + zeros.length ? zeros : undefined
}

/** Divided by (u - 1) as often as that leaves no remainder: a rate of exactly 0, which is common in small examples. */
function withoutOne(polynomial: Polynomial): { readonly rest: Polynomial; readonly multiplicity: number } {
  let rest = polynomial
  let multiplicity = 0
  for (;;) {
    let carry = 0n
    const sums = rest.toReversed().map(coefficient => {
      carry += coefficient
      return carry
    })
    if (carry !== 0n || rest.length === 1) return { rest, multiplicity }
    rest = sums.slice(0, -1).reverse()
    multiplicity++
  }
}

function countBetween(chain: SturmChain, lower: Point, upper: Point | 'infinity'): number {
  return signChangesAt(chain, lower) - signChangesAt(chain, upper)
}

/** Zeros between two points at which the polynomial is not zero. */
function collect(chain: SturmChain, lower: Point, upper: Point, zeros: Zero[]): void {
  const count = countBetween(chain, lower, upper)
  if (count === 0) return
  if (count === 1) {
    zeros.push(refined(chain, lower, upper))
    return
  }
  const middle = between(chain, lower, upper)
  collect(chain, middle, upper, zeros)
  collect(chain, lower, middle, zeros)
}

/** About half-way, where the polynomial is not zero. */
function between(chain: SturmChain, lower: Point, upper: Point): Point {
  const power = Math.max(lower.power, upper.power) + 4
  const from = shifted(lower, power)
  const width = shifted(upper, power) - from
  for (let part = 7n; ; part += 2n) {
    const point = { numerator: from + (width * part) / 16n, power }
    if (valueAt(chain.members[0]!, point) !== 0n) return point
  }
}

/** The only zero between two points: by signs where it crosses, by counts where it touches. */
function refined(chain: SturmChain, lower: Point, upper: Point): Zero {
  const polynomial = chain.members[0]!
  const signAtLower = signOf(valueAt(polynomial, lower))
  const touches = signAtLower === signOf(valueAt(polynomial, upper))
  const power = Math.max(lower.power, upper.power) + BITS
  let from = shifted(lower, power)
  let to = shifted(upper, power)
  while (to - from > 1n && (to - from) << BigInt(BITS) > to) {
    const middle = { numerator: (from + to) / 2n, power }
    const sign = signOf(valueAt(polynomial, middle))
    if (sign === 0) return { x: xOf(middle), touches }
    const isAbove = touches ? countBetween(chain, middle, { numerator: to, power }) === 1 : sign === signAtLower
    if (isAbove) from = middle.numerator
    else to = middle.numerator
  }
  return { x: xOf({ numerator: (from + to) / 2n, power }), touches }
}

function pointAt(value: number): Point {
  const { mantissa, power } = dyadic(value)
  return power <= 0 ? { numerator: mantissa, power: -power } : { numerator: mantissa << BigInt(power), power: 0 }
}

function shifted({ numerator, power }: Point, to: number): bigint {
  return numerator << BigInt(to - power)
}

/** -ln u, with all digits where u is near 1. */
function xOf({ numerator, power }: Point): number {
  const beyondOne = dyadicToNumber(numerator - (1n << BigInt(power)), power)
  return Math.abs(beyondOne) < 0.5 ? -Math.log1p(beyondOne) : -Math.log(dyadicToNumber(numerator, power))
}
