/**
 * Does a score tell who will from who will not?
 *
 * @module
 */
import type { RocCurve } from '../statistics/index.js'
import type { ChartOptions } from './chart.js'
import { checkChartOptions } from './chart.js'
import { areaUnder, diagonalChart, diagonalCurve } from './diagonal-chart.js'
import { namedThings } from './series.js'
import type { ChartSpec } from './spec.js'

/**
 * The receiver operating characteristic: the share of defaults that a cut catches against the share of others it catches
 * with them. The higher above the diagonal, the better the score tells them apart; the area below stands in the subtitle.
 *
 * @param of what `rocCurve` returned, or several curves by the names of their scores, six at most.
 * @throws ClienteleError `EMPTY_INPUT` without a curve, `INVALID_TYPE` for anything else.
 * @example
 * import { rocChart } from 'clientele/charts'
 * import { rocCurve } from 'clientele/statistics'
 * const spec = rocChart({ scorecard: rocCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) })
 * spec.data.values[2] // => { series: 'scorecard', others: 0.5, defaults: 0.5 }
 * spec.title.subtitle[0] // => 'Area under the curve: 0.75; dashed grey: by chance'
 */
export function rocChart(of: RocCurve | Readonly<Record<string, RocCurve>>, options: ChartOptions = {}): ChartSpec {
  checkChartOptions(options, [])
  const curves = namedThings<RocCurve>(isCurve(of) ? { score: of } : of, 'curves').map(
    ([name, { falsePositiveRate, truePositiveRate }]) =>
      [name, diagonalCurve(falsePositiveRate, truePositiveRate, `curves.${name}`, 'what rocCurve() returned')] as const,
  )
  const area = ([name, curve]: (typeof curves)[number]): string =>
    `${curves.length > 1 ? `${name} ` : ''}${String(Number(areaUnder(curve).toFixed(3)))}`
  return diagonalChart(
    curves,
    {
      title: 'Who defaults, told from who pays',
      subtitle: `Area under the curve: ${curves.map(area).join(', ')}; dashed grey: by chance`,
      description: 'Share of defaults caught against share of others caught with them, for every cut of the score.',
      across: { field: 'others', title: 'Share of those who pay', short: 'Of those who pay' },
      up: { field: 'defaults', title: 'Share of those who default', short: 'Of those who default' },
    },
    options,
  )
}

function isCurve(of: RocCurve | Readonly<Record<string, RocCurve>>): of is RocCurve {
  return typeof of === 'object' && of !== null && of['falsePositiveRate'] instanceof Float64Array
}
