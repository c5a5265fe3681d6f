import { expectKnownKeys, reject } from '../../errors/index.js'
import type { CentredParams } from './chart-points.js'
import { chartPoints } from './chart-points.js'
import type { ControlReadings } from './control-readings.js'
import { cumulativeSums } from './cumulative-sums.js'
import { expectLimits } from './model.js'
import type { RunRule } from './run-rules.js'
import { readRules, signalsOf } from './run-rules.js'
import type { ControlLimits, ControlledReadings, ControlSignal } from './types.js'

/** What is looked for beside points beyond the limits. */
export interface ApplyOptions {
  /**
   * Patterns that signal too: `'western-electric'`, `'nelson'`, or rules of your own; none by default. Not for EWMA and CUSUM, whose
   * points hang together by construction.
   */
  readonly rules?: 'western-electric' | 'nelson' | readonly RunRule[]
}

/**
 * Readings against limits: the points of the chart, the limits of each, and the signals. What a moving average or a sum has seen
 * so far is not kept in the limits: give it all readings since the start.
 *
 * @param limits of {@link fit} or {@link fromParams}, also as read from JSON.
 * @param readings of the kind that the chart takes, as for {@link fit}; one point or more.
 * @throws ClienteleError naming the cell of the readings, the field of the limits or the option at fault; `CONFLICTING_OPTIONS` for
 * run rules on EWMA or CUSUM.
 * @example
 * import { controlLimits } from 'clientele/statistics'
 * const limits = controlLimits.fit({ values: [7.9, 8.1, 8.0, 8.2, 7.8, 8.0] }, { chart: 'individuals' })
 * const { points, lower, signals } = controlLimits.apply(limits, { values: [8.1, 7.9, 6.9] })
 * lower[2].toFixed(2) // => '7.42'
 * signals // => [{ row: 2, rule: 'limits', side: 'below' }]
 */
export function apply(
  limits: ControlLimits,
  readings: ControlReadings,
  options: ApplyOptions = {},
): ControlledReadings {
  expectKnownKeys(options, ['rules'], 'options')
  const { params } = expectLimits(limits, 'limits')
  const { rules: asked = [] } = options
  const rules = readRules(asked, 'options.rules')
  if (rules.length > 0 && (params.chart === 'ewma' || params.chart === 'cusum')) {
    reject('CONFLICTING_OPTIONS', 'options.rules', `no run rules for '${params.chart}'`, asked)
  }
  return controlled(params, readings, rules)
}

/** The same of limits that are checked. */
export function controlled(
  params: ControlLimits['params'],
  readings: unknown,
  rules: readonly RunRule[],
): ControlledReadings {
  return params.chart === 'cusum' ? cumulativeSums(params, readings) : aboutCentre(params, readings, rules)
}

function aboutCentre(params: CentredParams, readings: unknown, rules: readonly RunRule[]): ControlledReadings {
  const { rows, points, centre, deviation, floor, ceiling } = chartPoints(params, readings)
  const lower = centre.map((middle, i) => Math.max(floor, middle - params.sigmas * deviation[i]!))
  const upper = centre.map((middle, i) => Math.min(ceiling[i]!, middle + params.sigmas * deviation[i]!))
  const distances = points.map((point, i) => (point - centre[i]!) / deviation[i]!)
  const signals: ControlSignal[] = []
  for (const [i, row] of rows.entries()) {
    if (points[i]! > upper[i]!) signals.push({ row, rule: 'limits', side: 'above' })
    if (points[i]! < lower[i]!) signals.push({ row, rule: 'limits', side: 'below' })
  }
  for (const rule of rules) signals.push(...signalsOf(rule, { rows, points, distances }))
  signals.sort((one, other) => one.row - other.row)
  return { chart: params.chart, rows, points, centre, lower, upper, signals }
}
