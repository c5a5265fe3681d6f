/**
 * From the best search to a model: components in canonical order and in the units of the columns, and the report.
 *
 * @module
 */
import type { ClusterOrder, FeatureTable } from '../features/index.js'
import { canonicalOrder, clusterNames } from '../features/index.js'
import type { Scaling } from '../types.js'
import { figuresOf } from './figures.js'
import type { Mixture } from './mixture.js'
import { seal } from './model.js'
import { gatherMean } from './moments.js'
import type { Partition } from './partition.js'
import { partitionOf } from './partition.js'
import type { Problem } from './problem.js'
import type { Reached } from './search.js'
import type { GaussianMixtureModel, MixtureComponent, MixtureParams } from './types.js'
import { warningsOf } from './warnings.js'

/** What the model says beside what was found. */
export interface Finishing {
  readonly scaling: Scaling
  readonly starts: number
  readonly startsCollapsed: number
  readonly order: ClusterOrder
  readonly names: readonly string[] | undefined
}

/** The model of what was found. */
export function finish(
  problem: Problem,
  table: FeatureTable,
  reached: Reached,
  { scaling, starts, startsCollapsed, order, names }: Finishing,
): GaussianMixtureModel {
  const { best, converged, startsAtBest } = reached
  const partition = partitionOf(best, problem.rows)
  const places = placesOf(problem, table, best.mixture, partition, order)
  const params = paramsOf(best.mixture, table, places, clusterNames(names, places.length, 'options.names'))
  return seal(params, {
    source: 'searched',
    structure: problem.structure,
    scaling,
    observations: problem.observations,
    distinctRows: problem.rows.count,
    starts,
    startsAtBest,
    startsCollapsed,
    converged,
    iterations: best.iterations,
    priorRows: problem.priorRows,
    ...figuresOf(problem, table.scales, best, partition),
    sizes: places.map(k => partition.sizes[k]!),
    warnings: warningsOf(problem, reached, { params, places, starts, startsCollapsed }),
  })
}

/** The canonical order of the components: that of the rows that are likeliest theirs. */
function placesOf(
  { rows }: Problem,
  { dimensions, names }: FeatureTable,
  { means }: Mixture,
  { columns, sizes }: Partition,
  order: ClusterOrder,
): readonly number[] {
  const centres = columns.map((column, k) => {
    const centre = means.slice(k * dimensions, (k + 1) * dimensions)
    if (sizes[k]! > 0) gatherMean(rows, column, centre)
    return centre
  })
  return canonicalOrder({ sizes, centres, names }, order)
}

function paramsOf(
  { means, shares, covariances }: Mixture,
  { names: features, dimensions, scales }: FeatureTable,
  places: readonly number[],
  names: readonly string[],
): MixtureParams {
  const components = places.map((k, place): MixtureComponent => {
    const covariance = covariances[k]!
    return {
      name: names[place]!,
      share: shares[k]!,
      mean: scales.map(({ centre, spread }, j) => centre + spread * means[k * dimensions + j]!),
      covariance: scales.map((row, j) =>
        scales.map((column, l) => row.spread * column.spread * covariance[j * dimensions + l]!),
      ),
    }
  })
  return { features, components }
}
