/**
 * ∫₀ᴸ f(v) dv of what fades while clients leave: stretches within which the law has one scale τ, each by a Gauss-Legendre
 * rule in ln(1 + v/τ), which sees the first moment and the last century alike.
 */
import type { QuadratureRule } from '../../numeric/index.js'
import { gaussLegendre } from '../../numeric/index.js'
import type { LifetimeLaw } from './lifetime-law.js'

/** What is integrated. */
export interface Fading {
  at(v: number): number
  /** How fast f changes after v for other reasons than the law. */
  pace(v: number): number
  /** No less than ∫ f from v on. */
  rest(v: number): number
}

/** As many nodes as the sixteenth digit needs: some, and more the wider a stretch is in ln(1 + v/τ). */
const NODES = 5
const NODES_PER_WIDTH = 5
/** What is left out, relative to what is in. */
const NEGLIGIBLE = 1e-18

/** Rules by their number of nodes, kept once they are made. */
const rules: QuadratureRule[] = []

/** ∫₀ᴸ f(v) dv, where v is the time after `from` and L is `length`. */
export function integrateFading(law: LifetimeLaw, from: number, length: number, f: Fading): number {
  let sum = 0
  for (let begin = 0; begin < length && f.rest(begin) > NEGLIGIBLE * sum; ) {
    const span = Math.min(length - begin, law.scaleHolds(from + begin))
    sum += stretch(f, begin, span, 1 / (law.pace(from + begin) + f.pace(begin)))
    begin += span
  }
  return sum
}

function stretch(f: Fading, begin: number, span: number, scale: number): number {
  const half = Math.log1p(span / scale) / 2
  const count = Math.ceil(NODES + 2 * NODES_PER_WIDTH * half)
  const rule = rules[count] ?? gaussLegendre(count)
  rules[count] = rule
  const { nodes, weights } = rule
  let sum = 0
  for (let i = 0; i < count; i++) {
    const later = scale * Math.expm1(half * (1 + nodes[i]!))
    sum += weights[i]! * f.at(begin + later) * (scale + later)
  }
  return sum * half
}
