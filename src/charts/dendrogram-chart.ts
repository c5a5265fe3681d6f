/**
 * Who is most like whom, and which clusters are those made of?
 *
 * @module
 */
import { expectInteger, expectList, expectText, reject } from '../errors/index.js'
import { hierarchical } from '../statistics/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import type { DendrogramEnd, DendrogramLeaf, DendrogramMerge } from './dendrogram-lines.js'
import { dendrogramLines } from './dendrogram-lines.js'
import { treeInWords, treeSubtitle } from './dendrogram-words.js'
import { guideAt } from './guides.js'
import { GUIDE, LONGEST_LABEL, MODEL, MODELS } from './look.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** Options of {@link dendrogramChart}. */
export interface DendrogramChartOptions extends ChartOptions {
  /** What the rows are called, in their order. Default: their places, from 0. */
  readonly labels?: readonly string[]
  /** Shows the cut into so many clusters, each in a colour of its own; from 2 to 6. Default: no cut. */
  readonly clusters?: number
  /** Of the clusters, in the order of `hierarchical.cut`. Default: 'cluster 1', 'cluster 2' ... */
  readonly names?: readonly string[]
  /** At most so many ends of branches, from 2 to 200; what lies further down is drawn as one. Default: 40. */
  readonly leaves?: number
}

const LEAVES = 40
const MOST_LEAVES = 200
const ABOVE = 170
const ROW_HEIGHT = 17
const LEAST_HEIGHT = 360
const BRANCHES = 'above the cut'

/**
 * A tree of clusters, from the rows on the left to the whole on the right: where two branches meet is how far apart they are.
 *
 * @param tree what `hierarchical.fit` or `hierarchical.fromDistances` gave, of 2 rows or more.
 * @throws ClienteleError `TOO_FEW_POINTS` for a tree of one row, or more clusters than `cut` can make; `LENGTH_MISMATCH` for labels or
 * names that are not as many; `OUT_OF_RANGE`.
 * @example
 * import { dendrogramChart } from 'clientele/charts'
 * import { hierarchical } from 'clientele/segmentation'
 * const tree = hierarchical.fit({ size: [1, 2, 4, 30, 34] }, { linkage: 'average', scaling: 'none' })
 * dendrogramChart(tree, { clusters: 2 }).description
 * // => 'A tree of 5 rows by average linkage; the two last branches meet at 29.6667. Cut into cluster 1 (3 rows), cluster 2 (2 rows).'
 */
export function dendrogramChart(tree: hierarchical.ClusterTree, options: DendrogramChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['labels', 'clusters', 'names', 'leaves'])
  const { labels, clusters, leaves: given = LEAVES } = options
  const cut = readCut(tree, options)
  const names = readLabels(labels, cut.size)
  const most = Math.max(expectInteger(given, 'options.leaves', 2, MOST_LEAVES), cut.segmentNames.length)
  const { leaves, merges } = dendrogramLines(tree.params, most)
  const seriesOf = ({ row, rows }: DendrogramEnd | DendrogramMerge): string => {
    const cluster = cut.segment[row]!
    // Branches lie within clusters or have whole ones within them.
    return clusters === undefined || rows > cut.sizes[cluster]! ? BRANCHES : cut.segmentNames[cluster]!
  }
  const x = numeric(
    'height',
    'Height: how far apart the two are',
    { grid: false, tickCount: 5 },
    { zero: true, nice: true },
  )
  const color = colorsOf(clusters === undefined ? [] : cut.segmentNames, options)
  return chart(
    {
      title: 'Who is most like whom',
      subtitle: treeSubtitle(tree, cut, leaves.length),
      description: treeInWords(tree, cut, clusters !== undefined),
      height: Math.max(LEAST_HEIGHT, ABOVE + ROW_HEIGHT * leaves.length),
      rows: merges.flatMap(merge => arms(merge, seriesOf)),
      layers: [
        {
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { x, x2: { field: 'until' }, y: placesOf(leaves, names, options), color, tooltip: TIPS },
        },
        {
          data: { values: merges.map(merge => joint(merge, seriesOf(merge))) },
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { x, y: placesOf(leaves, names, options), y2: { field: 'end' }, color, tooltip: TIPS },
        },
        ...(clusters === undefined ? [] : cutLine(x, cut.heights)),
      ],
    },
    options,
  )
}

