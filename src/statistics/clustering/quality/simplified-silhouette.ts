import type { Segments } from '../segments.js'
import type { FeatureColumns } from '../types.js'
import type { CriterionOptions, GroupedRows } from './grouped-rows.js'
import { expectTwoSegments, readGrouped, squaredApart } from './grouped-rows.js'
import { relativeGain } from './silhouette-widths.js'
import type { Silhouettes } from './silhouettes.js'
import { silhouettesOf } from './silhouettes.js'

/**
 * Silhouettes of any number of rows: a is the distance of a row from the centre of its segment, b from the nearest other centre.
 * It is higher than the full silhouette, and ranks groupings much as that does.
 *
 * @param columns numbers by name; `segments` of the same rows in the same order.
 * @throws ClienteleError `NO_VARIATION` where all rows are in one segment; `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming cells or rows.
 * @see Hruschka, de Castro & Campello (2004), Evolutionary algorithms for clustering gene-expression data, IEEE International
 * Conference on Data Mining.
 * @example
 * import { simplifiedSilhouette } from 'clientele/statistics'
 * const segments = { segment: [0, 0, 1, 1, 1], segmentNames: ['low', 'high'] }
 * simplifiedSilhouette({ debt: [1, 2, 8, 9, 4] }, segments, { scaling: 'none' }).mean.toFixed(4) // => '0.6459'
 */
export function simplifiedSilhouette(
  columns: FeatureColumns,
  segments: Segments,
  options: CriterionOptions = {},
): Silhouettes {
  const rows = readGrouped(columns, segments, options)
  expectTwoSegments(rows.names)
  return silhouettesByCentres(rows)
}

/** The same of rows that are read; at least two segments. */
export function silhouettesByCentres(rows: GroupedRows): Silhouettes {
  const { size, codes, names, sizes, order } = rows
  const values = new Float64Array(size)
  for (let i = 0; i < size; i++) if (sizes[codes[i]!]! > 1) values[i] = widthByCentres(rows, i)
  return silhouettesOf({ values, undefinedPairs: 0 }, { codes, names, order })
}

function widthByCentres({ values, centres, dimensions, codes, sizes }: GroupedRows, i: number): number {
  const own = codes[i]!
  let nearest = Infinity
  for (let j = 0; j < sizes.length; j++) {
    if (j !== own) nearest = Math.min(nearest, squaredApart(values, i, centres, j, dimensions))
  }
  return relativeGain(Math.sqrt(squaredApart(values, i, centres, own, dimensions)), Math.sqrt(nearest))
}
