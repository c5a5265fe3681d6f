/**
 * Points of a control chart as rows, from readings against limits or from a rating by period.
 *
 * @module
 */
import { collectIssues, expectFinite, expectList, expectObject, expectText, received, reject } from '../errors/index.js'
import type { SatisfactionControl } from '../satisfaction/index.js'
import type { ControlledReadings } from '../statistics/index.js'

/** One point. */
export interface ControlRow {
  readonly label: string
  readonly value: number
  /** Of a CUSUM: the lower sum. */
  readonly sum?: number
  readonly centre: number
  readonly lower: number
  readonly upper: number
  /** Rules that signal with it. */
  readonly rules: readonly string[]
}

/** Points, and whether they are sums. */
export interface ControlRows {
  readonly rows: readonly ControlRow[]
  readonly hasSums: boolean
}

/** The rows of a chart, whatever it was made of. */
export function controlRows(
  of: ControlledReadings | SatisfactionControl,
  labels: readonly string[] | undefined,
): ControlRows {
  const given = expectObject(of, 'chart')
  if ('periods' in of) return { rows: ofPeriods(given['periods'], labels), hasSums: false }
  if (!(of.rows instanceof Int32Array && of.points instanceof Float64Array)) {
    reject('INVALID_TYPE', 'chart', 'what controlLimits.apply() or satisfactionControl() returned', of)
  }
  const { rows, points, lowerSums, centre, lower, upper, signals } = of
  for (const column of [centre, lower, upper, ...(lowerSums === undefined ? [] : [lowerSums])]) {
    if (!(column instanceof Float64Array && column.length === points.length)) {
      reject('INVALID_TYPE', 'chart', `columns of ${points.length} numbers`, column)
    }
  }
  if (points.length === 0) reject('EMPTY_INPUT', 'chart', 'at least one point', of)
  const names = labels === undefined ? undefined : expectLabels(labels, rows.at(-1)! + 1)
  return {
    hasSums: lowerSums !== undefined,
    rows: Array.from(
      rows,
      (row, i): ControlRow => ({
        label: names === undefined ? String(row + 1) : names[row]!,
        value: points[i]!,
        ...(lowerSums !== undefined && { sum: lowerSums[i]! }),
        centre: centre[i]!,
        lower: lower[i]!,
        upper: upper[i]!,
        rules: expectList(signals, 'chart.signals').flatMap((_, at) =>
          signals[at]!.row === row ? [signals[at]!.rule] : [],
        ),
      }),
    ),
  }
}

function ofPeriods(periods: unknown, labels: readonly string[] | undefined): readonly ControlRow[] {
  if (labels !== undefined) reject('CONFLICTING_OPTIONS', 'options.labels', 'no labels beside periods', labels)
  const list = expectList(periods, 'chart.periods')
  if (list.length === 0) reject('EMPTY_INPUT', 'chart.periods', 'at least one period', list)
  return Array.from(list, (period, i): ControlRow => {
    const path = `chart.periods[${i}]`
    const fields = expectObject(period, path)
    const number = (name: string): number => expectFinite(fields[name], `${path}.${name}`)
    const signals = expectList(fields['signals'], `${path}.signals`)
    return {
      label: expectText(fields['period'], `${path}.period`),
      value: number('value'),
      centre: number('centre'),
      lower: number('lower'),
      upper: number('upper'),
      rules: Array.from(signals, (signal, k) => {
        const at = `${path}.signals[${k}]`
        return expectText(expectObject(signal, at)['rule'], `${at}.rule`)
      }),
    }
  })
}

function expectLabels(labels: unknown, fewest: number): readonly string[] {
  const list = expectList(labels, 'options.labels')
  if (list.length < fewest) reject('LENGTH_MISMATCH', 'options.labels', `a name for each of ${fewest} readings`, list)
  const seen = new Set<string>()
  const faults = collectIssues()
  const names = Array.from(list, (label, i) => {
    const name = expectText(label, `options.labels[${i}]`)
    if (seen.has(name)) {
      const expected = 'a name that no reading before it has'
      faults.add({ code: 'CONFLICTING_OPTIONS', path: `options.labels[${i}]`, expected, received: received(name) })
    }
    seen.add(name)
    return name
  })
  faults.throwIfAny()
  return names
}
