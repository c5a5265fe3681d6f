/**
 * How far clients lie from each other and from themselves, and what a client's own figures are worth against those of the book.
 *
 *   x_ij = μ + a_i + e_ij,   Var a = τ²,   Var e = σ²
 *   σ² = Σ_i Σ_j (x_ij − x̄_i)² / (N − k),   τ² = Var x̄_i − σ² mean(1/n_i)
 *   a client's mean is z x̄ + (1 − z) μ with z = n/(n + σ²/τ²), and what is left open of it has variance τ²(1 − z)
 *
 * @see Searle, Casella and McCulloch (1992), Variance Components, chapter 3 (one way, unequal numbers, unweighted means); Bühlmann (1967),
 * Experience rating and credibility, ASTIN Bulletin 4(3), for z.
 * @module
 */
import { sumOf } from './samples.js'
import type { LearntSpread } from './types.js'

/** Figures of clients one after the other: how many, their mean, squares about it. */
export interface ClientFigures {
  readonly counts: number[]
  readonly means: number[]
  readonly squares: number[]
}

export function clientFigures(): ClientFigures {
  return { counts: [], means: [], squares: [] }
}

/** The figures of one more client, in an order that does not matter. */
export function addFigures({ counts, means, squares }: ClientFigures, figures: readonly number[]): void {
  if (figures.length === 0) return
  const mean = sumOf(figures) / figures.length
  counts.push(figures.length)
  means.push(mean)
  squares.push(sumOf(figures.map(figure => (figure - mean) ** 2)))
}

/** Both deviations, with a prior that is worth so many clients; `centres` are what means of clients are expected at. */
export function spreadOf(
  { counts, means, squares }: ClientFigures,
  centres: readonly number[],
  prior: { readonly between: number; readonly within: number },
  worth: number,
): LearntSpread {
  const known = counts.length
  const free = sumOf(counts) - known
  const within = (sumOf(squares) + worth * prior.within ** 2) / (free + worth)
  if (known === 0) return { known, between: prior.between, within: Math.sqrt(within) }
  const scatter = sumOf(means.map((mean, i) => (mean - centres[i]!) ** 2)) / known
  const between = Math.max(0, scatter - (within * sumOf(counts.map(count => 1 / count))) / known)
  return {
    known,
    between: Math.sqrt((known * between + worth * prior.between ** 2) / (known + worth)),
    within: Math.sqrt(within),
  }
}

/** A client's mean between its own figures and the book's, and the deviation of what is left open of it. */
export function credibleMean(
  own: readonly number[],
  centre: number | undefined,
  { between, within }: LearntSpread,
): { readonly mean: number; readonly deviation: number } | undefined {
  const count = own.length
  if (count === 0) return centre === undefined ? undefined : { mean: centre, deviation: between }
  const mean = sumOf(own) / count
  if (centre === undefined) return { mean, deviation: within / Math.sqrt(count) }
  const variance = between * between + (within * within) / count
  const credibility = variance > 0 ? (between * between) / variance : 1
  return { mean: centre + credibility * (mean - centre), deviation: between * Math.sqrt(1 - credibility) }
}
