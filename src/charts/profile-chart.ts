/**
 * How well the data tell a parameter: the likelihood that is left when it is held and the others are fitted again.
 *
 * @module
 */
import { expectFinite, expectObject, expectText, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { significant } from '../model/index.js'
import { chiSquareQuantile } from '../numeric/index.js'
import { expectColumns, FINITE } from '../statistics/columns.js'
import { expectLevel } from '../statistics/level.js'
import { numeric, tip } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { guideAt } from './guides.js'
import { CONTRAST, MODEL } from './look.js'
import type { ChartLayer, ChartSpec } from './spec.js'

/** A profile of one parameter: what `profileLikelihood` or `profileCurve` returned, or any other in this shape. */
export interface ChartProfile {
  /** Its name, as it stands on the axis; `parameter` by default. */
  readonly parameter?: string
  /** Values of the parameter, two or more, in any order. */
  readonly values: ArrayLike<number>
  /** The highest log-likelihood with the parameter at each value. */
  readonly logLikelihood: ArrayLike<number>
  /** What follows from it; its ends may lie beyond the values. */
  readonly interval?: Pick<Interval, 'lower' | 'upper' | 'level'>
}

/** How the picture is drawn. */
export interface ProfileChartOptions extends ChartOptions {
  /** Level of the interval where the profile has none, in (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * A profile likelihood with the cut below which values are no longer believed, χ²₁/2 under the top: where the curve is above
 * the cut lies the interval. A curve that never falls below it says that the data cannot tell.
 *
 * @param of what `profileLikelihood` or `profileCurve` returned, or values of the parameter with the log-likelihood of each.
 * @throws ClienteleError `LENGTH_MISMATCH` unless each value has a likelihood, `OUT_OF_RANGE` for one that is no number.
 * @example
 * import { profileChart } from 'clientele/charts'
 * const profile = { parameter: 'r', values: [0.22, 0.24, 0.27], logLikelihood: [-9584, -9582.4, -9585] }
 * const spec = profileChart(profile)
 * spec.data.values[0] // => { value: 0.22, drop: -1.6… }
 * spec.layer.at(0).data.values // => [ { drop: -1.9207… } ]
 */
export function profileChart(of: ChartProfile, options: ProfileChartOptions = {}): ChartSpec {
  checkChartOptions(options, ['level'])
  expectObject(of, 'profile')
  const { values, logLikelihood, interval, parameter = 'parameter' } = of
  expectText(parameter, 'profile.parameter')
  const size = expectColumns(['profile.values', values, FINITE], ['profile.logLikelihood', logLikelihood, FINITE])
  if (size < 2) reject('EMPTY_INPUT', 'profile.values', 'two values or more', size)
  const level = expectLevel(interval === undefined ? options.level : interval.level)
  const cut = -chiSquareQuantile(level, 1) / 2
  const top = Array.from(logLikelihood).reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const rows = Array.from(values, (value, i) => ({ value, drop: logLikelihood[i]! - top })).sort(
    (one, other) => one.value - other.value,
  )
  const [first, last] = [rows[0]!.value, rows[size - 1]!.value]
  const ends = interval === undefined ? [] : endsOf(interval).filter(end => end >= first && end <= last)
  const x = numeric('value', parameter, { grid: false, tickCount: 6 }, { zero: false, nice: false })
  const y = numeric('drop', 'Log-likelihood, top = 0', {}, { zero: false })
  const percent = significant(100 * level, 4)
  // Below the curve and between its ends there is room for both numbers.
  const guides = ends.flatMap((value): readonly ChartLayer[] => {
    const side = value === interval?.lower ? 'right' : 'left'
    return guideAt(x, { value, words: significant(value, 3), side, end: 'bottom', color: CONTRAST })
  })
  return chart(
    {
      title: `How well the data tell ${parameter}`,
      subtitle: `Above the dashed line lies the ${percent} % interval`,
      description: `Profile log-likelihood of ${parameter}, relative to its highest, with the cut of the ${percent} % interval.`,
      rows,
      layers: [
        {
          data: { values: [{ drop: cut }] },
          mark: { type: 'rule', color: CONTRAST, strokeWidth: 1.5, strokeDash: [4, 3] },
          encoding: { y },
        },
        { mark: { type: 'line', color: MODEL, strokeWidth: 2 }, encoding: { x, y } },
        {
          mark: { type: 'point', filled: true, color: MODEL, size: 30, opacity: size <= 40 ? 1 : 0 },
          encoding: { x, y, tooltip: [tip('value', parameter, ',.4~r'), tip('drop', 'Below the highest', ',.3~f')] },
        },
        ...guides,
      ],
    },
    options,
  )
}

function endsOf(interval: unknown): readonly number[] {
  const { lower, upper } = expectObject(interval, 'profile.interval')
  return [expectFinite(lower, 'profile.interval.lower'), expectFinite(upper, 'profile.interval.upper')]
}
