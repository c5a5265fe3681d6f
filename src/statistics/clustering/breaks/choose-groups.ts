/**
 * How many groups values fall into.
 *
 * `'bic'`: the number with the least
 *
 *   −2 Σ n_g ln(n_g / n) + n ln(within / n) + 2k ln n
 *
 * which is the criterion of Schwarz for rows that are classed, each group normal about its mean with a variance that all share
 * (k means, k − 1 shares, one variance). The shares matter: without them halving any group would always seem to pay, also where values
 * are spread evenly and there are no groups.
 *
 * @see Celeux & Govaert (1992), A classification EM algorithm for clustering and two stochastic versions, CSDA 14, for the
 * likelihood; Biernacki, Celeux & Govaert (2000), Assessing a mixture model for clustering with the integrated completed likelihood,
 * IEEE PAMI 22(7), for its criterion; Jenks (1967) for the goodness of variance fit.
 * @module
 */
import type { ValuePartitions } from './value-partitions.js'

/** One number of groups and how good it is. */
export interface GroupChoice {
  readonly groups: number
  /** Weighted squares about the means of the best groups. */
  readonly within: number
  /** 1 − within / total, from 0 to 1; absent where all values are the same. */
  readonly goodness?: number
  /** The less the better; absent where nothing varies within groups, as the likelihood has no bound there. */
  readonly bic?: number
}

/** How good every number of groups is. */
export function groupChoices(
  { partitions, unit, logUnit }: Omit<ValuePartitions, 'cost'>,
  weights: Float64Array,
): readonly GroupChoice[] {
  const [total] = partitions.costs
  return partitions.costs.map((cost, i): GroupChoice => {
    const weightOf = weightsOf(partitions.starts(i + 1), weights)
    return {
      groups: i + 1,
      within: cost * unit,
      ...(total! > 0 && { goodness: 1 - cost / total! }),
      ...(cost > 0 && { bic: criterion(weightOf, Math.log(cost) + logUnit) }),
    }
  })
}

/** The number of groups with the least criterion; the fewest of several. */
export function byCriterion(choices: readonly GroupChoice[]): number {
  let best: GroupChoice | undefined
  for (const choice of choices) {
    if (choice.bic !== undefined && (best?.bic === undefined || choice.bic < best.bic)) best = choice
  }
  return best === undefined ? 1 : best.groups
}

/** The fewest groups that are as good as asked; all that may be where none are. */
export function byGoodness(choices: readonly GroupChoice[], least: number): number {
  const enough = choices.find(({ goodness }) => goodness === undefined || goodness >= least)
  return enough === undefined ? choices.length : enough.groups
}

/** What the groups weigh. */
function weightsOf(starts: readonly number[], weights: Float64Array): readonly number[] {
  return starts.map((start, g) => weights.subarray(start, starts[g + 1]).reduce((sum, weight) => sum + weight, 0))
}

function criterion(groups: readonly number[], logWithin: number): number {
  const n = groups.reduce((sum, weight) => sum + weight, 0)
  const shares = groups.reduce((sum, weight) => sum + weight * Math.log(weight / n), 0)
  return n * (logWithin - Math.log(n)) - 2 * shares + 2 * groups.length * Math.log(n)
}
