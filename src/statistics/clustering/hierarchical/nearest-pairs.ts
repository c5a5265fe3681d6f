import type { ActiveClusters } from './active-clusters.js'
import { between, heightOf, merge } from './active-clusters.js'
import type { RawMerge } from './raw-merges.js'

/**
 * Merges in their own order: always the two clusters that are nearest of all. For linkages under which a merged cluster may be
 * nearer to a third than its parts were, where no chain of neighbours may be followed. Each cluster remembers its nearest among
 * those behind it.
 *
 * @see Anderberg (1973), Cluster Analysis for Applications, section 6.3 (stored nearest neighbours).
 */
export function pairMerges(clusters: ActiveClusters): readonly RawMerge[] {
  const { places } = clusters
  const merges: RawMerge[] = []
  const nearest = new Int32Array(places.length)
  const least = new Float64Array(places.length)
  const remember = (at: number): void => {
    const place = places[at]!
    least[place] = Number.POSITIVE_INFINITY
    for (let i = at + 1; i < clusters.count; i++) {
      const distance = between(clusters, place, places[i]!)
      if (distance >= least[place]!) continue
      nearest[place] = places[i]!
      least[place] = distance
    }
  }
  for (let at = 0; at < clusters.count; at++) remember(at)
  while (clusters.count > 1) {
    const gone = placeOfLeast(clusters, least)
    const kept = nearest[gone]!
    merges.push({ a: gone, b: kept, height: heightOf(clusters, least[gone]!) })
    merge(clusters, gone, kept)
    for (let at = 0; at < clusters.count; at++) {
      const place = places[at]!
      if (place >= kept || nearest[place] === gone || nearest[place] === kept) {
        if (place <= kept) remember(at)
        continue
      }
      const distance = between(clusters, place, kept)
      if (distance >= least[place]!) continue
      nearest[place] = kept
      least[place] = distance
    }
  }
  return merges
}

function placeOfLeast({ places, count }: ActiveClusters, least: Float64Array): number {
  let best = places[0]!
  for (let i = 1; i < count; i++) if (least[places[i]!]! < least[best]!) best = places[i]!
  return best
}
