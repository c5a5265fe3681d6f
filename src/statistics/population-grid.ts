/**
 * The population that many small shares come from: how likely each mean m and each concentration κ is, on a grid that closes in on where
 * the posterior is. See shrunken-proportions.
 *
 * @module
 */
import { gaussLegendre } from '../numeric/index.js'
import type { Tallies } from './population-likelihood.js'
import { logLikelihood, talliesOf } from './population-likelihood.js'

/** The posterior of a population. */
export interface PopulationGrid {
  /** Their weights add up to 1. */
  readonly cells: readonly Cell[]
  /** The same, coarser. */
  readonly blocks: readonly Cell[]
}

/** The grid of shares that are checked; one trial at least. */
export function populationGrid(successes: ArrayLike<number>, trials: ArrayLike<number>): PopulationGrid {
  const tallies = talliesOf(successes, trials)
  const cells = gridOf(tallies)
  return { cells, blocks: blocksOf(cells, tallies.meanTrials) }
}

/** A pair of population parameters, and how likely it is. */
export interface Cell {
  /** Its block of the grid. */
  readonly block: number
  readonly m: number
  readonly kappa: number
  readonly weight: number
}

const CELLS = 32
/** So many cells on a side are taken together for quantiles, which cost far more than means. */
const BLOCK = 2
/** What is less likely than the peak by e to this is left out. */
const FAR = 18
const MOST_ROUNDS = 60

/**
 * A Gauss-Legendre rule in parts of a side. Its nodes lie close together at the edges, where all of the posterior of a conduct that
 * nobody or everybody showed may be; cells of equal width would take a mean of it that is too far from 0 or 1.
 */
interface Rule {
  readonly parts: Float64Array
  readonly widths: Float64Array
}

/** From where to where, in m and in the weight κ/(κ + n̄). */
type Box = readonly [from: readonly [number, number], to: readonly [number, number]]

/** The posterior on a grid that closes in on where it is; it may wander there, as the first grid can be too coarse to see it. */
function gridOf(tallies: Tallies): readonly Cell[] {
  const { nodes, weights } = gaussLegendre(CELLS)
  const rule: Rule = { parts: nodes.map(node => (1 + node) / 2), widths: weights }
  let box: Box = [
    [0, 0],
    [1, 1],
  ]
  for (let round = 0; ; round++) {
    const logs = logsOver(tallies, box, rule)
    const next = boxAround(logs, box, rule)
    const shrinks = [0, 1].some(side => next[1][side]! - next[0][side]! < CLOSE * (box[1][side]! - box[0][side]!))
    const moves = [0, 1].some(side => next[0][side]! < box[0][side]! || next[1][side]! > box[1][side]!)
    if ((!shrinks && !moves) || round === MOST_ROUNDS) return cellsOf(logs, box, rule, tallies.meanTrials)
    box = next
  }
}

/** So much of a side is looked at beyond the box where its outermost node counts. */
const BEYOND = 1 / CELLS
/** A grid that would shrink by less is fine enough. */
const CLOSE = 0.7

function placeIn(box: Box, side: 0 | 1, part: number): number {
  return box[0][side] + part * (box[1][side] - box[0][side])
}

function kappaOf(weight: number, meanTrials: number): number {
  return (weight * meanTrials) / (1 - weight)
}

function logsOver(tallies: Tallies, box: Box, { parts }: Rule): Float64Array {
  const logs = new Float64Array(CELLS * CELLS)
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const kappa = kappaOf(placeIn(box, 1, parts[column]!), tallies.meanTrials)
      logs[row * CELLS + column] = logLikelihood(tallies, placeIn(box, 0, parts[row]!), kappa)
    }
  }
  return logs
}

/** The nodes that count with one more on every side, which may lie outside of the box. */
function boxAround(logs: Float64Array, box: Box, { parts }: Rule): Box {
  const peak = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const [least, most]: [number[], number[]] = [
    [CELLS, CELLS],
    [-1, -1],
  ]
  for (const [at, log] of logs.entries()) {
    if (log < peak - FAR) continue
    for (const [side, place] of [Math.floor(at / CELLS), at % CELLS].entries()) {
      least[side] = Math.min(least[side]!, place)
      most[side] = Math.max(most[side]!, place)
    }
  }
  const edge = (side: 0 | 1, at: number): number => {
    const { [at]: part = at < 0 ? -BEYOND : 1 + BEYOND } = parts
    return Math.min(1, Math.max(0, placeIn(box, side, part)))
  }
  return [
    [edge(0, least[0]! - 1), edge(1, least[1]! - 1)],
    [edge(0, most[0]! + 1), edge(1, most[1]! + 1)],
  ]
}

function cellsOf(logs: Float64Array, box: Box, { parts, widths }: Rule, meanTrials: number): readonly Cell[] {
  const peak = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map((log, at) => {
    const width = widths[Math.floor(at / CELLS)]! * widths[at % CELLS]!
    return width * Math.exp(log - peak)
  })
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return Array.from(weights, (weight, at) => ({
    block: (CELLS / BLOCK) * Math.floor(at / CELLS / BLOCK) + Math.floor((at % CELLS) / BLOCK),
    m: placeIn(box, 0, parts[Math.floor(at / CELLS)]!),
    kappa: kappaOf(placeIn(box, 1, parts[at % CELLS]!), meanTrials),
    weight: weight / all,
  })).filter(({ weight }) => weight > 0)
}

/** Cells of a block as one, at their mean in m and in the weight κ/(κ + n̄). */
function blocksOf(cells: readonly Cell[], meanTrials: number): readonly Cell[] {
  const sums = new Map<number, { m: number; share: number; weight: number }>()
  for (const { block, m, kappa, weight } of cells) {
    const sum = sums.get(block) ?? { m: 0, share: 0, weight: 0 }
    sum.m += weight * m
    sum.share += (weight * kappa) / (kappa + meanTrials)
    sum.weight += weight
    sums.set(block, sum)
  }
  return Array.from(sums, ([block, { m, share, weight }]) => ({
    block,
    m: m / weight,
    kappa: kappaOf(share / weight, meanTrials),
    weight,
  })).filter(({ weight }) => weight > NEGLIGIBLE)
}

/** What is less likely than this moves no quantile. */
const NEGLIGIBLE = 1e-5
