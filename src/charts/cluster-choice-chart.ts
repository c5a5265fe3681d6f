/**
 * How many clusters: what does each criterion say at each number?
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, expectText, reject } from '../errors/index.js'
import type { ClusterChoice } from '../statistics/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec, FieldChannel } from './spec.js'

/**
 * Criteria of a number of clusters beside each other: each from the worst of the numbers tried (0) to the best (1), large where it
 * chooses, with a line at the number that most of them choose.
 *
 * @param choice what `chooseClusters` returned.
 * @throws ClienteleError `NO_DATA` where fewer than two numbers of clusters can be compared, `INVALID_TYPE` for what is no choice.
 * @example
 * import { clusterChoiceChart } from 'clientele/charts'
 * import { chooseClusters, kMeans } from 'clientele/statistics'
 * const debt = [1, 2, 3, 2, 1, 41, 42, 43, 41, 42]
 * const choice = chooseClusters(k => kMeans.clustering({ clusters: k, scaling: 'none' }), { debt }, { from: 2, to: 4, references: 0 })
 * const spec = clusterChoiceChart(choice)
 * spec.title.text // => ['2 clusters']
 * spec.data.values[0] // => { clusters: 2, series: 'silhouette', value: 0.9749890548141998, good: 1, area: 160 }
 */
export function clusterChoiceChart(choice: ClusterChoice, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const { clusters, verdict } = expectChoice(choice)
  const rows = CRITERIA.flatMap(([field, series, sign]) => rowsOf(choice, field, series, sign))
  const names = CRITERIA.map(([, series]) => series).filter(name => rows.some(({ series }) => series === name))
  if (names.length === 0) reject('NO_DATA', 'choice.table', 'a criterion at two numbers of clusters', choice.table)
  const numbers = [...new Set(rows.map(row => Number(row['clusters'])))].sort((a, b) => a - b)
  const x: FieldChannel = {
    ...numeric('clusters', 'Number of clusters', { values: numbers, format: 'd', grid: false }),
    scale: { domain: [numbers[0]! - 0.3, numbers.at(-1)! + 0.3], nice: false, zero: false },
  }
  const y = numeric(
    'good',
    'From the worst (0) to the best (1)',
    { tickCount: 3 },
    { domain: [-0.03, 1.06], nice: false },
  )
  const color = seriesColor(names, undefined, options)
  const dashed = { x, y, color, strokeDash: seriesDash(names, undefined, options) }
  return chart(
    {
      title: clusters === 1 ? 'No clusters' : `${clusters} clusters`,
      subtitle: verdict,
      height: 440,
      description: `Criteria of clusters at ${numbers.join(', ')} clusters. ${verdict}`,
      rows,
      layers: [
        ...(numbers.includes(clusters) ? guideAt(x, { value: clusters, words: '', end: 'bottom' }) : []),
        { mark: { type: 'line', strokeWidth: 2 }, encoding: dashed },
        {
          mark: { type: 'point', filled: true, opacity: 1 },
          encoding: {
            x,
            y,
            color,
            size: { field: 'area', type: 'quantitative', scale: AREAS, legend: null },
            tooltip: [tipText('series', 'Criterion'), tip('clusters', 'Clusters', 'd'), tip('value', 'Value')],
          },
        },
      ],
    },
    options,
  )
}

/** Fields, their names, and whether the highest is the best (1) or the lowest (−1). */
const CRITERIA = [
  ['silhouette', 'silhouette', 1],
  ['calinskiHarabasz', 'Calinski-Harabasz', 1],
  ['daviesBouldin', 'Davies-Bouldin', -1],
  ['gap', 'gap', 1],
] as const

type Criterion = (typeof CRITERIA)[number][0]

/** Areas of points in pixels: of the number a criterion chooses, and of the others. */
const [CHOSEN, TRIED] = [160, 40]
const AREAS = { domain: [TRIED, CHOSEN], range: [TRIED, CHOSEN] }

/** Where nothing differs, all are the best. */
function rowsOf(
  { table, choices }: ClusterChoice,
  field: Criterion,
  series: string,
  sign: 1 | -1,
): readonly ChartRow[] {
  const told = table.flatMap(row => {
    const value = row[field]
    return value === undefined ? [] : [{ clusters: row.clusters, value }]
  })
  if (told.length < 2) return []
  const signed = told.map(({ value }) => sign * value)
  const [worst, best] = [Math.min(...signed), Math.max(...signed)]
  return told.map(({ clusters, value }) => ({
    clusters,
    series,
    value,
    good: best === worst ? 1 : (sign * value - worst) / (best - worst),
    area: choices[field] === clusters ? CHOSEN : TRIED,
  }))
}

function expectChoice(choice: ClusterChoice): { readonly clusters: number; readonly verdict: string } {
  const { table, choices, clusters, verdict } = expectObject(choice, 'choice')
  expectObject(choices, 'choice.choices')
  for (const [i, row] of expectList(table, 'choice.table').entries()) {
    const fields = expectObject(row, `choice.table[${i}]`)
    expectInteger(fields['clusters'], `choice.table[${i}].clusters`, 1)
    for (const [field] of CRITERIA) {
      if (fields[field] !== undefined) expectFinite(fields[field], `choice.table[${i}].${field}`)
    }
  }
  return { clusters: expectInteger(clusters, 'choice.clusters', 1), verdict: expectText(verdict, 'choice.verdict') }
}
