/**
 * How often a chart cries wolf, how soon it sees a shift, and how wide it must be for a false alarm to be as rare as wanted.
 *
 * Readings are taken as independent and normal, and the centre and the spread as known: from few readings, false alarms are more
 * frequent than these figures.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import { findRoot, normalSurvival } from '../../numeric/core.js'
import { cusumRunLength } from './cusum-run-length.js'
import { ewmaRunLength } from './ewma-run-length.js'
import { expectLambda, expectSums } from './read-params.js'

/** A chart of single points beyond limits, in standard errors of a point. */
export interface ShewhartSetting {
  readonly chart: 'shewhart'
  /** How wide the limits are; > 0, at most 8. */
  readonly sigmas: number
  /** How far the process has moved; 0 by default, within ±20. */
  readonly shift?: number
}

/** A moving average, in standard errors of a reading. */
export interface EwmaSetting {
  readonly chart: 'ewma'
  /** From 0.01 to 1. */
  readonly lambda: number
  /** > 0, at most 8. */
  readonly sigmas: number
  readonly shift?: number
  /** `'exact'`, the default and what charts here have: narrower at first; `'settled'`: as wide from the start as they come to be. */
  readonly limits?: 'exact' | 'settled'
}

/** Cumulative sums, in standard errors. */
export interface CusumSetting {
  readonly chart: 'cusum'
  readonly reference: number
  /** > 0, at most 30. */
  readonly decision: number
  /** 0 by default; of two sides at most half of `decision` and `reference` together, of one at most `decision`. */
  readonly headStart?: number
  readonly shift?: number
  /** Both sums, the default, or the upper one alone. */
  readonly sides?: 'one' | 'two'
}

/** A chart whose run length is asked for. */
export type ChartSetting = ShewhartSetting | EwmaSetting | CusumSetting

/**
 * The mean number of points until a chart signals (average run length): without a shift, how rare false alarms are; with one, how
 * late it is seen. A process that shifts when the chart starts is meant (zero state).
 *
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE` or `UNKNOWN_OPTION` naming the field: `setting.lambda`; `setting` itself for a
 * chart that hardly ever signals, less than once in 10¹² points.
 * @see Crowder (1987), Technometrics 29(4); Lucas and Crosier (1982), Technometrics 24(3).
 * @example
 * import { averageRunLength } from 'clientele/statistics'
 * averageRunLength({ chart: 'shewhart', sigmas: 3 }).toFixed(1) // => '370.4'
 * averageRunLength({ chart: 'shewhart', sigmas: 3, shift: 1 }).toFixed(1) // => '43.9'
 * averageRunLength({ chart: 'cusum', reference: 0.5, decision: 5, shift: 1 }).toFixed(1) // => '10.4'
 * averageRunLength({ chart: 'ewma', lambda: 0.1, sigmas: 2.7, shift: 1, limits: 'settled' }).toFixed(1) // => '9.7'
 */
export function averageRunLength(setting: ChartSetting): number {
  const given = expectObject(setting, 'setting')
  const length = meanLength(given)
  if (length >= 1 && length <= LONGEST) return length
  return reject('OUT_OF_RANGE', 'setting', `a chart that signals at least once in ${LONGEST} points`, length)
}

/** Longer runs are lost in rounding, and nobody waits for them. */
const LONGEST = 1e12

function meanLength(given: Given): number {
  const chart = expectOneOf(given['chart'], ['shewhart', 'ewma', 'cusum'], 'setting.chart')
  if (chart === 'shewhart') return shewhart(given)
  return chart === 'ewma' ? ewma(given) : cusum(given)
}

type Given = Readonly<Record<string, unknown>>

function shewhart(given: Given): number {
  expectKnownKeys(given, ['chart', 'sigmas', 'shift'], 'setting')
  const [sigmas, shift] = [upTo(given['sigmas'], 'setting.sigmas', WIDEST), expectShift(given)]
  return 1 / (normalSurvival(sigmas - shift) + normalSurvival(sigmas + shift))
}

function ewma(given: Given): number {
  expectKnownKeys(given, ['chart', 'lambda', 'sigmas', 'shift', 'limits'], 'setting')
  const { limits = 'exact' } = given
  return ewmaRunLength({
    lambda: slowest(given['lambda'], 'setting.lambda'),
    sigmas: upTo(given['sigmas'], 'setting.sigmas', WIDEST),
    shift: expectShift(given),
    limits: expectOneOf(limits, ['exact', 'settled'], 'setting.limits'),
  })
}

