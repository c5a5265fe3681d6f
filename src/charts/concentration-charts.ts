/**
 * Which share of the clients holds which share of the value, and does a forecast find them?
 *
 * @module
 */
import { reject } from '../errors/index.js'
import type { ConcentrationCurve } from '../statistics/index.js'
import { PERCENT, share, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { GUIDE } from './look.js'
import type { Named } from './series.js'
import { namedThings, seriesColor, seriesDash } from './series.js'
import type { ChartRow, ChartSpec } from './spec.js'

/**
 * Cumulative gains: the share of what came true that the best clients by forecast bring, from the best tenth to all. The
 * higher above the diagonal, the better the forecast ranks.
 *
 * @param of what `concentrationCurve` returned, or several curves by the names of their forecasts, six at most.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `INVALID_TYPE` for anything else.
 * @example
 * import { gainsChart } from 'clientele/charts'
 * import { concentrationCurve } from 'clientele/statistics'
 * const spec = gainsChart({ 'BG/NBD': concentrationCurve([3, 9, 1, 3], [10, 80, 0, 10]) })
 * spec.data.values[1] // => { series: 'BG/NBD', clients: 0.25, value: 0.8 }
 */
export function gainsChart(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
  options: ChartOptions = {},
): ChartSpec {
  return concentration(of, options, {
    title: 'What the best clients bring',
    subtitle: 'Clients from the highest forecast to the lowest; dashed grey: in random order',
    x: 'Share of clients, best first',
    y: 'Share of what came true',
    description: 'Cumulative gains: share of what came true against share of clients, highest forecast first.',
  })
}

/**
 * The Lorenz curve: the share of the total that the smallest clients hold, from none to all. The deeper below the diagonal,
 * the more hangs on a few.
 *
 * @param of what `lorenzCurve` returned, or several curves by name, six at most.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `INVALID_TYPE` for anything else.
 * @example
 * import { lorenzChart } from 'clientele/charts'
 * import { lorenzCurve } from 'clientele/statistics'
 * const spec = lorenzChart({ value: lorenzCurve([8, 0, 0, 0]) })
 * spec.data.values[1] // => { series: 'value', clients: 0.75, value: 0 }
 */
export function lorenzChart(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
  options: ChartOptions = {},
): ChartSpec {
  return concentration(of, options, {
    title: 'What hangs on a few clients',
    subtitle: 'Dashed grey: all clients alike',
    x: 'Share of clients, smallest first',
    y: 'Share of the total',
    description: 'Lorenz curve: share of the total against share of clients, smallest first.',
  })
}

interface Words {
  readonly title: string
  readonly subtitle: string
  readonly x: string
  readonly y: string
  readonly description: string
}

/** More points than pixels show nothing. */
const MOST_POINTS = 250

function concentration(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
  options: ChartOptions,
  { title, subtitle, description, ...axes }: Words,
): ChartSpec {
  checkChartOptions(options, [])
  const curves = namedThings<ConcentrationCurve>(isCurve(of) ? { forecast: of } : of, 'curves')
  const names = curves.map(([name]) => name)
  const scale = { domain: [0, 1] }
  const [x, y] = [share('clients', axes.x, scale), share('value', axes.y, scale)]
  const color = seriesColor(names, undefined, options)
  const lines =
    curves.length === 1
      ? { color: { ...color, legend: null } }
      : { color, strokeDash: seriesDash(names, undefined, options) }
  return chart(
    {
      title,
      subtitle,
      description,
      rows: curves.flatMap(pointsOf),
      layers: [
        {
          data: {
            values: [
              { clients: 0, value: 0 },
              { clients: 1, value: 1 },
            ],
          },
          mark: { type: 'line', color: GUIDE, strokeDash: [5, 4], strokeWidth: 1.5 },
          encoding: { x, y },
        },
        { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, ...lines } },
        {
          mark: { type: 'point', filled: true, size: 30, opacity: 0 },
          encoding: {
            x,
            y,
            color: lines.color,
            tooltip: [tipText('series', 'Line'), tip('clients', 'Clients', PERCENT), tip('value', 'Share', PERCENT)],
          },
        },
      ],
    },
    options,
  )
}

function isCurve(of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>): of is ConcentrationCurve {
  return typeof of === 'object' && of !== null && of['rows'] instanceof Float64Array
}

/** The ends, and about as many points between as there are pixels. */
function pointsOf([series, { rows, value }]: Named<ConcentrationCurve>): readonly ChartRow[] {
  if (!(rows instanceof Float64Array && value instanceof Float64Array && rows.length === value.length)) {
    return reject('INVALID_TYPE', `curves.${series}`, 'what concentrationCurve() or lorenzCurve() returned', rows)
  }
  const last = rows.length - 1
  const steps = Math.min(last, MOST_POINTS)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = Math.round((step * last) / steps)
    return { series, clients: rows[at]!, value: value[at]! }
  })
}
