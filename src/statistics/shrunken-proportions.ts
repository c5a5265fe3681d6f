/**
 * The probability behind each of many small shares, such as one per client: what was seen of one, and what is usual of all.
 *
 *   k | p ~ Binomial(n, p),   p ~ Beta(mκ, (1 − m)κ),   m uniform,   κ/(κ + n̄) uniform
 *
 * Client i's share is drawn towards the mean m of all by the weight κ/(κ + n) of the population: all the way where clients are alike or
 * nothing was seen of it, hardly where they differ and much was seen. What is not known of m and κ is carried through: the
 * posterior of both is summed over a grid that closes in on where it is, and an interval has the quantiles of a client's mixture of
 * Beta distributions over it. Measured over 20 and 100 clients of 1 to 11 trials, intervals at 95 % cover 94 to 98.5 %.
 *
 * @see Gelman et al. (2013), Bayesian Data Analysis, 5.3; Christiansen and Morris (1997), Hierarchical Poisson regression modeling,
 * JASA 92, for the uniform weight.
 * @module
 */
import { collectIssues, expectKnownKeys, reject } from '../errors/index.js'
import { betaI, findRoot, logGamma } from '../numeric/index.js'
import { expectColumns } from './columns.js'
import { expectLevel } from './level.js'

/** Which intervals are asked for. */
export interface ShrunkenOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Shares drawn together, one cell each in every column. */
export interface ShrunkenProportions {
  /** The posterior mean of each probability. */
  readonly values: Float64Array
  /** Ends of its credible interval. */
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Of the mean of all in each value, within [0, 1]: E κ/(κ + n). */
  readonly populationWeight: Float64Array
  /** The mean of all probabilities, and its standard deviation under the posterior. */
  readonly population: { readonly mean: number; readonly standardDeviation: number }
  readonly level: number
}

/**
 * Shares of `successes` in `trials`, each drawn towards the mean of all as far as the data say that they are alike.
 *
 * @param successes whole numbers from 0 to the trials of the same row.
 * @param trials whole numbers >= 0, one at least above 0; of a row without trials the population alone is known.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming the first ten cells at fault; `NO_DATA` where
 * there is no trial.
 * @example
 * import { shrunkenProportions } from 'clientele/statistics'
 * const { values, population } = shrunkenProportions([2, 40, 5, 0], [2, 50, 10, 0])
 * values[0].toFixed(2) // => '0.75'
 * values[3].toFixed(2) // => '0.71'
 * population.mean.toFixed(2) // => '0.71'
 */
export function shrunkenProportions(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
  options: ShrunkenOptions = {},
): ShrunkenProportions {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const size = expectColumns(['trials', trials, COUNT], ['successes', successes, COUNT])
  expectWithin(successes, trials)
  const tallies = talliesOf(successes, trials)
  const cells = gridOf(tallies)
  const blocks = blocksOf(cells, tallies.meanTrials)
  const columns = [0, 1, 2, 3].map(() => new Float64Array(size))
  const [values, lower, upper, populationWeight] = columns
  const known = new Map<string, readonly number[]>()
  for (let i = 0; i < size; i++) {
    const key = `${successes[i]}/${trials[i]}`
    const figures = known.get(key) ?? posteriorOf(successes[i]!, trials[i]!, { cells, blocks }, (1 - level) / 2)
    known.set(key, figures)
    for (const [at, column] of columns.entries()) column[i] = figures[at]!
  }
  const mean = cells.reduce((sum, { weight, m }) => sum + weight * m, 0)
  const variance = cells.reduce((sum, { weight, m }) => sum + weight * (m - mean) ** 2, 0)
  const population = { mean, standardDeviation: Math.sqrt(variance) }
  return { values: values!, lower: lower!, upper: upper!, populationWeight: populationWeight!, population, level }
}

/** More trials than these tell a probability to six digits by themselves. */
const MOST_TRIALS = 1e12
const COUNT = {
  expected: `a whole number from 0 to ${MOST_TRIALS}`,
  isGood: (cell: number): boolean => Number.isInteger(cell) && cell >= 0 && cell <= MOST_TRIALS,
}

/** A pair of population parameters, and how likely it is. */
interface Cell {
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

/** Mean, both ends and the weight of the population. */
function posteriorOf(
  k: number,
  n: number,
  { cells, blocks }: { readonly cells: readonly Cell[]; readonly blocks: readonly Cell[] },
  tail: number,
): readonly number[] {
  let [mean, drawn] = [0, 0]
  for (const { m, kappa, weight } of cells) {
    mean += (weight * (k + m * kappa)) / (n + kappa)
    drawn += (weight * kappa) / (n + kappa)
  }
  const all = blocks.reduce((sum, { weight }) => sum + weight, 0)
  const below = (p: number): number =>
    blocks.reduce((sum, { m, kappa, weight }) => sum + weight * betaI(p, k + m * kappa, n - k + (1 - m) * kappa), 0) /
    all
  const quantile = (share: number): number => findRoot(p => below(p) - share, 0, 1, { tolerance: 1e-7 }).root
  return [mean, Math.min(mean, quantile(tail)), Math.max(mean, quantile(1 - tail)), Math.min(1, drawn)]
}

function expectWithin(successes: ArrayLike<number>, trials: ArrayLike<number>): void {
  const faults = collectIssues()
  for (let i = 0; i < trials.length; i++) {
    if (successes[i]! <= trials[i]!) continue
    const expected = `at most ${trials[i]}, its trials`
    faults.add({ code: 'OUT_OF_RANGE', path: `successes[${i}]`, expected, received: String(successes[i]) })
  }
  faults.throwIfAny()
}
