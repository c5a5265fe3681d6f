/**
 * Is a figure still what it was, or has something changed beyond what chance does?
 *
 * @module
 */
import { expectInteger, expectText } from '../errors/index.js'
import type { SatisfactionControl } from '../satisfaction/index.js'
import type { ControlledReadings } from '../statistics/index.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import type { ControlRow } from './control-rows.js'
import { controlRows } from './control-rows.js'
import { guideAt } from './guides.js'
import { CONTRAST, GUIDE, MODEL } from './look.js'
import { legendOf } from './series.js'
import type { ChartLayer, ChartMark, ChartRow, ChartSpec, FieldChannel } from './spec.js'

/** What stands along the axes, and where calibration ended. */
export interface ControlChartOptions extends ChartOptions {
  /** A name for each reading, no two the same; numbers from 1 by default. Not for a rating by period, which has its own. */
  readonly labels?: readonly string[]
  /** What is drawn, along the vertical axis; `'Value'` by default. */
  readonly value?: string
  /** So many of the first points made the limits: a line marks their end. None by default. */
  readonly calibration?: number
}

/**
 * A control chart: points over time, their centre and their limits, and the points that signal in another colour. Of a CUSUM both sums.
 *
 * @param of what `controlLimits.apply` or `satisfactionControl` returned.
 * @throws ClienteleError `INVALID_TYPE` for what is neither; `LENGTH_MISMATCH` for too few labels; `CONFLICTING_OPTIONS` for labels that
 * occur twice or beside periods.
 * @example
 * import { controlChart } from 'clientele/charts'
 * import { controlLimits } from 'clientele/statistics'
 * const limits = controlLimits.fit({ values: [7.9, 8.1, 8.0, 8.2, 7.8, 8.0] }, { chart: 'individuals' })
 * const spec = controlChart(controlLimits.apply(limits, { values: [8.1, 7.9, 6.9] }), { value: 'Days to decision' })
 * spec.description // => '3 points, of which 1 signals: 3.'
 */
export function controlChart(
  of: ControlledReadings | SatisfactionControl,
  options: ControlChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['labels', 'value', 'calibration'])
  const { value = 'Value' } = options
  const title = expectText(value, 'options.value')
  const { rows, hasSums } = controlRows(of, options.labels)
  const labels = rows.map(({ label }) => label)
  const x: FieldChannel = {
    field: 'label',
    type: 'ordinal',
    title: null,
    axis: { grid: false, labelAngle: 0, labelOverlap: 'greedy' },
    scale: { type: 'point', domain: labels },
  }
  const y = numeric('value', hasSums ? 'Sums in standard errors' : title, {}, { zero: hasSums })
  const color: FieldChannel = {
    field: 'state',
    type: 'nominal',
    title: null,
    scale: { domain: [...STATES], range: [MODEL, CONTRAST] },
    legend: { ...legendOf(STATES, options), symbolType: 'circle' },
  }
  const tooltip = [
    tipText('label', 'Point'),
    tip('value', title, '.4~r'),
    tip('lower', 'Lower limit', '.4~r'),
    tip('upper', 'Upper limit', '.4~r'),
    tipText('rules', 'Signals'),
  ]
  const signals = rows.filter(({ rules }) => rules.length > 0).map(({ label }) => label)
  const line = (field: string, strokeDash: number[], mark: string): ChartLayer => ({
    mark: { type: 'line', color: mark, strokeWidth: 1.5, strokeDash },
    encoding: { x, y: { ...y, field } },
  })
  return chart(
    {
      title: signals.length === 0 ? 'Nothing beyond what chance does' : 'Something has changed',
      subtitle: `${rows.length} points; grey: their centre; dashed: the limits`,
      description: descriptionOf(rows.length, signals),
      rows: rows.map(cellsOf),
      layers: [
        ...endOfCalibration(x, labels, options.calibration),
        line('centre', SOLID, GUIDE),
        line('lower', DASHED, GUIDE),
        line('upper', DASHED, GUIDE),
        { mark: { type: 'line', color: MODEL, strokeWidth: 2 }, encoding: { x, y } },
        { mark: POINT, encoding: { x, y, color, tooltip } },
        ...(hasSums ? lowerSums(x, y, { ...color, field: 'sumState' }, tooltip) : []),
      ],
    },
    options,
  )
}

const STATES = ['as usual', 'signal'] as const
const DASHED = [5, 4]
const SOLID = [1, 0]

const POINT: ChartMark = { type: 'point', filled: true, size: 60, opacity: 1 }

/** The second line of a CUSUM, with its own points. */
function lowerSums(
  x: FieldChannel,
  y: FieldChannel,
  color: FieldChannel,
  tooltip: FieldChannel[],
): readonly ChartLayer[] {
  const ofSums = { ...y, field: 'sum' }
  const hints = tooltip.map(hint => (hint.field === 'value' ? { ...hint, field: 'sum' } : hint))
  return [
    { mark: { type: 'line', color: MODEL, strokeWidth: 2 }, encoding: { x, y: ofSums } },
    { mark: POINT, encoding: { x, y: ofSums, color, tooltip: hints } },
  ]
}

/** Of a CUSUM each sum signals for itself. */
function cellsOf({ rules, sum, ...cells }: ControlRow): ChartRow {
  const { value, lower, upper } = cells
  const row = { ...cells, rules: rules.join(', ') }
  if (sum === undefined) return { ...row, state: stateOf(rules.length > 0) }
  return { ...row, sum, state: stateOf(value > upper), sumState: stateOf(sum < lower) }
}

function stateOf(isSignal: boolean): string {
  return isSignal ? STATES[1] : STATES[0]
}

function descriptionOf(points: number, signals: readonly string[]): string {
  if (signals.length === 0) return `${points} points, none of which signals.`
  return `${points} points, of which ${signals.length} ${signals.length === 1 ? 'signals' : 'signal'}: ${signals.join(', ')}.`
}

function endOfCalibration(x: FieldChannel, labels: readonly string[], calibration: unknown): readonly ChartLayer[] {
  if (calibration === undefined) return []
  const place = expectInteger(calibration, 'options.calibration', 1, labels.length)
  return guideAt(x, { value: labels[place - 1]!, words: 'limits come from these', side: 'left', end: 'bottom' })
}