function cusum(given: Given): number {
  expectKnownKeys(given, ['chart', 'reference', 'decision', 'headStart', 'shift', 'sides'], 'setting')
  const { headStart = 0, sides = 'two' } = given
  const decision = upTo(given['decision'], 'setting.decision', FARTHEST)
  const sums = expectSums({ ...given, decision, headStart }, 'setting')
  const asked = expectOneOf(sides, ['one', 'two'], 'setting.sides')
  // Beyond, one sum may signal while the other still has some of its head start, and their run lengths cannot be joined.
  const most = decision / 2 + sums.reference
  if (asked === 'two' && sums.headStart > most) {
    reject(
      'OUT_OF_RANGE',
      'setting.headStart',
      `at most ${most}, half of decision and reference, for two sides`,
      headStart,
    )
  }
  return cusumRunLength({ ...sums, shift: expectShift(given), sides: asked })
}

const WIDEST = 8
const FARTHEST = 30
const LARGEST_SHIFT = 20

function upTo(value: unknown, path: string, most: number): number {
  const number = expectPositive(value, path)
  return number <= most ? number : reject('OUT_OF_RANGE', path, `a number above 0, at most ${most}`, value)
}

/** Slower averages have limits of more steps than a matrix can hold. */
function slowest(value: unknown, path: string): number {
  const lambda = expectLambda(value, path)
  return lambda >= 0.01 ? lambda : reject('OUT_OF_RANGE', path, 'a number from 0.01 to 1', value)
}

function expectShift({ shift = 0 }: Given): number {
  const moved = expectFinite(shift, 'setting.shift')
  if (Math.abs(moved) <= LARGEST_SHIFT) return moved
  return reject('OUT_OF_RANGE', 'setting.shift', `a number within ±${LARGEST_SHIFT}`, shift)
}

/** A chart whose width is asked for: the same settings without the width. */
export type ChartDesign =
  | Omit<ShewhartSetting, 'sigmas' | 'shift'>
  | Omit<EwmaSetting, 'sigmas' | 'shift'>
  | Omit<CusumSetting, 'decision' | 'shift' | 'headStart'>

/**
 * How wide a chart must be for one false alarm in so many points: `sigmas` of limits, or the `decision` interval of cumulative sums
 * that start at 0.
 *
 * @param runLength points between false alarms on average; above 2, at most 1,000,000. Three sigma are 370.4 points.
 * @throws ClienteleError `OUT_OF_RANGE`, `INVALID_TYPE` or `UNKNOWN_OPTION` naming the field; `NO_SOLUTION` where no width gives so short a
 * run.
 * @example
 * import { widthForRunLength } from 'clientele/statistics'
 * widthForRunLength({ chart: 'ewma', lambda: 0.2 }, 370.4).toFixed(3) // => '2.864'
 * widthForRunLength({ chart: 'cusum', reference: 0.5 }, 370.4).toFixed(3) // => '4.775'
 */
export function widthForRunLength(design: ChartDesign, runLength: number): number {
  const given = expectObject(design, 'design')
  expectKnownKeys(given, ['chart', 'lambda', 'limits', 'reference', 'sides'], 'design')
  const wanted = expectFinite(runLength, 'runLength')
  if (!(wanted > 2 && wanted <= 1e6))
    reject('OUT_OF_RANGE', 'runLength', 'a number above 2, at most 1000000', runLength)
  const [narrow, wide] = design.chart === 'cusum' ? [1e-3, FARTHEST] : [1e-3, WIDEST]
  const beyond = (width: number): number => {
    const length = meanLength(design.chart === 'cusum' ? { ...given, decision: width } : { ...given, sigmas: width })
    // Far out a matrix cannot be told from that of a chart that never signals: its run length may come out of any sign.
    return Math.log((length > 0 && length < LONGEST ? length : LONGEST) / wanted)
  }
  if (beyond(narrow) > 0)
    reject('NO_SOLUTION', 'runLength', 'more than the chart with the narrowest limits runs', runLength)
  return findRoot(beyond, narrow, wide).root
}
