/**
 * Would the clusters come again, had other clients of the same kind come?
 *
 * @module
 */
import type { ErrorCode } from '../../../errors/index.js'
import { ClienteleError, expectInteger, expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import { LARGEST_SEED } from '../../../model/index.js'
import { columnLength } from '../../columns.js'
import { bootstrapInterval } from '../../inference/bootstrap-interval.js'
import { resamples } from '../../inference/resampling.js'
import { expectLevel } from '../../level.js'
import { expectClustering } from '../features/index.js'
import type { Segments } from '../segments.js'
import { countsBySegment, expectSegments } from '../segments.js'
import type { Clustering } from '../types.js'
import { gatherRows, rowsDrawn } from './gather-rows.js'
import type { Tally } from './tally.js'
import { addTo, emptyTally } from './tally.js'
import type { ClusteringStability, ClusterStability, ClusterStabilityOptions } from './types.js'

/** Columns of one kind of cells, by name. */
export type CellColumns<Cell> = Readonly<Record<string, ArrayLike<Cell>>>

/**
 * How firmly clusters stand: rows are drawn anew with replacement, clustered, and the clusters found are asked of all rows. What
 * comes again whatever rows were drawn is there; what changes with them was found in the noise.
 *
 * @param clustering how rows are clustered: `kMeans.clustering({ clusters: 3 })`, or any `fit` and `assign` of the same columns.
 * @param columns the rows, in columns of numbers or of attributes, as the clustering takes them.
 * @throws ClienteleError what the clustering throws for the rows themselves; `TOO_FEW_POINTS` where fewer than two resamples could be
 * clustered; `EMPTY_INPUT`, `OUT_OF_RANGE` or `UNKNOWN_OPTION`.
 * @see Hennig (2007), Cluster-wise assessment of cluster stability, Computational Statistics & Data Analysis 52(1), for the overlaps;
 * Hubert & Arabie (1985) for the index.
 * @example
 * import { clusterStability, kMeans } from 'clientele/statistics'
 * const years = [1, 2, 3, 2, 1, 2, 3, 20, 22, 21, 20, 19, 21]
 * const two = clusterStability(kMeans.clustering({ clusters: 2 }), { years }, { resamples: 50 })
 * two.adjustedRand // => 1
 * two.clusters.map(({ verdict }) => verdict) // => ['stable', 'stable']
 * const four = clusterStability(kMeans.clustering({ clusters: 4 }), { years }, { resamples: 50 })
 * four.adjustedRand < 0.9 // => true
 */
export function clusterStability<Cell, Model>(
  clustering: Clustering<CellColumns<Cell>, Model>,
  columns: CellColumns<Cell>,
  options: ClusterStabilityOptions = {},
): ClusteringStability {
  expectClustering(clustering, 'clustering')
  expectKnownKeys(expectObject(options, 'options'), ['resamples', 'seed', 'level'], 'options')
  const { resamples: asked = 100, seed = 42 } = options
  const times = expectInteger(asked, 'options.resamples', 2, 1_000_000)
  const checkedSeed = expectInteger(seed, 'options.seed', 0, LARGEST_SEED)
  const level = expectLevel(options.level)
  const rows = rowsOf(columns)
  const own = expectSegments(clustering.assign(clustering.fit(columns), columns), 'clustering.assign')
  const tally = emptyTally(own.segmentNames.length, rows)
  const draws = resamples(rows, checkedSeed)
  for (let r = 0; r < times; r++) {
    const again = clustersAgain(clustering, columns, rowsDrawn(draws.next().value))
    if (again !== undefined) addTo(tally, own, again)
  }
  const done = tally.indices.length
  if (done < 2) {
    const hint = 'Resamples of so few distinct rows have fewer rows than clusters, or columns that do not vary'
    reject('TOO_FEW_POINTS', 'columns', 'rows of which resamples can be clustered', `${done} of ${times} could`, hint)
  }
  return {
    adjustedRand: tally.indices.reduce((sum, index) => sum + index, 0) / done,
    interval: bootstrapInterval(tally.indices, { level }),
    indices: Float64Array.from(tally.indices),
    clusters: clustersOf(own, tally),
    kept: Float64Array.from(tally.kept, count => count / done),
    resamples: done,
    failed: times - done,
    seed: checkedSeed,
  }
}

/** What a resample may lack that the rows had. */
const LACKING: readonly ErrorCode[] = [
  'TOO_FEW_POINTS',
  'NO_VARIATION',
  'COLLINEAR_COVARIATES',
  'NO_SOLUTION',
  'MISSING_VALUE',
  'EMPTY_INPUT',
]

/** All rows by the clusters of a resample; undefined where it cannot be clustered. */
function clustersAgain<Cell, Model>(
  clustering: Clustering<CellColumns<Cell>, Model>,
  columns: CellColumns<Cell>,
  drawn: Uint32Array,
): Segments | undefined {
  try {
    return clustering.assign(clustering.fit(gatherRows(columns, drawn)), columns)
  } catch (error) {
    if (error instanceof ClienteleError && LACKING.includes(error.code)) return undefined
    throw error
  }
}

function clustersOf(own: Segments, { jaccard, dissolved, recovered, indices }: Tally): readonly ClusterStability[] {
  const rows = countsBySegment(own)
  const done = indices.length
  return own.segmentNames.flatMap((name, i): ClusterStability[] => {
    if (rows[i] === 0) return []
    const mean = jaccard[i]! / done
    return [
      {
        name,
        rows: rows[i]!,
        jaccard: mean,
        verdict: mean >= 0.75 ? 'stable' : mean >= 0.6 ? 'pattern' : 'doubtful',
        dissolved: dissolved[i]! / done,
        recovered: recovered[i]! / done,
      },
    ]
  })
}

function rowsOf<Cell>(columns: CellColumns<Cell>): number {
  const [first] = Object.entries(expectObject(columns, 'columns'))
  if (first === undefined) return reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const rows = columnLength(first[1], `columns.${first[0]}`)
  return rows === 0 ? reject('EMPTY_INPUT', `columns.${first[0]}`, 'at least one row', rows) : rows
}
