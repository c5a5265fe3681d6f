/**
 * Medoids among the rows of a fit: looked for among all of them, or in samples.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { randomStreams } from '../../../model/index.js'
import type { ComparedRows, PairSource } from '../distances/index.js'
import { fillUndefined, pairSource } from '../distances/index.js'
import type { Best } from './best-of.js'
import { bestOf } from './best-of.js'
import { buildMedoids } from './build.js'
import type { DistanceSquare } from './distance-square.js'
import { comparableRows, distanceSquare } from './distance-square.js'
import { drawRows } from './draw-rows.js'
import { expectEnough, MOST_ROWS } from './options.js'
import type { Found, SearchSettings } from './search.js'
import { from, searchMedoids } from './search.js'

/** The best medoids, as places among the distinct rows, and how many pairs had no distance. */
export interface RowSearch extends Best {
  readonly undefinedPairs: number
}

/** A square without rows that compare with no other, and where its rows stand among those given. */
interface Comparable {
  readonly square: DistanceSquare
  readonly places: Uint32Array
  readonly undefinedPairs: number
}

/** All distinct rows are looked at in every start. */
export function searchAll(compared: ComparedRows, settings: SearchSettings): RowSearch {
  const { count, weights } = compared.distinct
  if (count > MOST_ROWS) {
    const hint = 'options.sample lets each start look at some of them'
    reject('OUT_OF_RANGE', 'columns', `at most ${MOST_ROWS} distinct rows`, count, hint)
  }
  const all = Uint32Array.from({ length: count }, (_, place) => place)
  const { square, places, undefinedPairs } = comparable(places => pairSource(compared, places), all, settings.clusters)
  const found = searchMedoids(square, weightsAt(weights, places), settings)
  return { ...bestOf(found.map(end => placed(end, places))), undefinedPairs }
}

/** Each start looks at rows of its own, and `costOf` tells of all rows how good what it found is. */
export function searchSamples(
  compared: ComparedRows,
  { clusters, starts, seed, sample }: SearchSettings & { readonly sample: number },
  costOf: (medoids: Int32Array) => number,
): RowSearch {
  const { count, weights } = compared.distinct
  const streams = randomStreams(seed)
  let pairs = 0
  const ends = Array.from({ length: starts }, () => {
    const drawn = drawRows(streams.next().value, count, sample)
    const { square, places, undefinedPairs } = comparable(places => pairSource(compared, places), drawn, clusters)
    pairs += undefinedPairs
    const own = weightsAt(weights, places)
    const end = placed(from(square, own, buildMedoids(square, own, clusters)), places)
    return { ...end, cost: costOf(end.medoids) }
  })
  return { ...bestOf(ends), undefinedPairs: pairs }
}

/** The square of these rows, and of fewer where some compare with none. */
function comparable(sourceOf: (places: Uint32Array) => PairSource, all: Uint32Array, clusters: number): Comparable {
  expectEnough(all.length, clusters)
  const first = distanceSquare(sourceOf(all))
  const kept = comparableRows(first)
  expectEnough(kept.length, clusters)
  const places = kept.map(row => all[row]!)
  const square = kept.length === all.length ? first : distanceSquare(sourceOf(places))
  return { square, places, undefinedPairs: fillUndefined(square.distances) / 2 }
}

function placed(found: Found, places: Uint32Array): Found {
  return { ...found, medoids: found.medoids.map(row => places[row]!) }
}

function weightsAt(weights: Float64Array, places: Uint32Array): Float64Array {
  return Float64Array.from(places, place => weights[place]!)
}
