/**
 * Which share of the clients holds which share of the value, and does a forecast find them?
 *
 * @module
 */
import type { ConcentrationCurve } from '../statistics/index.js'
import type { ChartOptions } from './chart.js'
import { checkChartOptions } from './chart.js'
import type { DiagonalCurve } from './diagonal-chart.js'
import { diagonalChart, diagonalCurve } from './diagonal-chart.js'
import type { Named } from './series.js'
import { namedThings } from './series.js'
import type { ChartSpec } from './spec.js'

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

function concentration(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
  options: ChartOptions,
  { x, y, ...picture }: Words,
): ChartSpec {
  checkChartOptions(options, [])
  const words = {
    ...picture,
    across: { field: 'clients', title: x, short: 'Clients' },
    up: { field: 'value', title: y, short: 'Share' },
  }
  return diagonalChart(concentrationCurves(of), words, options)
}

/** Curves by name; a single one is called `forecast`. */
export function concentrationCurves(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
): readonly Named<DiagonalCurve>[] {
  const expected = 'what concentrationCurve() or lorenzCurve() returned'
  return namedThings<ConcentrationCurve>(isCurve(of) ? { forecast: of } : of, 'curves').map(([name, curve]) => [
    name,
    diagonalCurve(curve.rows, curve.value, `curves.${name}`, expected),
  ])
}

function isCurve(of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>): of is ConcentrationCurve {
  return typeof of === 'object' && of !== null && of['rows'] instanceof Float64Array
}
