/**
 * How many clusters are there, by all criteria at once?
 *
 * @module
 */
import { expectFunction, expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { FeatureColumns } from '../types.js'
import { varianceRatio } from './calinski-harabasz.js'
import type { CriteriaRow } from './criteria-row.js'
import { meanLikeness } from './davies-bouldin.js'
import type { GapRow } from './gap-statistic.js'
import { gapOf } from './gap-statistic.js'
import type { GroupedRows } from './grouped-rows.js'
import { groupRows, orderRows, withinBySegment } from './grouped-rows.js'
import type { ClusteringBy, NumberOptions, NumbersToTry } from './scaled-columns.js'
import { clustersOf, readNumbers } from './scaled-columns.js'
import { silhouette } from './silhouette.js'
import { silhouettesByCentres } from './simplified-silhouette.js'
import type { Choices, Verdict } from './verdict.js'
import { choicesOf, verdictOf } from './verdict.js'

/** How many clusters, and why. */
export interface ClusterChoice extends Verdict {
  /** From the least number to the greatest. */
  readonly table: readonly CriteriaRow[]
  /** The number each criterion chooses; one that cannot choose is absent. */
  readonly choices: Choices
  /** `'full'` of up to 5,000 rows, by all pairs; else `'simplified'`, by centres. */
  readonly silhouettes: 'full' | 'simplified'
}

const MOST_PAIRED = 5000

/**
 * Every criterion at every number of clusters, what each chooses, and a verdict in words. Criteria are rules of thumb that often
 * disagree: the verdict is the number most of them choose, the fewer clusters where two are chosen as often; 1 where the gap finds
 * none and no silhouette shows more than weak structure. What a lender can tell apart and treat apart comes first.
 *
 * @param clusteringOf the clustering for a number; it is given columns that are scaled already: `'none'` is its scaling.
 * @param columns numbers by name, one per row.
 * @param options which numbers, and how many references the gap is measured against; 0 leaves it out, at least 2 otherwise.
 * @throws ClienteleError `TOO_FEW_POINTS` for more clusters than distinct rows less one; `NO_VARIATION`, `OUT_OF_RANGE`.
 * @example
 * import { chooseClusters, kMeans } from 'clientele/statistics'
 * const debt = [1, 2, 3, 2, 1, 41, 42, 43, 41, 42]
 * const choice = chooseClusters(k => kMeans.clustering({ clusters: k, scaling: 'none' }), { debt }, { to: 4 })
 * choice.clusters // => 2
 * choice.choices // => { silhouette: 2, calinskiHarabasz: 4, daviesBouldin: 2, gap: 2 }
 * choice.verdict // => '2 clusters, chosen by silhouette, Davies-Bouldin, gap; Calinski-Harabasz 4. Mean silhouette 0.97: strong structure.'
 */
export function chooseClusters<Model>(
  clusteringOf: ClusteringBy<Model>,
  columns: FeatureColumns,
  options: NumberOptions = {},
): ClusterChoice {
  expectFunction(clusteringOf, 'clusteringOf')
  expectKnownKeys(expectObject(options, 'options'), ['from', 'to', 'scaling', 'references', 'seed'], 'options')
  const tried = readNumbers(columns, options, options.references === 0 ? 0 : 2)
  const gap = tried.references === 0 ? undefined : gapOf(clusteringOf, tried)
  const table = criteriaOf(clusteringOf, tried, gap?.rows)
  const choices = choicesOf(table, gap?.clusters)
  const silhouettes = tried.table.size <= MOST_PAIRED ? 'full' : 'simplified'
  return { ...verdictOf(table, choices), table, choices, silhouettes }
}

function criteriaOf<Model>(
  clusteringOf: ClusteringBy<Model>,
  { table, columns, numbers }: NumbersToTry,
  gaps: readonly GapRow[] | undefined,
): readonly CriteriaRow[] {
  const rows = orderRows(table)
  return numbers.map((clusters, i) => {
    const segments = clustersOf(clusteringOf, clusters, columns, table.size)
    const grouped = groupRows(rows, segments)
    const [ratio, likeness] = [varianceRatio(grouped), meanLikeness(grouped)]
    const gap = gaps?.[i]
    return {
      clusters,
      sizes: Array.from(grouped.sizes).sort((a, b) => b - a),
      withinSumOfSquares: withinBySegment(grouped).reduce((sum, one) => sum + one, 0),
      ...(grouped.names.length > 1 && {
        silhouette: isFew(grouped)
          ? silhouette(columns, segments, { scaling: 'none' }).mean
          : silhouettesByCentres(grouped).mean,
      }),
      ...(ratio !== undefined && { calinskiHarabasz: ratio }),
      ...(likeness !== undefined && { daviesBouldin: likeness }),
      ...(gap !== undefined && { gap: gap.gap, gapError: gap.standardError }),
    }
  })
}

function isFew({ size }: GroupedRows): boolean {
  return size <= MOST_PAIRED
}
