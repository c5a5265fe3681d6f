/**
 * How many defaults are among the clients that a score calls the worst?
 *
 * @module
 */
import { expectFinite, reject } from '../errors/index.js'
import type { ConcentrationCurve } from '../statistics/index.js'
import type { ChartOptions } from './chart.js'
import { checkChartOptions } from './chart.js'
import { concentrationCurves } from './concentration-charts.js'
import { areaUnder, diagonalChart } from './diagonal-chart.js'
import type { ChartSpec } from './spec.js'

/** How many clients defaulted. */
export interface AccuracyProfileOptions extends ChartOptions {
  /** Share of the clients who defaulted, within (0, 1): where the line of a perfect score turns. */
  readonly defaultRate: number
}

/**
 * The cumulative accuracy profile (CAP): the share of all defaults among the riskiest clients by score, from the riskiest to
 * all. The dotted line is a score that knows them all; the accuracy ratio in the subtitle is the area between curve and
 * diagonal as a share of that between dotted line and diagonal.
 *
 * @param of what `concentrationCurve` of forecasts and outcomes returned, or several by name, six at most.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `INVALID_TYPE` for anything else; `OUT_OF_RANGE` for a rate that is none.
 * @example
 * import { accuracyProfileChart } from 'clientele/charts'
 * import { concentrationCurve } from 'clientele/statistics'
 * const curve = concentrationCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])
 * accuracyProfileChart(curve, { defaultRate: 0.5 }).title.subtitle.join(' ')
 * // => 'Accuracy ratio: 0.5; dotted: a perfect score; dashed: by chance'
 */
export function accuracyProfileChart(
  of: ConcentrationCurve | Readonly<Record<string, ConcentrationCurve>>,
  options: AccuracyProfileOptions,
): ChartSpec {
  checkChartOptions(options, ['defaultRate'])
  const rate = expectFinite(options.defaultRate, 'options.defaultRate')
  if (!(rate > 0 && rate < 1)) reject('OUT_OF_RANGE', 'options.defaultRate', 'a number between 0 and 1', rate)
  const curves = concentrationCurves(of)
  const ratios = curves.map(([name, curve]) => {
    const ratio = String(Number(((areaUnder(curve) - 0.5) / ((1 - rate) / 2)).toFixed(3)))
    return curves.length > 1 ? `${name} ${ratio}` : ratio
  })
  return diagonalChart(
    curves,
    {
      title: 'How many defaults are among the riskiest',
      subtitle: `Accuracy ratio: ${ratios.join(', ')}; dotted: a perfect score; dashed: by chance`,
      description: 'Cumulative accuracy profile: share of all defaults against share of clients, riskiest first.',
      across: { field: 'clients', title: 'Share of clients, riskiest first', short: 'Clients' },
      up: { field: 'value', title: 'Share of all defaults', short: 'Defaults' },
    },
    options,
    [
      [0, 0],
      [rate, 1],
      [1, 1],
    ],
  )
}
