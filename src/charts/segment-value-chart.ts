/**
 * Where does the value lie, and how sure is that?
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../errors/index.js'
import { expectCurrency } from '../money/core.js'
import { numeric, tip, tipText } from './channels.js'
import type { ChartOptions } from './chart.js'
import { chart, checkChartOptions } from './chart.js'
import { ACTUAL, MODEL } from './look.js'
import { namesAbove } from './names-above.js'
import type { ChartSpec, FieldChannel } from './spec.js'

/** The value of one segment, with its interval. */
export interface SegmentValue {
  /** Its name; a number is written as it is. */
  readonly segment: string | number
  readonly value: number
  /** Lower end of the interval; <= `value`. */
  readonly lower: number
  /** Upper end of the interval; >= `value`. */
  readonly upper: number
}

/** What the values are, and how the picture is drawn. */
export interface SegmentValueChartOptions extends ChartOptions {
  /** What is valued, as it stands on the axis: `Value` by default. */
  readonly quantity?: string
  /** ISO 4217 code of the values. */
  readonly currency?: string
  /** What the intervals are, such as `90 % predictive intervals`. */
  readonly intervals?: string
}

/**
 * Values of segments as bars with their intervals, the highest first. Those of `predictiveIntervals` become rows by
 * `segments.map(({ segment, mean, interval }) => ({ segment, value: mean, ...interval }))`.
 *
 * @param segments one row per segment, each name once.
 * @throws ClienteleError `EMPTY_INPUT` without a segment, `OUT_OF_RANGE` for an interval that does not hold its value,
 * `CONFLICTING_OPTIONS` for a segment that occurs twice.
 * @example
 * import { segmentValueChart } from 'clientele/charts'
 * const segments = [
 *   { segment: 'new', value: 1200, lower: 900, upper: 1600 },
 *   { segment: 'champions', value: 5400, lower: 5000, upper: 5900 },
 * ]
 * segmentValueChart(segments, { currency: 'EUR' }).data.values[0]
 * // => { segment: 'champions', value: 5400, lower: 5000, upper: 5900 }
 */
export function segmentValueChart(
  segments: readonly SegmentValue[],
  options: SegmentValueChartOptions = {},
): ChartSpec {
  checkChartOptions(options, ['quantity', 'currency', 'intervals'])
  const { currency, intervals } = options
  const quantity = expectText(options.quantity === undefined ? 'Value' : options.quantity, 'options.quantity')
  if (currency !== undefined) expectCurrency(currency, 'options.currency')
  if (intervals !== undefined) expectText(intervals, 'options.intervals')
  const rows = expectSegments(segments).toSorted((one, other) => other.value - one.value)
  const unit = currency === undefined ? quantity : `${quantity}, ${currency}`
  const x = numeric('value', unit, { tickCount: 5 })
  const y: FieldChannel = { field: 'segment', type: 'nominal', sort: rows.map(({ segment }) => segment), axis: null }
  const tooltip = [
    tipText('segment', 'Segment'),
    tip('value', unit, ',.4~r'),
    tip('lower', 'from', ',.4~r'),
    tip('upper', 'to', ',.4~r'),
  ]
  return chart(
    {
      title: 'Where the value lies',
      ...(intervals !== undefined && { subtitle: `Black lines: ${intervals}` }),
      description: `${unit} of ${rows.length} segments with intervals, the highest first: ${rows[0]!.segment} leads.`,
      height: 110 + 46 * rows.length,
      rows,
      layers: [
        namesAbove(y, 'segment', options, -12),
        { mark: { type: 'bar', color: MODEL, opacity: 0.75, size: 16, yOffset: 6 }, encoding: { x, y, tooltip } },
        {
          mark: { type: 'rule', color: ACTUAL, strokeWidth: 3, yOffset: 6 },
          encoding: { x: { ...x, field: 'lower' }, x2: { field: 'upper' }, y, tooltip },
        },
      ],
    },
    options,
  )
}

type SegmentRow = Readonly<Record<'segment', string> & Record<'value' | 'lower' | 'upper', number>>

function expectSegments(segments: readonly SegmentValue[]): readonly SegmentRow[] {
  if (expectList(segments, 'segments').length === 0) reject('EMPTY_INPUT', 'segments', 'at least one segment', segments)
  const names = new Set<string>()
  return segments.map((row, i) => {
    const path = `segments[${i}]`
    const fields = expectObject(row, path)
    const name = fields['segment']
    const segment =
      typeof name === 'number' ? `${expectFinite(name, `${path}.segment`)}` : expectText(name, `${path}.segment`)
    const [value, lower, upper] = [
      number(fields, 'value', path),
      number(fields, 'lower', path),
      number(fields, 'upper', path),
    ]
    if (lower > value) reject('OUT_OF_RANGE', `${path}.lower`, `a number <= value (${value})`, lower)
    if (upper < value) reject('OUT_OF_RANGE', `${path}.upper`, `a number >= value (${value})`, upper)
    if (names.has(segment)) reject('CONFLICTING_OPTIONS', `${path}.segment`, 'each segment once', segment)
    names.add(segment)
    return { segment, value, lower, upper }
  })
}

function number(fields: Readonly<Record<string, unknown>>, name: string, path: string): number {
  return expectFinite(fields[name], `${path}.${name}`)
}
