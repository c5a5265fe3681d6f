import type { QuadratureRule } from '../../numeric/core.js'
import { gaussLegendre } from '../../numeric/core.js'

const NODES = 12
const rules: QuadratureRule[] = []
/** A stretch is halved until its halves change the whole integral, or themselves, by less than this. */
const TOLERANCE = 1e-13
const OWN_TOLERANCE = 1e-12
/** Roundings of f must not be taken for a narrow scale for ever. */
const MOST_HALVINGS = 1000

/** ∫ f(y) dy of a positive f over stretches between ascending marks, each halved wherever f has a narrower scale. */
export function integrateAdaptively(marks: readonly number[], f: (y: number) => number): number {
  const whole = marks.slice(1).map((end, i) => byRule(f, marks[i]!, end))
  const size = whole.reduce((sum, part) => sum + part, 0)
  let halvings = 0
  return whole.reduce((sum, part, i) => sum + refine(marks[i]!, marks[i + 1]!, part), 0)

  function refine(begin: number, end: number, part: number): number {
    const middle = (begin + end) / 2
    const first = byRule(f, begin, middle)
    const second = byRule(f, middle, end)
    const both = first + second
    const close = Math.max(TOLERANCE * Math.max(size, both), OWN_TOLERANCE * both)
    if (Math.abs(both - part) <= close || ++halvings > MOST_HALVINGS) return both
    return refine(begin, middle, first) + refine(middle, end, second)
  }
}

function byRule(f: (y: number) => number, begin: number, end: number): number {
  const rule = rules[0] ?? gaussLegendre(NODES)
  rules[0] = rule
  const { nodes, weights } = rule
  const half = (end - begin) / 2
  let sum = 0
  for (let i = 0; i < NODES; i++) sum += weights[i]! * f(begin + half * (1 + nodes[i]!))
  return sum * half
}
