import type { ActiveClusters } from './active-clusters.js'
import { between, heightOf, merge } from './active-clusters.js'
import type { RawMerge } from './raw-merges.js'

/**
 * Merges in the order in which a chain of nearest neighbours finds them: from a cluster to the one nearest to it, on to the one
 * nearest to that, until two are nearest to each other. Every linkage under which a merged cluster is never nearer to a third
 * than its parts were gives the same tree so.
 *
 * @see Benzécri (1982), Cahiers de l'analyse des données 7(2); Murtagh (1983), A survey of recent advances in hierarchical
 * clustering algorithms, Computer Journal 26(4); Müllner (2011), Modern hierarchical, agglomerative clustering algorithms,
 * arXiv:1109.2378, figure 3.
 */
export function chainMerges(clusters: ActiveClusters): readonly RawMerge[] {
  const { places } = clusters
  const merges: RawMerge[] = []
  const chain = new Int32Array(places.length)
  let length = 0
  while (clusters.count > 1) {
    if (length === 0) chain[length++] = places[0]!
    const last = chain[length - 1]!
    const before = length > 1 ? chain[length - 2]! : undefined
    const nearest = nearestTo(clusters, last, before)
    if (nearest !== before) {
      chain[length++] = nearest
      continue
    }
    length -= 2
    const [gone, kept] = [Math.min(last, nearest), Math.max(last, nearest)]
    merges.push({ a: gone, b: kept, height: heightOf(clusters, between(clusters, gone, kept)) })
    merge(clusters, gone, kept)
  }
  return merges
}

/** The nearest cluster; of equally near ones the one before in the chain, so that the chain ends, else the first. */
function nearestTo(clusters: ActiveClusters, place: number, before: number | undefined): number {
  const { places, count, distances, starts } = clusters
  let nearest = before === undefined ? -1 : before
  let least = before === undefined ? Number.POSITIVE_INFINITY : between(clusters, place, before)
  for (let i = 0; i < count; i++) {
    const other = places[i]!
    if (other === place) continue
    const distance = other < place ? distances[starts[other]! + place]! : distances[starts[place]! + other]!
    if (distance < least) {
      nearest = other
      least = distance
    }
  }
  return nearest
}
