/**
 * The probability behind each of many small shares, such as one per client: what was seen of one, and what is usual of all.
 *
 *   k | p ~ Binomial(n, p),   p ~ Beta(mκ, (1 − m)κ),   m uniform,   κ/(κ + n̄) uniform
 *
 * Client i's share is drawn towards the mean m of all by the weight κ/(κ + n) of the population: all the way where clients are alike or
 * nothing was seen of it, hardly where they differ and much was seen. What is not known of m and κ is carried through: the
 * posterior of both is summed over a grid that closes in on where it is, and an interval has the quantiles of a client's mixture of
 * Beta distributions over it. Measured over 20 and 100 clients of 1 to 11 trials, intervals at 95 % cover 92.9 to 98.5 %.
 *
 * @see Gelman et al. (2013), Bayesian Data Analysis, 5.3; Christiansen and Morris (1997), Hierarchical Poisson regression modeling,
 * JASA 92, for the uniform weight.
 * @module
 */
import { collectIssues, expectKnownKeys } from '../errors/index.js'
import { betaI, findRoot } from '../numeric/index.js'
import { expectColumns } from './columns.js'
import { expectLevel } from './level.js'
import type { PopulationGrid } from './population-grid.js'
import { populationGrid } from './population-grid.js'

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
  const population = populationGrid(successes, trials)
  const columns = [0, 1, 2, 3].map(() => new Float64Array(size))
  const [values, lower, upper, populationWeight] = columns
  const known = new Map<string, readonly number[]>()
  for (let i = 0; i < size; i++) {
    const key = `${successes[i]}/${trials[i]}`
    const figures = known.get(key) ?? posteriorOf(successes[i]!, trials[i]!, population, (1 - level) / 2)
    known.set(key, figures)
    for (const [at, column] of columns.entries()) column[i] = figures[at]!
  }
  return {
    values: values!,
    lower: lower!,
    upper: upper!,
    populationWeight: populationWeight!,
    population: meanOf(population),
    level,
  }
}

/** More trials than these tell a probability to six digits by themselves. */
const MOST_TRIALS = 1e12
const COUNT = {
  expected: `a whole number from 0 to ${MOST_TRIALS}`,
  isGood: (cell: number): boolean => Number.isInteger(cell) && cell >= 0 && cell <= MOST_TRIALS,
}

/** The mean of all, and how well it is known. */
function meanOf({ cells }: PopulationGrid): ShrunkenProportions['population'] {
  const mean = cells.reduce((sum, { weight, m }) => sum + weight * m, 0)
  const variance = cells.reduce((sum, { weight, m }) => sum + weight * (m - mean) ** 2, 0)
  return { mean, standardDeviation: Math.sqrt(variance) }
}

/** Mean, both ends and the weight of the population. */
function posteriorOf(k: number, n: number, { cells, blocks }: PopulationGrid, tail: number): readonly number[] {
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
