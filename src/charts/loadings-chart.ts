/**
 * How well does each question show what it is taken to measure?
 *
 * @module
 */
import { significant } from '../model/index.js'
import type { PathBootstrap, PathModel } from '../satisfaction/index.js'
import { readBootstrap } from '../satisfaction/index-verdict/read-bootstrap.js'
import { expectModel } from '../satisfaction/path-model/model.js'
import { numeric, tip, tipText, words } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions, sureWidth } from './chart.js'
import { guideAt } from './guides.js'
import { ACTUAL, CONTRAST, GUIDE, MODEL } from './look.js'
import type { ChartLayer, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What is drawn beside the loadings. */
export interface LoadingsChartOptions extends ChartOptions {
  /** Of `bootstrapPaths`: then each loading has its interval. */
  readonly bootstrap?: PathBootstrap
}

/** From here on a construct tells half of an item: 0.7² is 0.49. */
const HALF_TOLD = 0.7
const LINE = 22

/**
 * The loading of every item by construct, with a line at 0.7, from where on the construct tells half of what varies in the item. Items
 * left of it are drawn in another colour: look at their wording before they are dropped.
 *
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model or no bootstrap of one.
 * @example
 * import { loadingsChart } from 'clientele/charts'
 * import { pathModel } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
 * })
 * loadingsChart(model).data.values.map(({ item }) => item) // => ['fast', 'fair', 'again']
 */
export function loadingsChart(model: PathModel, options: LoadingsChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['bootstrap'])
  const { params } = expectModel(model, 'model')
  const bootstrap = readBootstrap(options.bootstrap, 'options.bootstrap')
  const rows = params.constructs.flatMap(({ name, indicators, loadings }) =>
    indicators.map((item, h): ChartRow => {
      const drawn = bootstrap?.loadings.find(one => one.construct === name && one.indicator === item)
      const loading = loadings[h]!
      return {
        place: placeOf(name, item),
        construct: name,
        item,
        loading,
        ...(drawn && { lower: drawn.interval.lower, upper: drawn.interval.upper }),
        shows: loading >= HALF_TOLD ? 'well' : 'little',
      }
    }),
  )
  const places = params.constructs.flatMap(({ name, indicators }) => [
    name,
    ...indicators.map(item => placeOf(name, item)),
  ])
  const values = rows.flatMap(({ loading, lower = 1, upper = 1 }) => [Number(loading), Number(lower), Number(upper)])
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)]
  const x = numeric(
    'loading',
    'Loading',
    { values: [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1] },
    { domain: [least, most], nice: false },
  )
  const [level] = bootstrap === undefined ? [] : bootstrap.loadings.map(({ interval }) => interval.level)
  return chart(
    {
      title: 'How well do the questions show what they are asked for?',
      subtitle: [
        'Correlation of each item with its construct',
        ...(level === undefined ? [] : [`with ${significant(100 * level, 3)} % intervals`]),
      ].join(', '),
      description: `Loadings: ${rows.map(({ item, loading }) => `${item} ${significant(Number(loading), 2)}`).join(', ')}.`,
      height: 150 + LINE * places.length,
      rows,
      layers: layersOf(
        x,
        rows,
        params.constructs.map(({ name }) => name),
        places,
        options,
      ),
    },
    options,
  )
}

/** A name of its own for each line, of which the axis shows the item. */
function placeOf(construct: string, item: string): string {
  return `${construct}\n${item}`
}

function layersOf(
  x: FieldChannel,
  rows: readonly ChartRow[],
  constructs: readonly string[],
  places: readonly string[],
  options: ChartOptions,
): readonly ChartLayer[] {
  const room = Math.max(90, 0.3 * sureWidth(options))
  const y: FieldChannel = {
    field: 'place',
    type: 'nominal',
    title: null,
    sort: [...places],
    scale: { type: 'band', domain: [...places] },
    axis: {
      labelExpr: "indexof(datum.value, '\\n') < 0 ? '' : slice(datum.value, indexof(datum.value, '\\n') + 1)",
      labelLimit: room,
      grid: false,
      ticks: false,
    },
  }
  const color: FieldChannel = {
    field: 'shows',
    type: 'nominal',
    legend: null,
    scale: { domain: ['well', 'little'], range: [MODEL, CONTRAST] },
  }
  const tooltip = [tipText('construct', 'Construct'), tipText('item', 'Item'), tip('loading', 'Loading')]
  const drawn = rows.filter(({ lower }) => lower !== undefined)
  return [
    ...guideAt(x, { value: HALF_TOLD, words: '0.7', side: 'left', color: ACTUAL }),
    ...(drawn.length > 0
      ? [
          {
            data: { values: drawn },
            mark: { type: 'rule', strokeWidth: 2.5 },
            encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y, color, tooltip },
          } satisfies ChartLayer,
        ]
      : []),
    { mark: { type: 'point', filled: true, size: 70, opacity: 1 }, encoding: { x, y, color, tooltip } },
    {
      data: { values: constructs.map(name => ({ place: name, name })) },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: 12, color: GUIDE },
      encoding: { x: { value: 4 }, y, text: words('name') },
    },
  ]
}
