/**
 * Weights of several judges.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Comparisons, JudgedPairs } from './comparison-matrix.js'
import { expectComparisons, expectConnected, expectNames, isConnected } from './comparison-matrix.js'
import type { CriteriaWeights, Weights } from './criteria.js'
import { expectWeights, sharesOf } from './criteria.js'
import type { PairwiseOptions, PairwiseWeights } from './pairwise-weights.js'
import { expectPairwiseOptions, weightsOfPairs } from './pairwise-weights.js'

/** What is averaged, and how much each judge counts. */
export interface GroupOptions extends PairwiseOptions {
  /**
   * `'judgements'` (default): the geometric mean of what the judges say of each pair, for a group that decides as one.
   * `'priorities'`: the geometric mean of the weights of each, for people with interests of their own.
   */
  readonly aggregate?: 'judgements' | 'priorities'
  /** Shares of the judges, together 1; equal by default. */
  readonly judges?: Weights
}

/** Weights of a group, and how far each judge is from them. */
export interface GroupWeights<Name extends string = string> extends CriteriaWeights<Name> {
  readonly aggregate: 'judgements' | 'priorities'
  /** What each judge's own judgements give; absent for one whose judgements do not tie all criteria together. */
  readonly judges: Readonly<Record<string, PairwiseWeights<Name>>>
  /** The report on the averaged judgements; absent where priorities were averaged. */
  readonly group?: PairwiseWeights<Name>
  /**
   * Saaty's index per judge: the mean over all pairs of (judge's ratio) / (group's ratio), 1 for the same weights; up to
   * 1.1 is taken as compatible.
   */
  readonly incompatibility: Readonly<Record<string, number>>
}

/**
 * Weights of a group by pairwise judgements of each (AHP), with each judge's own.
 *
 * The geometric mean is the only one that keeps the average of reciprocals the reciprocal of the average. A pair that some
 * judges left out is averaged over those who judged it, by their shares.
 *
 * @param criteria names, each once.
 * @param comparisons a matrix per judge, as for {@link pairwiseWeights}.
 * @throws ClienteleError as {@link pairwiseWeights}, naming the judge; `EMPTY_INPUT` without judges.
 * @see Aczél and Saaty (1983), Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27; Forman
 * and Peniwati (1998), Aggregating individual judgments and priorities with the analytic hierarchy process, European
 * Journal of Operational Research 108; Saaty (1994), Fundamentals of Decision Making (compatibility).
 * @example
 * import { groupPairwiseWeights } from 'clientele/statistics'
 * const judges = { credit: [[1, 4], [null, 1]], sales: [[1, 1], [null, 1]] }
 * const { weights, incompatibility } = groupPairwiseWeights(['fulfilment', 'turnover'], judges)
 * weights.fulfilment.toFixed(4) // => '0.6667'
 * incompatibility.sales // => 1.125
 */
export function groupPairwiseWeights<Name extends string>(
  criteria: readonly Name[],
  comparisons: Readonly<Record<string, Comparisons>>,
  options?: GroupOptions,
): GroupWeights<Name>
export function groupPairwiseWeights(
  criteria: readonly string[],
  comparisons: Readonly<Record<string, Comparisons>>,
  options: GroupOptions = {},
): GroupWeights {
  expectKnownKeys(options, ['method', 'randomIndex', 'aggregate', 'judges'], 'options')
  const { aggregate = 'judgements', judges: shares, ...rest } = options
  expectOneOf(aggregate, ['judgements', 'priorities'], 'options.aggregate')
  const settings = expectPairwiseOptions(rest)
  const names = expectNames(criteria)
  const panel = expectPanel(comparisons, names, shares)
  const own = panel
    .filter(({ pairs }) => isConnected(pairs))
    .map(judge => ({ ...judge, result: weightsOfPairs(judge.pairs, names, settings) }))
  const group = aggregate === 'judgements' ? weightsOfPairs(meanJudgements(panel, names), names, settings) : undefined
  if (group === undefined) for (const { name, pairs } of panel) expectConnected(pairs, names, `comparisons.${name}`)
  const weights = group === undefined ? meanPriorities(own, names) : group.weights
  return {
    weights,
    method: settings.method,
    aggregate,
    judges: Object.fromEntries(own.map(({ name, result }) => [name, result])),
    ...(group === undefined ? {} : { group }),
    incompatibility: Object.fromEntries(
      own.map(({ name, result }) => [name, incompatibilityOf(result.weights, weights, names)]),
    ),
  }
}

interface Judge {
  readonly name: string
  readonly share: number
  readonly pairs: JudgedPairs
}

function expectPanel(
  comparisons: Readonly<Record<string, Comparisons>>,
  names: readonly string[],
  shares: Weights | undefined,
): readonly Judge[] {
  expectObject(comparisons, 'comparisons')
  const panel = Object.entries(comparisons)
  if (panel.length === 0) reject('EMPTY_INPUT', 'comparisons', 'at least one judge', comparisons)
  const people = panel.map(([name]) => name)
  const given = shares === undefined ? undefined : expectWeights(shares, people, 'options.judges')
  return panel.map(([name, matrix], i) => ({
    name,
    share: given === undefined ? 1 / people.length : given[i]!,
    pairs: expectComparisons(matrix, names, `comparisons.${name}`),
  }))
}

/** The geometric mean of what judges with a share say of each pair. */
function meanJudgements(panel: readonly Judge[], names: readonly string[]): JudgedPairs {
  const size = names.length
  const logs = new Float64Array(size * size)
  let known = 0
  for (let cell = 0; cell < logs.length; cell++) {
    const heard = panel.filter(({ pairs, share }) => share > 0 && !Number.isNaN(pairs.logs[cell]!))
    const total = heard.reduce((sum, { share }) => sum + share, 0)
    logs[cell] = heard.reduce((sum, { share, pairs }) => sum + share * pairs.logs[cell]!, 0) / total
    if (Math.floor(cell / size) < cell % size && heard.length > 0) known++
  }
  const mean = { size, logs, known }
  expectConnected(mean, names, 'comparisons')
  return mean
}

function meanPriorities(
  own: readonly (Judge & { readonly result: PairwiseWeights })[],
  names: readonly string[],
): Weights {
  const heights = names.map(name =>
    own.reduce((sum, { share, result }) => sum + share * Math.log(result.weights[name]!), 0),
  )
  const most = Math.max(...heights)
  return sharesOf(
    names,
    Float64Array.from(heights, height => Math.exp(height - most)),
  )
}

/** Saaty's index: the mean over all cells of one matrix of ratios times the transpose of the other. */
function incompatibilityOf(own: Weights, group: Weights, names: readonly string[]): number {
  const factors = names.map(name => own[name]! / group[name]!)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return (sum(factors) * sum(factors.map(factor => 1 / factor))) / names.length ** 2
}
