/**
 * The golden records of control charts: qcc and spc, both of R.
 *
 * qcc 2.7 divides ranges by constants rounded to three digits: where a record hangs on that, limits are given its standard deviation
 * (mean range by 2.326 or 1.128), so that all the rest of a chart is held to the record's own tolerance. What exact constants
 * give is in test/statistics/control-charts.
 */
import type { ControlledReadings, ControlParams } from '../../src/statistics/control-charts/index.js'
import {
  averageRunLength,
  controlLimits,
  processCapability,
  widthForRunLength,
} from '../../src/statistics/control-charts/index.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const controlChartAdapters: readonly Adapter[] = [
  { family: /^qcc\(type='xbar'\) first 25 groups$/, answer: means },
  { family: /^qcc\(type='([RS])'\)$/, answer: (_, [, type]) => (type === 'R' ? ranges() : deviations()) },
  { family: /^qcc\(type='u'\)$/, answer: () => rates('qcc_pcmanufact.csv') },
  { family: /^qcc\(type='u'\) varying n$/, answer: () => ratesByRow('qcc_dyedcloth.csv') },
  { family: /^qcc\(type='xbar\.one'\) moving range$/, answer: singles },
  { family: /^ewma\(lambda=0\.2,nsigmas=3\)$/, answer: movingAverage },
  { family: /^cusum\(h=5,shift=1 se\)$/, answer: sums },
  { family: /^process\.capability$/, answer: capability },
  { family: /^two-sided EWMA$/, answer: ewmaRuns },
  { family: /^one\/two-sided CUSUM k=\.5,h=4,5$/, answer: cusumRuns },
]

/** As rounded by qcc 2.7. */
const [OF_TWO, OF_FIVE] = [1.128, 2.326]
const CALIBRATION = 25

function columns(file: string): readonly (readonly number[])[] {
  return readData(file, 'loyalty').map(row => Object.values(row).map(Number))
}

function rings(): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const [diameter = Number.NaN, sample = Number.NaN] of columns('qcc_pistonrings.csv')) {
    groups.set(sample, [...(groups.get(sample) ?? []), diameter])
  }
  return [...groups.values()]
}

/** Centre and standard deviation of the first 25 groups, as qcc's constants give them. */
function ringProcess(): { readonly centre: number; readonly standardDeviation: number } {
  const calibration = { subgroups: rings().slice(0, CALIBRATION) }
  const { centre } = controlLimits.fit(calibration, { chart: 'mean' }).params
  const { points } = controlLimits.apply(controlLimits.fit(calibration, { chart: 'range' }), calibration)
  return { centre, standardDeviation: points.reduce((sum, range) => sum + range, 0) / CALIBRATION / OF_FIVE }
}

function ofRings(params: ControlParams): ControlledReadings {
  return controlLimits.apply(controlLimits.fromParams(params), { subgroups: rings() })
}

/** Counted from 1. */
function rowsOf({ signals }: ControlledReadings, side?: 'above' | 'below'): readonly number[] {
  return signals.filter(signal => side === undefined || signal.side === side).map(({ row }) => row + 1)
}

function means(): Answer {
  const process = ringProcess()
  const limits = controlLimits.fromParams({ chart: 'mean', ...process, sigmas: 3 })
  const seven = { name: 'seven', kind: 'zone', points: 7, of: 7, beyond: 0 } as const
  const { lower, upper, signals } = controlLimits.apply(limits, { subgroups: rings() }, { rules: [seven] })
  const rows = (name: string): readonly number[] =>
    signals.filter(({ rule }) => rule === name).map(({ row }) => row + 1)
  return {
    ours: {
      center: process.centre,
      'std.dev': process.standardDeviation,
      limits: [lower[0], upper[0]],
      violations_new: { 'beyond.limits': rows('limits'), 'violating.runs': rows('seven')[0] },
    },
  }
}

/** Of exact constants: the record's limit hangs on d₃ rounded to six digits, which is listed as a difference. */
function ranges(): Answer {
  const calibration = { subgroups: rings().slice(0, CALIBRATION) }
  const { centre, lower, upper } = controlLimits.apply(controlLimits.fit(calibration, { chart: 'range' }), calibration)
  const { standardDeviation } = ringProcess()
  return { ours: { center: centre[0], 'std.dev': standardDeviation, limits: [lower[0], upper[0]] } }
}

