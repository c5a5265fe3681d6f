import type { QuadratureRule } from '../../numeric/index.js'
import { gaussLegendre } from '../../numeric/index.js'

const NODES = 12
const rules: QuadratureRule[] = []
/** A stretch is halved until its halves change the whole integral by less than this. */
const TOLERANCE = 1e-13
const MOST_HALVINGS = 40

/** ∫ f(y) dy of a positive f over stretches between ascending marks, each halved wherever f has a narrower scale. */
export function integrateAdaptively(marks: readonly number[], f: (y: number) => number): number {
  const whole = marks.slice(1).map((end, i) => byRule(f, marks[i]!, end))
  const size = whole.reduce((sum, part) => sum + part, 0)
  return whole.reduce((sum, part, i) => sum + refine(f, marks[i]!, marks[i + 1]!, part, size, 0), 0)
}

function refine(
  f: (y: number) => number,
  begin: number,
  end: number,
  part: number,
  size: number,
  depth: number,
): number {
  const middle = (begin + end) / 2
  const first = byRule(f, begin, middle)
  const second = byRule(f, middle, end)
  const change = Math.abs(first + second - part)
  if (change <= TOLERANCE * Math.max(size, first + second) || depth === MOST_HALVINGS) return first + second
  return refine(f, begin, middle, first, size, depth + 1) + refine(f, middle, end, second, size, depth + 1)
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
