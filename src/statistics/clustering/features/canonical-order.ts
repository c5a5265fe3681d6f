/**
 * Which cluster comes first: an order that depends on the clusters alone, so that a partition has the same names whatever
 * seed found it and however the rows stood.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'

/**
 * How clusters are put in order before they are named: the largest first, or by their centre on one feature, from the highest
 * down or from the lowest up. Ties: the larger first, then the lesser centre on the first feature in which they differ.
 */
export type ClusterOrder = 'size' | { readonly by: string; readonly direction: 'descending' | 'ascending' }

/** An order at the door: its feature is one of the names. */
export function expectClusterOrder(order: ClusterOrder, names: readonly string[], path: string): ClusterOrder {
  if (order === 'size') return order
  if (typeof order === 'string') reject('OUT_OF_RANGE', path, "'size' or { by, direction }", order)
  expectKnownKeys(order, ['by', 'direction'], path)
  const { by, direction } = expectObject(order, path)
  return {
    by: expectOneOf(by, names, `${path}.by`),
    direction: expectOneOf(direction, ['descending', 'ascending'], `${path}.direction`),
  }
}

/** Clusters to be put in order. */
export interface UnorderedClusters {
  /** How many rows each has. */
  readonly sizes: ArrayLike<number>
  /** By cluster; of the features in the order of `names`. */
  readonly centres: readonly ArrayLike<number>[]
  readonly names: readonly string[]
}

/** The places of the clusters in their canonical order: the first is the place of the one that comes first. */
export function canonicalOrder({ sizes, centres, names }: UnorderedClusters, order: ClusterOrder): readonly number[] {
  const places = Array.from(sizes, (_, place) => place)
  const bySize = (a: number, b: number): number => sizes[b]! - sizes[a]! || compareRows(centres[a]!, centres[b]!)
  if (order === 'size') return places.sort(bySize)
  const feature = names.indexOf(order.by)
  const sign = order.direction === 'ascending' ? 1 : -1
  return places.sort((a, b) => sign * (centres[a]![feature]! - centres[b]![feature]!) || bySize(a, b))
}

function compareRows(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let d = 0; d < one.length; d++) if (one[d] !== other[d]) return one[d]! - other[d]!
  return 0
}
