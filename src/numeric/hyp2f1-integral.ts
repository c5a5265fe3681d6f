/**
 * The series of ₂F₁ with positive terms t(k) where it would take millions of them: past the first K it is the integral
 * of its terms, which are smooth there (they change on a scale of at least √(k/2)), by Euler and Maclaurin's formula:
 *
 *   Σₖ≥K t(k) = ∫_K^∞ t(k) dk + t(K)/2 - t′(K)/12 + ...
 *
 * The integral runs over ln k, in panels as wide as the bend of ln t allows, outward from where the terms peak: their
 * number grows neither with the parameters nor with 1 / (1 - z).
 *
 * @see Abramowitz & Stegun (1964), 6.1.40 (Stirling), 15.1.1 and 23.1.30 (Euler-Maclaurin).
 * @module
 */
import type { QuadratureRule } from './gauss-legendre.js'
import { gaussLegendre } from './gauss-legendre.js'
import { logSumExp } from './log-space.js'
import { stirlingRest } from './stirling.js'

/** K, the terms summed one by one. */
const TERMS = 2000
const RESCALE_ABOVE = 2 ** 800
const RESCALE_BY = 2 ** -800
const RESCALED_LOG = 800 * Math.LN2
const WIDEST_PANEL = 0.5
const NEGLIGIBLE = 1e-18
/** Of 20 nodes; made when first needed, so that no program waits for it that does not. */
let rule: QuadratureRule | undefined

/** The series under way; every field is a number of Gauss' notation. */
interface Terms {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly z: number
  /** R(k) - 1 = (curve k² + slope k + level) / ((c + k) (k + 1)), where R(k) = t(k+1) / t(k). */
  readonly curve: number
  readonly slope: number
  readonly level: number
}

/**
 * ln ₂F₁(a, b; c; z) for a, b >= 0.
 *
 * @param c > 0; all three up to 1e16, where the rounding of ln t(k) reaches 1.
 * @param z within (0, 1).
 */
export function logByIntegral(a: number, b: number, c: number, z: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  const slope = large - c + small - 1 - (1 - z) * (a + b)
  const terms: Terms = { a: small, b: large, c, z, curve: z - 1, slope, level: z * a * b - c }
  const { logSum, logNext } = firstTerms(terms)
  const { valley, peak } = turningPoints(terms)
  const start = Math.log(TERMS)
  const top = Math.log(Math.max(peak, TERMS))
  const floor = Math.max(0, logTerm(terms, Math.exp(top)))
  const high = march(terms, top, Infinity, floor, 0)
  let rest = march(terms, top, Math.log(Math.max(valley, TERMS)), floor, high)
  if (valley > TERMS) rest = march(terms, start, Math.log(valley), floor, rest)
  const edge = (0.5 - Math.log1p(change(terms, TERMS - 0.5)) / 12) * Math.exp(-floor)
  return logSumExp([logSum, logNext + floor + Math.log(rest + edge)])
}

/** ln of t(0) + ... + t(K-1), and ln t(K). */
function firstTerms({ a, b, c, z }: Terms): { logSum: number; logNext: number } {
  let term = 1
  let sum = 0
  let scale = 0
  for (let k = 0; k < TERMS; k++) {
    sum += term
    term *= ((a + k) / (c + k)) * ((b + k) / (k + 1)) * z
    if (term > RESCALE_ABOVE) {
      term *= RESCALE_BY
      sum *= RESCALE_BY
      scale += RESCALED_LOG
    }
  }
  return { logSum: scale + Math.log(sum), logNext: scale + Math.log(term) }
}

/** ln t(k) / t(K), with a rounding no larger than that of the result. */
function logTerm({ a, b, c, z }: Terms, k: number): number {
  return logGammaRatio(b, c, k) + logGammaRatio(a, 1, k) + (k - TERMS) * Math.log(z)
}

/**
 * ln Γ(p+k) / Γ(q+k), less its value at K. By Stirling's formula it is, for p > q,
 * (p - q) ln(p + k) + (q + k - ½) ln((p + k) / (q + k)), where nothing large cancels.
 */
function logGammaRatio(p: number, q: number, k: number): number {
  if (p < q) return -logGammaRatio(q, p, k)
  const more = p - q
  const below = q + k
  const start = q + TERMS
  const main = (below - 0.5) * Math.log1p(more / below) - (start - 0.5) * Math.log1p(more / start)
  const rest = stirlingRest(p + k) - stirlingRest(below) - (stirlingRest(p + TERMS) - stirlingRest(start))
  return more * Math.log1p((k - TERMS) / (p + TERMS)) + main + rest
}

/** R(k) - 1 */
function change({ c, curve, slope, level }: Terms, k: number): number {
  return (curve * k + slope + level / k) / ((c + k) * (1 + 1 / k))
}

/** Where terms stop falling and where they stop growing: the roots of R(k) = 1; 0 where there is none. */
function turningPoints({ curve, slope, level }: Terms): { valley: number; peak: number } {
  const discriminant = slope * slope - 4 * curve * level
  if (discriminant < 0) return { valley: 0, peak: 0 }
  const root = Math.sqrt(discriminant)
  const peak = slope > 0 ? (slope + root) / (-2 * curve) : (2 * level) / (root - slope)
  const valley = slope > 0 ? (-2 * level) / (slope + root) : 0
  return { valley: Math.max(valley, 0), peak: Math.max(peak, 0) }
}

/** Adds ∫ t(k) / e^floor dk from ln k = from towards `to` to a sum, until nothing is added any more. */
function march(terms: Terms, from: number, to: number, floor: number, sum: number): number {
  const direction = Math.sign(to - from)
  rule ??= gaussLegendre(20)
  for (let at = from; at !== to; ) {
    const width = Math.min(panelWidth(terms, Math.exp(at)), Math.abs(to - at))
    let panel = 0
    for (let i = 0; i < rule.nodes.length; i++) {
      const v = at + direction * width * (0.5 + rule.nodes[i]! / 2)
      const k = Math.exp(v)
      panel += rule.weights[i]! * Math.exp(v + logTerm(terms, k) - floor)
    }
    sum += (panel * width) / 2
    if (panel * width <= NEGLIGIBLE * sum) return sum
    at = width === Math.abs(to - at) ? to : at + direction * width
  }
  return sum
}

/** A width in ln k over which k t(k) is smooth for the rule. */
function panelWidth(terms: Terms, k: number): number {
  const { a, b, c } = terms
  const logRatio = Math.log1p(change(terms, k))
  const slope = 1 + k * logRatio
  const bend = k * logRatio + k * ((1 - a) / (a + k) / (1 + 1 / k) + (c - b) / (b + k) / (1 + c / k))
  return Math.min(WIDEST_PANEL, 3 / Math.sqrt(Math.abs(bend)), 8 / Math.abs(slope))
}
