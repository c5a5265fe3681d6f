/**
 * The scores of Gray's test, group by group, and their covariances, over the times of one ending.
 *
 *   zₖ = Σ L (d₁ₖ − Rₖ d₁/R),   Rₖ = Yₖ G(F₁ₖ) / Sₖ,   L = (1 − F⁰)^ρ
 *
 * With h = Y/S and F⁰ = Σ d₁/h the incidence of all groups together, a group r moves score k by
 *
 *   aₖᵣ = L hᵣ ([k = r] − hₖ/h) + (1 − G⁰/Sᵣ) Cₖᵣ  at an ending of the kind,   bₖᵣ = −(G⁰/Sᵣ) Cₖᵣ  at one of another
 *
 * where C adds up L hᵣ ([k = r] − hₖ/h) dF⁰/G⁰ over all later times, and the covariance is Σ a a′ dF⁰/hᵣ + Σ b b′ dF₂ᵣ/hᵣ. Several endings
 * at one time take away from it what drawing without replacement does.
 *
 * @see Gray (1988), A class of K-sample tests for comparing the cumulative incidence of a competing risk, Annals of Statistics 16.
 * @module
 */
import { lastAtMost } from '../../../../numeric/core.js'
import type { EndingTable } from '../ending-table.js'

/** Scores of groups and their covariances, row by row. */
export interface GrayScores {
  readonly scores: Float64Array
  readonly covariances: Float64Array
}

/** What all groups are like just before a time, and what comes at it; one cell a group. */
interface Moment {
  /** Yₖ. */
  readonly atRisk: Float64Array
  /** Endings of the kind, and of others. */
  readonly own: Float64Array
  readonly others: Float64Array
  /** Sₖ before and after the time. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** hₖ = Yₖ/Sₖ; 0 where nobody is watched. */
  readonly scale: Float64Array
  /** 1 − F⁰ before and after. */
  readonly freeBefore: number
  readonly freeAfter: number
}

/** Adds the scores of the groups of one stratum. */
export function addGrayScores(
  tables: readonly EndingTable[],
  ending: number,
  rho: number,
  { scores, covariances }: GrayScores,
): void {
  const groups = tables.length
  const moments = momentsOf(tables, ending, scores, rho)
  const ahead = new Float64Array(groups * groups)
  const step = new Float64Array(groups * groups)
  const effect = new Float64Array(groups)
  for (const moment of moments.reverse()) {
    const { own, others, before, after, scale, atRisk, freeBefore, freeAfter } = moment
    const total = sumOf(scale)
    const ended = sumOf(own)
    const pooled = ended / total
    const weight = freeBefore ** rho
    for (let k = 0; k < groups; k++) {
      for (let r = 0; r < groups; r++) {
        step[k * groups + r] = weight * scale[r]! * ((k === r ? 1 : 0) - scale[k]! / total)
      }
    }
    for (let r = 0; r < groups; r++) {
      if (scale[r] === 0) continue
      const ratio = after[r]! > 0 ? freeAfter / after[r]! : 1
      const ofOwn = (pooled / scale[r]!) * withoutReplacement(ended, total * before[r]!)
      for (let k = 0; k < groups; k++) effect[k] = step[k * groups + r]! + (1 - ratio) * ahead[k * groups + r]!
      addSquare(covariances, effect, ofOwn)
      const share = (before[r]! * others[r]!) / atRisk[r]!
      const ofOthers = (share / scale[r]!) * withoutReplacement(others[r]!, atRisk[r]!)
      const other = after[r]! > 0 ? ratio : 0
      for (let k = 0; k < groups; k++) effect[k] = -other * ahead[k * groups + r]!
      addSquare(covariances, effect, ofOthers)
    }
    for (let at = 0; at < ahead.length; at++) ahead[at]! += (step[at]! * pooled) / freeBefore
  }
}

/** The times at which somebody ended, from the first on; adds to the scores on the way. */
function momentsOf(tables: readonly EndingTable[], ending: number, scores: Float64Array, rho: number): Moment[] {
  const groups = tables.length
  const left = new Float64Array(groups).fill(1)
  const free = new Float64Array(groups).fill(1)
  let pooledFree = 1
  const moments: Moment[] = []
  for (const time of timesOf(tables)) {
    const [atRisk, own, others] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)]
    const [before, scale] = [left.slice(), new Float64Array(groups)]
    let total = 0
    for (const [k, table] of tables.entries()) {
      const place = lastAtMost(table.times, time)
      const isHere = table.times[place] === time
      const next = isHere ? place : place + 1
      atRisk[k] = next < table.times.length ? table.atRisk[next]! : 0
      if (isHere)
        table.events.forEach((column, j) => {
          const target = j === ending ? own : others
          target[k]! += column[place]!
        })
      if (atRisk[k] === 0) continue
      scale[k] = atRisk[k]! / left[k]!
      total += scale[k]! * free[k]!
    }
    const ended = sumOf(own)
    const weight = pooledFree ** rho
    for (let k = 0; k < groups; k++) {
      scores[k]! += total > 0 ? weight * (own[k]! - (scale[k]! * free[k]! * ended) / total) : 0
      if (atRisk[k] === 0) continue
      free[k]! -= (left[k]! * own[k]!) / atRisk[k]!
      left[k]! *= 1 - (own[k]! + others[k]!) / atRisk[k]!
    }
    const freeAfter = pooledFree - ended / sumOf(scale)
    moments.push({ atRisk, own, others, before, after: left.slice(), scale, freeBefore: pooledFree, freeAfter })
    pooledFree = freeAfter
  }
  return moments
}

/** Times at which somebody ended in some group, rising. */
function timesOf(tables: readonly EndingTable[]): readonly number[] {
  const times = new Set<number>()
  for (const { times: all, events } of tables) {
    for (let k = 0; k < all.length; k++) if (events.some(column => column[k]! > 0)) times.add(all[k]!)
  }
  return [...times].sort((one, other) => one - other)
}

function withoutReplacement(ended: number, watched: number): number {
  return ended > 1 && watched > 1 ? Math.max(0, 1 - (ended - 1) / (watched - 1)) : 1
}

function addSquare(covariances: Float64Array, effect: Float64Array, weight: number): void {
  const groups = effect.length
  for (let k = 0; k < groups; k++) {
    for (let l = 0; l < groups; l++) covariances[k * groups + l]! += weight * effect[k]! * effect[l]!
  }
}

function sumOf(cells: Float64Array): number {
  let sum = 0
  for (const cell of cells) sum += cell
  return sum
}
