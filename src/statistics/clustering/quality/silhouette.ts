import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { AttributeColumns } from '../../gower/types.js'
import type { ComparisonOptions, PairDistances } from '../distances/index.js'
import { COMPARISON_KEYS, expectDistances, givenSource, pairSource, readComparedRows } from '../distances/index.js'
import type { Segments } from '../segments.js'
import { expectTwoSegments, segmentsInOrder } from './grouped-rows.js'
import { silhouetteWidths } from './silhouette-widths.js'
import type { Silhouettes } from './silhouettes.js'
import { silhouettesOf } from './silhouettes.js'

/** 200 million pairs: some ten seconds, and memory for one row of them. */
const MOST_ROWS = 20_000

/**
 * How well each row sits in its segment: its silhouette is near 1 where its own segment is much nearer than any other, about 0
 * between two, below 0 where another is nearer. By all pairs of rows, numbers or attributes of any kind.
 *
 * @param columns at most 20,000 rows: of numbers, or of what `options.attributes` describes.
 * @param segments of the same rows in the same order.
 * @param options how rows are compared; as at the fit, for silhouettes to speak of the same distances.
 * @throws ClienteleError `NO_VARIATION` where all rows are in one segment; `OUT_OF_RANGE` for more rows (`simplifiedSilhouette`
 * takes any number) or naming cells; `LENGTH_MISMATCH`.
 * @see Rousseeuw (1987), Journal of Computational and Applied Mathematics 20.
 * @example
 * import { silhouette } from 'clientele/statistics'
 * const segments = { segment: [0, 0, 1, 1, 1], segmentNames: ['low', 'high'] }
 * const { values, mean, misplaced } = silhouette({ debt: [1, 2, 8, 9, 4] }, segments, { scaling: 'none' })
 * Array.from(values, value => value.toFixed(2)) // => [ '0.83', '0.80', '0.62', '0.60', '-0.44' ]
 * mean.toFixed(4) // => '0.4809'
 * misplaced // => 1
 */
export function silhouette(
  columns: AttributeColumns,
  segments: Segments,
  options: ComparisonOptions = {},
): Silhouettes {
  expectKnownKeys(expectObject(options, 'options'), COMPARISON_KEYS, 'options')
  const rows = readComparedRows(columns, options)
  expectFew(rows.size, 'columns')
  const { order, rowToDistinct } = rows.distinct
  const { codes, names } = segmentsInOrder(segments, order)
  expectTwoSegments(names)
  const places = order.map(row => rowToDistinct[row]!)
  return silhouettesOf(silhouetteWidths(pairSource(rows, places), codes, names.length), { codes, names, order })
}

/**
 * The same of rows of which distances are given: a matrix of `gower.distanceMatrix`, or of one's own making.
 *
 * @param distances of each pair of at most 20,000 rows; pairs that are not defined are left out of the means.
 * @param segments of the same rows in the same order.
 * @throws ClienteleError as `silhouette`.
 * @example
 * import { silhouetteOfDistances } from 'clientele/statistics'
 * const distances = { size: 4, values: [1, 8, 9, 7, 8, 2] }
 * silhouetteOfDistances(distances, { segment: [0, 0, 1, 1], segmentNames: ['a', 'b'] }).mean.toFixed(4) // => '0.8118'
 */
export function silhouetteOfDistances(distances: PairDistances, segments: Segments): Silhouettes {
  const checked = expectDistances(distances, 'distances')
  expectFew(checked.size, 'distances.size')
  const order = Uint32Array.from({ length: checked.size }, (_, row) => row)
  const { codes, names } = segmentsInOrder(segments, order)
  expectTwoSegments(names)
  return silhouettesOf(silhouetteWidths(givenSource(checked), codes, names.length), { codes, names, order })
}

function expectFew(rows: number, path: string): void {
  if (rows <= MOST_ROWS) return
  const hint = 'Take a sample of the rows, or simplifiedSilhouette, which compares rows with centres only'
  reject('OUT_OF_RANGE', path, `at most ${MOST_ROWS} rows`, rows, hint)
}