const TIPS: FieldChannel[] = [tipText('series', 'Part of'), tip('met', 'Height'), tip('rows', 'Rows', ',')]

/** Without a number of clusters the whole is one. */
function readCut(tree: hierarchical.ClusterTree, { clusters, names }: DendrogramChartOptions): hierarchical.TreeCut {
  const wanted = clusters === undefined ? 1 : expectInteger(clusters, 'options.clusters', 2, MODELS.length)
  if (clusters === undefined && names !== undefined) {
    reject('CONFLICTING_OPTIONS', 'options.names', 'no names without options.clusters', names)
  }
  const cut = hierarchical.cut(tree, { clusters: wanted, ...(names !== undefined && { names }) })
  return cut.size > 1 ? cut : reject('TOO_FEW_POINTS', 'tree', 'a tree of at least 2 rows', cut.size)
}

function readLabels(labels: unknown, rows: number): readonly string[] {
  if (labels === undefined) return Array.from({ length: rows }, (_, row) => String(row))
  const texts = Array.from(expectList(labels, 'options.labels'), (label, i) =>
    expectText(label, `options.labels[${i}]`),
  )
  return texts.length === rows
    ? texts
    : reject('LENGTH_MISMATCH', 'options.labels', `${rows} labels, one per row`, labels)
}

type SeriesOf = (part: DendrogramEnd | DendrogramMerge) => string

/** The two lines from where the parts of a merge end to its height. */
function arms(merge: DendrogramMerge, seriesOf: SeriesOf): readonly ChartRow[] {
  return [merge.upper, merge.lower].map(part => ({
    height: part.height,
    until: merge.height,
    place: part.place,
    series: seriesOf(part),
    met: merge.height,
    rows: part.rows,
  }))
}

/** The line that joins them. */
function joint({ height, upper, lower, rows }: DendrogramMerge, series: string): ChartRow {
  return { height, place: upper.place, end: lower.place, series, met: height, rows }
}

function placesOf(
  leaves: readonly DendrogramLeaf[],
  labels: readonly string[],
  options: DendrogramChartOptions,
): FieldChannel {
  const words = leaves.map(({ row, rows }) => (rows === 1 ? labels[row]! : `${rows} rows`))
  return {
    field: 'place',
    type: 'quantitative',
    title: null,
    scale: { domain: [-0.5, leaves.length - 0.5], reverse: true, nice: false, zero: false },
    axis: {
      values: leaves.map((_, place) => place),
      labelExpr: `${JSON.stringify(words)}[datum.value]`,
      labelLimit: Math.min(LONGEST_LABEL, sureWidth(options) / 3.5),
      labelOverlap: 'greedy',
      grid: false,
      ticks: false,
    },
  }
}

function colorsOf(names: readonly string[], options: DendrogramChartOptions): FieldChannel {
  const scale = {
    domain: [...names, BRANCHES],
    range: [...MODELS.slice(0, names.length), names.length === 0 ? MODEL : GUIDE],
  }
  const color: FieldChannel = { field: 'series', type: 'nominal', title: null, scale }
  if (names.length === 0) return { ...color, legend: null }
  return { ...color, legend: { ...legendOf([...names, BRANCHES], options), symbolType: 'stroke' } }
}

/** No height may part what was merged at one height. */
function cutLine(x: FieldChannel, { from, to }: hierarchical.TreeCut['heights']): readonly ChartLayer[] {
  if (to === undefined || to <= from) return []
  return guideAt(x, { value: from + (to - from) / 2, words: 'cut', end: 'bottom' }).map(layer => ({
    ...layer,
    encoding: { ...layer.encoding, x: { ...x, field: 'value' } },
  }))
}
