import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import type { ClusterOrder } from '../features/index.js'
import type { Scaling } from '../types.js'
import type { SearchSettings } from './search.js'
import type { KMeansOptions } from './types.js'

/** What does not depend on the columns, checked and complete. */
export interface KMeansSettings extends SearchSettings {
  readonly scaling: Scaling
  /** Still to be checked against the names of the features. */
  readonly order: ClusterOrder
}

/** Codes of clusters are two bytes. */
const MOST_CLUSTERS = 65_535
const MOST_STARTS = 10_000

/** Options at the door. */
export function readOptions(options: KMeansOptions): KMeansSettings {
  expectKnownKeys(options, ['clusters', 'scaling', 'starts', 'seed', 'iterations', 'order', 'names'], 'options')
  const { clusters, scaling = 'standard', starts = 10, seed = 42, iterations = 1000, order = 'size' } = options
  if (clusters === undefined) reject('MISSING_VALUE', 'options.clusters', 'how many clusters', clusters)
  return {
    clusters: expectInteger(clusters, 'options.clusters', 1, MOST_CLUSTERS),
    scaling: expectOneOf(scaling, ['standard', 'robust', 'none'], 'options.scaling'),
    starts: expectInteger(starts, 'options.starts', 1, MOST_STARTS),
    seed: expectInteger(seed, 'options.seed', 0, LARGEST_SEED),
    iterations: expectInteger(iterations, 'options.iterations', 1),
    order,
  }
}
