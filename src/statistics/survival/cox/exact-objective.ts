/**
 * The conditional likelihood of who ended given how many did, for time that goes in steps, with gradient and information.
 *
 * Of n at risk d end: P(these d) = Π r / e_d(r₁ ... rₙ), r = exp(η), with e_d the sum over all sets of d of their products. It is the
 * law of independent yes or no, of odds c r, given that d say yes, whatever c; with c such that d are expected, no sum of products
 * leaves the range of a double. Rows come in one at a time, and with them the sums of sets of 0 to d of them: of their probability, of
 * that times Σ x, and times (Σ x)(Σ x)ᵀ.
 *
 * @see Cox (1972), section 6; Gail, Lubin and Rubinstein (1981), Likelihood calculations for matched case-control studies and survival
 * studies with tied death times, Biometrika 68(3).
 * @module
 */
import { findRoot, log1pExp } from '../../../numeric/core.js'
import { TILE } from '../../regression/design.js'
import type { Evaluate } from '../../regression/objective.js'
import { fillPredictors, largestChange } from './predictors.js'
import type { CoxProblem } from './problem.js'
import type { RiskSets } from './risk-sets.js'

/** The exact partial likelihood. */
export function exactObjective(problem: CoxProblem): Evaluate {
  const { design, sets, penalties } = problem
  const { width, blocks } = design
  let [predictor, previous] = [new Float64Array(blocks * TILE).fill(Infinity), new Float64Array(blocks * TILE)]
  const mostEnding = sets.ending.reduce((most, count) => Math.max(most, count), 0)
  const lists = Array.from(sets.times, (_, e) => othersAtRisk(sets, e))

  return point => {
    ;[predictor, previous] = [previous, predictor]
    fillPredictors(problem, point, predictor)
    const gradient = new Float64Array(width)
    const information = new Float64Array(width * width)
    let logLikelihood = 0
    for (const [e, others] of lists.entries()) {
      if (others.length > 0) logLikelihood += addEvent(problem, predictor, e, others, gradient, information)
    }
    let value = logLikelihood
    const moved = largestChange(predictor, previous, sets.rows)
    for (let j = 0; j < width; j++) {
      value -= (penalties[j]! * point[j]! * point[j]!) / 2
      gradient[j]! -= penalties[j]! * point[j]!
    }
    // A set of d moves by as much as d of its members do.
    return { point, value, logLikelihood, gradient, information, moved: moved * mostEnding }
  }
}

/** Who was at risk at an event and did not end there. */
function othersAtRisk({ starts, ending, strata, entries }: RiskSets, e: number): Int32Array {
  const stratum = strata.findIndex((first, g) => first <= e && e < strata[g + 1]!)
  const [from, to] = [starts[e]! + ending[e]!, starts[strata[stratum + 1]!]!]
  const all = Int32Array.from({ length: to - from }, (_, k) => from + k)
  return entries === undefined ? all : all.filter(i => entries.first[i]! <= e)
}

/** Adds an event's slope and information; returns its logarithm of the likelihood. */
function addEvent(
  { design: { width, tiles, stride }, sets }: CoxProblem,
  predictor: Float64Array,
  e: number,
  others: Int32Array,
  gradient: Float64Array,
  information: Float64Array,
): number {
  const [first, d] = [sets.starts[e]!, sets.ending[e]!]
  const atRisk = Int32Array.from({ length: d + others.length }, (_, k) => (k < d ? first + k : others[k - d]!))
  const logOdds = logOddsOf(predictor, atRisk, d)
  const sums = setSums(d, width)
  const x = new Float64Array(width)
  let logs = -d * logOdds
  for (const [k, i] of atRisk.entries()) {
    const at = Math.floor(i / TILE) * stride * TILE + (i % TILE)
    for (let j = 0; j < width; j++) x[j] = tiles[at + j * TILE]!
    addRow(sums, 1 / (1 + Math.exp(-logOdds - predictor[i]!)), x, Math.max(1, d - (atRisk.length - 1 - k)))
    logs += log1pExp(logOdds + predictor[i]!)
    if (k >= d) continue
    logs -= predictor[i]!
    for (let j = 0; j < width; j++) gradient[j]! += x[j]!
  }
  const { cells, size } = sums
  const [all, along] = [cells[d * size]!, d * size + 1]
  for (let j = 0; j < width; j++) gradient[j]! -= cells[along + j]! / all
  for (let j = 0, at = along + width; j < width; j++) {
    for (let k = 0; k <= j; k++, at++) {
      const own = cells[at]! / all - (cells[along + j]! / all) * (cells[along + k]! / all)
      information[j * width + k]! += own
      if (k < j) information[k * width + j]! += own
    }
  }
  return -logs - Math.log(all)
}

/** ln c, about: d are expected to say yes. */
function logOddsOf(predictor: Float64Array, atRisk: Int32Array, d: number): number {
  let [most, least] = [-Infinity, Infinity]
  for (const i of atRisk) {
    most = Math.max(most, predictor[i]!)
    least = Math.min(least, predictor[i]!)
  }
  const excess = (logOdds: number): number => {
    let sum = -d
    for (const i of atRisk) sum += 1 / (1 + Math.exp(-logOdds - predictor[i]!))
    return sum
  }
  const n = atRisk.length
  const [low, high] = [Math.log(d / n) - 1 - most, Math.log(d / (n - d)) + 1 - least]
  return findRoot(excess, low, high, { tolerance: 1e-3 }).root
}

/** Sums over sets of 0 to d rows, one after the other: probability, then Σ x, then the lower triangle of (Σ x)(Σ x)ᵀ. */
interface SetSums {
  readonly cells: Float64Array
  readonly size: number
  readonly width: number
  readonly most: number
}

function setSums(most: number, width: number): SetSums {
  const size = 1 + width + (width * (width + 1)) / 2
  const cells = new Float64Array((most + 1) * size)
  cells[0] = 1
  return { cells, size, width, most }
}

/** Brings a row in, of probability p; sets smaller than `least` come to nothing any more. */
function addRow({ cells, size, width, most }: SetSums, p: number, x: Float64Array, least: number): void {
  for (let k = most; k >= least; k--) {
    const [to, from] = [k * size, (k - 1) * size]
    const chance = cells[from]!
    for (let j = 0, at = 1 + width; j < width; j++) {
      for (let l = 0; l <= j; l++, at++) {
        const squares =
          cells[from + at]! + x[j]! * cells[from + 1 + l]! + x[l]! * (cells[from + 1 + j]! + x[j]! * chance)
        cells[to + at]! += p * (squares - cells[to + at]!)
      }
    }
    for (let j = 0; j < width; j++) {
      const own = cells[from + 1 + j]! + x[j]! * chance
      cells[to + 1 + j]! += p * (own - cells[to + 1 + j]!)
    }
    cells[to]! += p * (chance - cells[to]!)
  }
  if (least > 1) return
  for (let at = 0; at < size; at++) cells[at]! *= 1 - p
}
