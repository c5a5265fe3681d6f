/**
 * Terms of a ratchet and reports, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import { expectRate } from '../../../money/rate.js'
import type { IndicatorReport, MarginIndicator, MarginRatchet } from './types.js'

/** One target with its day, of one indicator. */
export interface ReadTarget {
  readonly day: DayNumber
  readonly indicator: string
  readonly better: 'lower' | 'higher'
  readonly target: number
  readonly down: number
  readonly up: number
}

/** All targets by day, then in the order of the indicators. */
export function readRatchet(ratchet: MarginRatchet): readonly ReadTarget[] {
  expectKnownKeys(ratchet, ['annualRate', 'indicators', 'caps', 'missing', 'steps'], 'ratchet')
  expectRate(ratchet.annualRate, 'ratchet.annualRate')
  expectKnownKeys(expectObject(ratchet.caps, 'ratchet.caps'), ['down', 'up'], 'ratchet.caps')
  expectNonNegative(ratchet.caps.down, 'ratchet.caps.down')
  expectNonNegative(ratchet.caps.up, 'ratchet.caps.up')
  expectOneOf(ratchet.missing, ['missed', 'no-step'], 'ratchet.missing')
  if (ratchet.steps !== undefined) expectOneOf(ratchet.steps, ['replace', 'accumulate'], 'ratchet.steps')
  if (expectList(ratchet.indicators, 'ratchet.indicators').length === 0) {
    reject('EMPTY_INPUT', 'ratchet.indicators', 'at least one indicator', 'none')
  }
  const names = new Set<string>()
  const targets = Array.from(ratchet.indicators, (indicator, i) => {
    const path = `ratchet.indicators[${i}]`
    const read = readIndicator(indicator, path)
    if (names.has(indicator.name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name of its own', indicator.name)
    names.add(indicator.name)
    return read
  }).flat()
  return targets.sort((one, other) => one.day - other.day)
}

function readIndicator(indicator: MarginIndicator, path: string): readonly ReadTarget[] {
  expectKnownKeys(expectObject(indicator, path), ['name', 'better', 'targets'], path)
  const name = expectText(indicator.name, `${path}.name`)
  const better = expectOneOf(indicator.better, ['lower', 'higher'], `${path}.better`)
  if (expectList(indicator.targets, `${path}.targets`).length === 0) {
    reject('EMPTY_INPUT', `${path}.targets`, 'at least one target', 'none')
  }
  const read = Array.from(indicator.targets, (target, i) => {
    const at = `${path}.targets[${i}]`
    expectKnownKeys(expectObject(target, at), ['date', 'target', 'down', 'up'], at)
    return {
      day: dayNumber(target.date, `${at}.date`),
      indicator: name,
      better,
      target: expectFinite(target.target, `${at}.target`),
      down: expectNonNegative(target.down, `${at}.down`),
      up: expectNonNegative(target.up, `${at}.up`),
    }
  })
  for (const [i, { day }] of read.entries()) {
    if (i > 0 && day <= read[i - 1]!.day) {
      const after = isoDate(read[i - 1]!.day)
      reject('OVERLAPPING_DATES', `${path}.targets[${i}].date`, `a day after ${after}`, isoDate(day))
    }
  }
  return read
}

/** What was reported, by {@link reportKey}. */
export function readReports(
  reports: readonly IndicatorReport[],
  targets: readonly ReadTarget[],
): ReadonlyMap<string, number> {
  const due = new Set(targets.map(({ indicator, day }) => reportKey(indicator, day)))
  const values = new Map<string, number>()
  expectList(reports, 'reports')
  for (const [i, report] of Array.from(reports, readReport).entries()) {
    const key = reportKey(report.indicator, report.day)
    if (!due.has(key)) {
      reject(
        'OUT_OF_RANGE',
        `reports[${i}]`,
        'the indicator and day of a target',
        `${report.indicator}, ${isoDate(report.day)}`,
        'A report has the day of the target it is about, whenever it came; until then `missing` counts',
      )
    }
    if (values.has(key)) reject('OVERLAPPING_DATES', `reports[${i}]`, 'one report for each target', 'a second one')
    values.set(key, report.value)
  }
  return values
}

/** Names what a report is about. */
export function reportKey(indicator: string, day: DayNumber): string {
  return `${day} ${indicator}`
}

function readReport(report: IndicatorReport, i: number) {
  const path = `reports[${i}]`
  expectKnownKeys(expectObject(report, path), ['indicator', 'date', 'value'], path)
  return {
    indicator: expectText(report.indicator, `${path}.indicator`),
    day: dayNumber(report.date, `${path}.date`),
    value: expectFinite(report.value, `${path}.value`),
  }
}
