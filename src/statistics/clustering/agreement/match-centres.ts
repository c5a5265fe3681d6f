/**
 * Which cluster of today's model is which of last period's, by where they lie?
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectPositive, reject } from '../../../errors/index.js'
import { applyScales, clusterNames, readFeatures } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { namesAfter, pairUp } from './pair-up.js'

/** Where the clusters of a model lie. */
export interface NamedCentres {
  /** The clusters. */
  readonly segmentNames: readonly string[]
  /** By feature, its value at the centre of each cluster, in the units of the columns. */
  readonly centres: FeatureColumns
  /** What a difference of 1 is on each feature, > 0: the spreads of the model's scales. */
  readonly spreads: Readonly<Record<string, number>>
}

/** A cluster that went on. */
export interface CentrePair {
  readonly name: string
  /** What today's model called it. */
  readonly current: string
  /** How far its centre moved, in spreads of last period's model. */
  readonly distance: number
}

/** Today's clusters under the names of last period. */
export interface MatchedCentres {
  /** Names of today's clusters, in their order. */
  readonly names: readonly string[]
  /** In the order of last period's names. */
  readonly pairs: readonly CentrePair[]
  /** Clusters of today that are none of before. */
  readonly appeared: readonly string[]
  /** Clusters of before that none of today is. */
  readonly gone: readonly string[]
}

/**
 * Names for the clusters of a new model, from one fitted before: those pairs are made whose centres moved least in all (the sum
 * of squared distances). It needs no client in common; where the clients are the same, `matchSegments` says more.
 *
 * @param previous centres of the earlier model: `kMeans.centres(model)`; `current` those of the new one, of the same features.
 * @throws ClienteleError `MISSING_VALUE` or `UNKNOWN_OPTION` for other features, `LENGTH_MISMATCH`, `OUT_OF_RANGE`.
 * @example
 * import { matchCentres } from 'clientele/statistics'
 * const previous = { segmentNames: ['small', 'large'], centres: { debt: [1, 9] }, spreads: { debt: 2 } }
 * const current = { segmentNames: ['cluster 1', 'cluster 2'], centres: { debt: [8, 1] }, spreads: { debt: 2 } }
 * matchCentres(previous, current).names // => ['large', 'small']
 */
export function matchCentres(previous: NamedCentres, current: NamedCentres): MatchedCentres {
  const old = readCentres(previous, 'previous')
  const fresh = readCentres(current, 'current')
  const spreads = expectObject(previous.spreads, 'previous.spreads')
  const scales = old.features.map(name => ({
    centre: 0,
    spread: expectPositive(spreads[name], `previous.spreads.${name}`),
  }))
  const { values: before, dimensions } = applyScales(previous.centres, old.features, scales, 'previous.centres')
  const { values: now } = applyScales(current.centres, old.features, scales, 'current.centres')
  const squared = (i: number, j: number): number => {
    let sum = 0
    for (let d = 0; d < dimensions; d++) sum += (now[i * dimensions + d]! - before[j * dimensions + d]!) ** 2
    return sum
  }
  const pairing = pairUp(fresh.names.length, old.names.length, squared, () => true)
  const names = namesAfter(pairing, fresh.names, old.names)
  const pairs = old.names.flatMap((name, j): CentrePair[] => {
    const i = pairing.previousOf.indexOf(j)
    return i < 0 ? [] : [{ name, current: fresh.names[i]!, distance: Math.sqrt(squared(i, j)) }]
  })
  return {
    names,
    pairs,
    appeared: names.filter((_, i) => pairing.previousOf[i] === -1),
    gone: pairing.gone.map(j => old.names[j]!),
  }
}

/** What the clusters are called, and by which features their centres are given. */
function readCentres(
  given: NamedCentres,
  path: string,
): { readonly names: readonly string[]; readonly features: readonly string[] } {
  expectKnownKeys(given, ['segmentNames', 'centres', 'spreads'], path)
  const { segmentNames } = given
  if (segmentNames === undefined)
    reject('MISSING_VALUE', `${path}.segmentNames`, 'a name for each cluster', segmentNames)
  const { names: features, size } = readFeatures(given.centres, 'none', `${path}.centres`)
  const names = clusterNames(segmentNames, size, `${path}.segmentNames`)
  return { names, features }
}
