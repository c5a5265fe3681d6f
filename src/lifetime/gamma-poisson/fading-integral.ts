/**
 * ∫₀ᴸ f(v) dv of what fades while clients leave: stretches within which the law has one scale τ, each by a Gauss-Legendre
 * rule in ln(1 + v/τ), which sees the first moment and the last century alike.
 */
import type { QuadratureRule } from '../../numeric/core.js'
import { gaussLegendre } from '../../numeric/core.js'
import type { LifetimeLaw } from './lifetime-law.js'

/** What is integrated. */
export interface Fading {
  at(v: number): number
  /** How fast f changes after v for other reasons than the law. */
  pace(v: number): number
  /** No less than ∫ f from v on. */
  rest(v: number): number
}

/** As many nodes as the sixteenth digit needs: some, and more the wider a panel is in ln(1 + v/τ). */
const NODES = 5
const NODES_PER_WIDTH = 5
/** A stretch wider than this is cut into panels, so that rules stay short and what comes after nothing is left out. */
const WIDEST = 10
/** What is left out, relative to what is in. */
const NEGLIGIBLE = 1e-18

/** Rules by their number of nodes, kept once they are made. */
const rules: QuadratureRule[] = []

/** ∫₀ᴸ f(v) dv, where v is the time after `from` and L is `length`. */
export function integrateFading(law: LifetimeLaw, from: number, length: number, f: Fading): number {
  let sum = 0
  for (let begin = 0; begin < length && f.rest(begin) > NEGLIGIBLE * sum; ) {
    const span = Math.min(length - begin, law.scaleHolds(from + begin))
    const scale = 1 / (law.pace(from + begin) + f.pace(begin))
    const width = Math.log1p(span / scale)
    const panels = Math.ceil(width / WIDEST)
    for (let i = 0; i < panels; i++) {
      const left = (width * i) / panels
      if (i > 0 && f.rest(begin + scale * Math.expm1(left)) <= NEGLIGIBLE * sum) return sum
      sum += panel(f, begin, scale, left, width / panels)
    }
    begin += span
  }
  return sum
}

/** The part of the integral from `begin` on whose ln(1 + v/τ) lies within `width` after `left`. */
function panel(f: Fading, begin: number, scale: number, left: number, width: number): number {
  const half = width / 2
  const count = Math.ceil(NODES + NODES_PER_WIDTH * width)
  const rule = rules[count] ?? gaussLegendre(count)
  rules[count] = rule
  const { nodes, weights } = rule
  let sum = 0
  for (let i = 0; i < count; i++) {
    const grown = Math.exp(left + half * (1 + nodes[i]!))
    sum += weights[i]! * f.at(begin + scale * (grown - 1)) * grown
  }
  return sum * half * scale
}
