/**
 * The two unknowns of Merton's model from its two equations, by Newton's method on their logarithms.
 *
 *   ln c(m, v) = ln e,   ln(Ω(m, v) v) = ln s        e = E/K, s = σ_E √T, Ω the elasticity of equity
 *
 * As E <= A <= E + K and 1 <= Ω <= A/E, the solution has ln e <= m <= ln(1 + e) and s e/(1 + e) <= v <= s. Newton starts
 * at A = E + K, where nearly all firms are; where volatility is extreme it would leave, and starts from the root that two
 * nested bracketing searches find in that box.
 *
 * @module
 */
import { findRoot } from '../../numeric/index.js'
import type { OptionTerms } from './option-terms.js'
import { optionTerms } from './option-terms.js'

/** m = ln(A/K), v = σ√T, and how many Newton steps they took. */
export interface FirmRoot {
  readonly m: number
  readonly v: number
  readonly iterations: number
}

interface Point {
  readonly m: number
  readonly logV: number
  readonly terms: OptionTerms
  /** Of the two equations. */
  readonly residuals: readonly [number, number]
  readonly size: number
}

type Evaluate = (m: number, logV: number) => Point

const MOST_STEPS = 30
const MOST_HALVINGS = 6
const EXACT = 4e-16
const GOOD = 1e-13
const COARSE = 1e-9

/** The root, for e > 0 and s > 0. */
export function solveFirm(e: number, s: number): FirmRoot {
  const [logE, logS] = [Math.log(e), Math.log(s)]
  const highest = Math.log1p(e)
  const evaluate: Evaluate = (m, logV) => {
    const terms = optionTerms(m, Math.exp(logV))
    const residuals = [terms.logCall - logE, Math.log(terms.elasticity) + logV - logS] as const
    return { m, logV, terms, residuals, size: Math.max(Math.abs(residuals[0]), Math.abs(residuals[1])) }
  }
  const direct = newton(evaluate(highest, logS + logE - highest), evaluate)
  return direct.size <= GOOD ? rootOf(direct) : rootOf(newton(bracketed(evaluate, logE, logS), evaluate))
}

function rootOf({ m, logV, iterations }: Point & { readonly iterations: number }): FirmRoot {
  return { m, v: Math.exp(logV), iterations }
}

/** Where no step makes the residuals smaller any more. */
function newton(start: Point, evaluate: Evaluate): Point & { readonly iterations: number } {
  let at = start
  for (let iterations = 0; iterations < MOST_STEPS; iterations++) {
    const next = at.size <= EXACT ? undefined : advance(at, evaluate)
    if (next === undefined) return { ...at, iterations }
    at = next
  }
  return { ...at, iterations: MOST_STEPS }
}

function advance(at: Point, evaluate: Evaluate): Point | undefined {
  const [dm, dv] = newtonStep(at)
  for (let halving = 0, share = 1; halving < MOST_HALVINGS; halving++, share /= 2) {
    const next = evaluate(at.m + share * dm, at.logV + share * dv)
    if (next.size < at.size) return next
  }
  return undefined
}

/** Solves the two linear equations of a step: [Ω, vega; ∂ ln Ω/∂m, 1 + ∂ ln Ω/∂ ln v] · step = −residuals. */
function newtonStep({ terms, residuals: [first, second] }: Point): readonly [number, number] {
  const { elasticity: a, vega: b, hazard, d1, d2 } = terms
  const c = 1 + hazard / (d1 - d2) - a
  const d = 1 - d2 * hazard - b
  const determinant = a * d - b * c
  return [(b * second - d * first) / determinant, (c * first - a * second) / determinant]
}

/** For every volatility the assets that explain the equity; among these, the volatility that explains its own. */
function bracketed(evaluate: Evaluate, logE: number, logS: number): Point {
  const highest = Math.log1p(Math.exp(logE))
  const assetsAt = (logV: number): Point => {
    const excess = (m: number): number => evaluate(m, logV).residuals[0]
    const { root } = findRoot(excess, logE - COARSE, highest * (1 + COARSE))
    return evaluate(root, logV)
  }
  const excess = (logV: number): number => assetsAt(logV).residuals[1]
  return assetsAt(findRoot(excess, logS + logE - highest - COARSE, logS + COARSE).root)
}