function deviations(): Answer {
  const calibration = { subgroups: rings().slice(0, CALIBRATION) }
  const limits = controlLimits.fit(calibration, { chart: 'deviation' })
  const { centre, lower, upper } = controlLimits.apply(limits, calibration)
  const spread = 'standardDeviation' in limits.params ? limits.params.standardDeviation : Number.NaN
  return { ours: { center: centre[0], 'std.dev': spread, limits: [lower[0], upper[0]] } }
}

function ratesFrom(file: string): {
  readonly chart: ControlledReadings
  readonly centre: number
  readonly all: number
} {
  const rows = columns(file)
  const readings = { counts: rows.map(([count]) => count!), sizes: rows.map(([, size]) => size!) }
  const limits = controlLimits.fit(readings, { chart: 'u' })
  return { chart: controlLimits.apply(limits, readings), centre: limits.params.centre, all: rows.length }
}

function rates(file: string): Answer {
  const { chart, centre } = ratesFrom(file)
  return { ours: { center: centre, 'std.dev': Math.sqrt(centre), limits: [chart.lower[0], chart.upper[0]] } }
}

function ratesByRow(file: string): Answer {
  const { chart, centre } = ratesFrom(file)
  return { ours: { center: centre, limits_rows: Array.from(chart.lower, (low, i) => [low, chart.upper[i]]) } }
}

function singles({ inputs }: GoldenRecord): Answer {
  const { x } = asRecord(inputs)
  const values = Array.isArray(x) ? x.map(Number) : []
  const { centre } = controlLimits.fit({ values }, { chart: 'individuals' }).params
  const steps = values.slice(1).reduce((sum, value, i) => sum + Math.abs(value - values[i]!), 0)
  const standardDeviation = steps / (values.length - 1) / OF_TWO
  const limits = controlLimits.fromParams({ chart: 'individuals', centre, standardDeviation, sigmas: 3 })
  const { lower, upper } = controlLimits.apply(limits, { values })
  return { ours: { center: centre, 'std.dev': standardDeviation, limits: [lower[0], upper[0]] } }
}

function movingAverage(): Answer {
  const chart = ofRings({ chart: 'ewma', ...ringProcess(), sigmas: 3, lambda: 0.2 })
  return {
    ours: {
      y: Array.from(chart.points),
      violations: rowsOf(chart),
      limits_last: [chart.lower.at(-1), chart.upper.at(-1)],
    },
  }
}

function sums(): Answer {
  const chart = ofRings({ chart: 'cusum', ...ringProcess(), reference: 0.5, decision: 5, headStart: 0 })
  const { points, lowerSums = [] } = chart
  const violations = { lower: rowsOf(chart, 'below'), upper: rowsOf(chart, 'above') }
  return { ours: { pos: Array.from(points), neg: Array.from(lowerSums), violations } }
}

function capability({ inputs }: GoldenRecord): Answer {
  const { lsl, usl } = asRecord(inputs)
  const { centre: mean, standardDeviation } = ringProcess()
  const process = { mean, standardDeviation, readings: 5 * CALIBRATION }
  const promised = { lowest: Number(lsl), highest: Number(usl), target: 74 }
  const { potential, actual, onTarget } = processCapability(process, promised)
  // qcc labels one-sided bounds of 95 % as 2.5 % and 97.5 %: these are two-sided ones of 90 %.
  const { lower, upper } = processCapability(process, { ...promised, level: 0.9 })
  const values = [potential, lower, upper, actual, onTarget].map(index => [
    index?.value,
    index?.interval.lower,
    index?.interval.upper,
  ])
  return {
    ours: { indices: { rows: ['Cp', 'Cp_l', 'Cp_u', 'Cp_k', 'Cpm'], cols: ['Value', '2.5%', '97.5%'], values } },
  }
}

function ewmaRuns({ inputs }: GoldenRecord): Answer {
  const { l, c, L0 } = asRecord(inputs)
  const chart = { chart: 'ewma', lambda: Number(l), limits: 'settled' } as const
  return {
    ours: {
      arl0: averageRunLength({ ...chart, sigmas: Number(c) }),
      arl1: averageRunLength({ ...chart, sigmas: Number(c), shift: 1 }),
      crit_370: widthForRunLength(chart, Number(L0)),
    },
  }
}

function cusumRuns(): Answer {
  const runs = (decision: number, sides: 'one' | 'two'): readonly number[] =>
    [0, 1].map(shift => averageRunLength({ chart: 'cusum', reference: 0.5, decision, sides, shift }))
  return { ours: { one_sided_h4: runs(4, 'one'), two_sided_h5: runs(5, 'two') } }
}
