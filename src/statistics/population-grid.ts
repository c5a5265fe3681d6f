/**
 * The population that many small shares come from: how likely each mean m and each concentration κ is, on a grid that closes in on where
 * the posterior is. See shrunken-proportions.
 *
 * @module
 */
import { reject } from '../errors/index.js'
import { logGamma } from '../numeric/index.js'

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

/** How often each number of successes, failures and trials comes; all that the likelihood reads. */
interface Tallies {
  readonly rows: number
  readonly meanTrials: number
  readonly successes: readonly (readonly [number, number])[]
  readonly failures: readonly (readonly [number, number])[]
  readonly trials: readonly (readonly [number, number])[]
}

function talliesOf(successes: ArrayLike<number>, trials: ArrayLike<number>): Tallies {
  const tallies = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()] as const
  const add = (tally: Map<number, number>, count: number): void => {
    const before = tally.get(count)
    tally.set(count, before === undefined ? 1 : before + 1)
  }
  let [rows, all] = [0, 0]
  for (let i = 0; i < trials.length; i++) {
    if (trials[i] === 0) continue
    rows++
    all += trials[i]!
    add(tallies[0], successes[i]!)
    add(tallies[1], trials[i]! - successes[i]!)
    add(tallies[2], trials[i]!)
  }
  if (rows === 0) reject('NO_DATA', 'trials', 'at least one number > 0', 'only 0')
  const [one, two, three] = tallies.map(tally => [...tally])
  return { rows, meanTrials: all / rows, successes: one!, failures: two!, trials: three! }
}

/** ln P(data | m, κ) up to a constant. */
function logLikelihood({ rows, successes, failures, trials }: Tallies, m: number, kappa: number): number {
  const [alpha, beta] = [m * kappa, (1 - m) * kappa]
  let sum = rows * (logGamma(kappa) - logGamma(alpha) - logGamma(beta))
  for (const [count, times] of successes) sum += times * logGamma(count + alpha)
  for (const [count, times] of failures) sum += times * logGamma(count + beta)
  for (const [count, times] of trials) sum -= times * logGamma(count + kappa)
  return sum
}

const CELLS = 32
/** So many cells on a side are taken together for quantiles, which cost far more than means. */
const BLOCK = 2
/** What is less likely than the peak by e to this is left out. */
const FAR = 18
const MOST_ROUNDS = 60

/** From where to where, in m and in the weight κ/(κ + n̄). */
type Box = readonly [from: readonly [number, number], to: readonly [number, number]]

/** The posterior on a grid that closes in on where it is; it may wander there, as the first grid can be too coarse to see it. */
function gridOf(tallies: Tallies): readonly Cell[] {
  let box: Box = [
    [0, 0],
    [1, 1],
  ]
  for (let round = 0; ; round++) {
    const logs = logsOver(tallies, box)
    const next = boxAround(logs, box)
    const shrinks = [0, 1].some(side => next[1][side]! - next[0][side]! < CLOSE * (box[1][side]! - box[0][side]!))
    const moves = [0, 1].some(side => next[0][side]! < box[0][side]! || next[1][side]! > box[1][side]!)
    if ((!shrinks && !moves) || round === MOST_ROUNDS) return cellsOf(logs, box, tallies.meanTrials)
    box = next
  }
}

/** A grid that would shrink by less is fine enough. */
const CLOSE = 0.7

function middle(box: Box, side: 0 | 1, at: number): number {
  return box[0][side] + ((at + 0.5) / CELLS) * (box[1][side] - box[0][side])
}

function kappaOf(weight: number, meanTrials: number): number {
  return (weight * meanTrials) / (1 - weight)
}

function logsOver(tallies: Tallies, box: Box): Float64Array {
  const logs = new Float64Array(CELLS * CELLS)
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      const kappa = kappaOf(middle(box, 1, column), tallies.meanTrials)
      logs[row * CELLS + column] = logLikelihood(tallies, middle(box, 0, row), kappa)
    }
  }
  return logs
}

/** The cells that count with one more on every side, which may lie outside of the box. */
function boxAround(logs: Float64Array, box: Box): Box {
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
  const edge = (side: 0 | 1, at: number): number => Math.min(1, Math.max(0, middle(box, side, at)))
  return [
    [edge(0, least[0]! - 1.5), edge(1, least[1]! - 1.5)],
    [edge(0, most[0]! + 1.5), edge(1, most[1]! + 1.5)],
  ]
}

function cellsOf(logs: Float64Array, box: Box, meanTrials: number): readonly Cell[] {
  const peak = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map(log => Math.exp(log - peak))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return Array.from(weights, (weight, at) => ({
    block: (CELLS / BLOCK) * Math.floor(at / CELLS / BLOCK) + Math.floor((at % CELLS) / BLOCK),
    m: middle(box, 0, Math.floor(at / CELLS)),
    kappa: kappaOf(middle(box, 1, at % CELLS), meanTrials),
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
