/**
 * Are there clusters at all, and how many? Rows are compared with rows that are spread evenly over a box around them:
 *
 *   gap(k) = mean over references of ln W*(k)  −  ln W(k)        W(k): squared distances within k clusters
 *   choice: the least k with gap(k) >= gap(k + 1) − s(k + 1)     s(k) = sd(ln W*(k)) √(1 + 1/B)
 *
 * @see Tibshirani, Walther & Hastie (2001), Estimating the number of clusters in a data set via the gap statistic, JRSS B 63(2),
 * with references along the principal axes of the rows (their b).
 * @module
 */
import { expectFunction, expectKnownKeys, expectObject } from '../../../errors/index.js'
import { randomStreams } from '../../../model/index.js'
import type { FeatureTable } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { boxAround, evenRows } from './even-rows.js'
import { groupRows, orderRows, withinBySegment } from './grouped-rows.js'
import type { ClusteringBy, NumberOptions, NumbersToTry } from './scaled-columns.js'
import { clustersOf, columnsOf, readNumbers } from './scaled-columns.js'

/** How one number of clusters compares with rows spread evenly. */
export interface GapRow {
  readonly clusters: number
  /** ln W(k). */
  readonly logWithin: number
  /** Mean of ln W*(k) over the references. */
  readonly expectedLogWithin: number
  /** The difference: how much tighter the clusters are than those of rows spread evenly. */
  readonly gap: number
  /** s(k), with the error of having drawn only so many references. */
  readonly standardError: number
}

/** The gap at each number tried. */
export interface GapStatistic {
  readonly rows: readonly GapRow[]
  /** The number chosen by one standard error; 1 where there are no clusters. Absent where no number tried is enough. */
  readonly clusters?: number
  readonly references: number
  readonly seed: number
}

/**
 * The gap statistic of a clustering for each number of clusters. Of the usual criteria it alone can say that there are none.
 *
 * @param clusteringOf the clustering for a number; it is given columns that are scaled already: `'none'` is its scaling.
 * @param columns numbers by name, one per row.
 * @param options which numbers, and how many references (at least 2).
 * @throws ClienteleError `TOO_FEW_POINTS` for more clusters than distinct rows less one; `NO_VARIATION`, `OUT_OF_RANGE`.
 * @example
 * import { gapStatistic, kMeans } from 'clientele/statistics'
 * const debt = [1, 2, 3, 2, 1, 41, 42, 43, 41, 42]
 * const { rows, clusters } = gapStatistic(k => kMeans.clustering({ clusters: k, scaling: 'none' }), { debt }, { to: 3 })
 * clusters // => 2
 * rows[1].gap > rows[0].gap // => true
 */
export function gapStatistic<Model>(
  clusteringOf: ClusteringBy<Model>,
  columns: FeatureColumns,
  options: NumberOptions = {},
): GapStatistic {
  expectFunction(clusteringOf, 'clusteringOf')
  expectKnownKeys(expectObject(options, 'options'), ['from', 'to', 'scaling', 'references', 'seed'], 'options')
  return gapOf(clusteringOf, readNumbers(columns, options, 2))
}

/** The same of columns that are read. */
export function gapOf<Model>(clusteringOf: ClusteringBy<Model>, tried: NumbersToTry): GapStatistic {
  const { table, numbers, references, seed } = tried
  const streams = randomStreams(seed)
  const box = boxAround(orderRows(table))
  const drawn = Array.from({ length: references }, () =>
    logsWithin(clusteringOf, numbers, { ...table, values: evenRows(box, table.size, streams.next().value) }),
  )
  const own = logsWithin(clusteringOf, numbers, table)
  const rows = numbers.map((clusters, i) =>
    gapRow(
      clusters,
      own[i]!,
      drawn.map(logs => logs[i]!),
    ),
  )
  const chosen = rows.find((row, i) => {
    const next = rows[i + 1]
    return next !== undefined && row.gap >= next.gap - next.standardError
  })
  return { rows, references, seed, ...(chosen === undefined ? {} : { clusters: chosen.clusters }) }
}

/** ln W(k) of each number of clusters. */
function logsWithin<Model>(
  clusteringOf: ClusteringBy<Model>,
  numbers: readonly number[],
  table: FeatureTable,
): readonly number[] {
  const columns = columnsOf(table, table.values)
  const rows = orderRows(table)
  return numbers.map(clusters => {
    const within = withinBySegment(groupRows(rows, clustersOf(clusteringOf, clusters, columns, table.size)))
    return Math.log(within.reduce((sum, one) => sum + one, 0))
  })
}

function gapRow(clusters: number, logWithin: number, drawn: readonly number[]): GapRow {
  const mean = drawn.reduce((sum, log) => sum + log, 0) / drawn.length
  const squares = drawn.reduce((sum, log) => sum + (log - mean) ** 2, 0)
  const standardError = Math.sqrt((squares / drawn.length) * (1 + 1 / drawn.length))
  return { clusters, logWithin, expectedLogWithin: mean, gap: mean - logWithin, standardError }
}
