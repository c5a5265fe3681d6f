/**
 * Whether a process that is under control keeps what was promised: how its spread compares with the room it has.
 *
 *   Cp = (U − L) / 6σ        Cpl = (μ − L) / 3σ        Cpu = (U − μ) / 3σ        Cpk = min(Cpl, Cpu)        Cpm = Cp / √(1 + (μ − T)²/σ²)
 *
 * Intervals: of Cp by chi-square with n − 1 degrees of freedom, of Cpl, Cpu and Cpk after Bissell, of Cpm by chi-square with
 * n (1 + t²)² / (1 + 2t²) degrees of freedom, t = (μ − T)/σ, after Boyles.
 *
 * @see Kane (1986), Process capability indices, Journal of Quality Technology 18(1); Bissell (1990), How reliable is your capability
 * index?, Applied Statistics 39(3); Boyles (1991), The Taguchi capability index, Journal of Quality Technology 23(1).
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { chiSquareQuantile, normalUpperQuantile } from '../../numeric/index.js'
import { expectLevel } from '../level.js'

/** A process and how well it is known. */
export interface ProcessFigures {
  readonly mean: number
  /** Of a single reading; > 0. */
  readonly standardDeviation: number
  /** Readings that these come from; >= 2. */
  readonly readings: number
}

/** What was promised; at least one of the limits. */
export interface CapabilityOptions {
  /** Readings below break the promise. */
  readonly lowest?: number
  /** Readings above break the promise. */
  readonly highest?: number
  /** What is wanted; half way between both limits by default, where both are given. */
  readonly target?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** An index and what is known of it. */
export interface CapabilityIndex {
  readonly value: number
  readonly interval: Interval
}

/** Indices of a process; 1 means that limits are three standard deviations away. */
export interface ProcessCapability {
  /** Room by spread, wherever the mean is; absent with one limit. */
  readonly potential?: CapabilityIndex
  /** Towards the lower limit (Cpl); absent without one. */
  readonly lower?: CapabilityIndex
  /** Towards the upper limit (Cpu); absent without one. */
  readonly upper?: CapabilityIndex
  /** The worse of both (Cpk). */
  readonly actual: CapabilityIndex
  /** Room by spread about the target (Cpm); absent with one limit. */
  readonly onTarget?: CapabilityIndex
}

/**
 * Capability indices with their intervals. They assume single readings that are normal and a process under control: of a process that
 * is not, they say nothing.
 *
 * @throws ClienteleError `MISSING_VALUE` without a limit; `OUT_OF_RANGE`, `INVALID_TYPE` or `UNKNOWN_OPTION` naming the field.
 * @example
 * import { processCapability } from 'clientele/statistics'
 * const answeredInDays = { mean: 6, standardDeviation: 1, readings: 50 }
 * const { actual } = processCapability(answeredInDays, { highest: 10 })
 * actual.value.toFixed(3) // => '1.333'
 * actual.interval.lower.toFixed(3) // => '1.054'
 */
export function processCapability(process: ProcessFigures, options: CapabilityOptions): ProcessCapability {
  const { mean, standardDeviation: sigma, readings } = readProcess(process)
  expectKnownKeys(options, ['lowest', 'highest', 'target', 'level'], 'options')
  const level = expectLevel(options.level)
  const { lowest, highest, target } = readPromise(options)
  for (const place of [lowest, highest, target]) {
    if (place === undefined || Math.abs(mean - place) <= FARTHEST * sigma) continue
    reject(
      'OUT_OF_RANGE',
      'process.standardDeviation',
      `at least ${1 / FARTHEST} of the way to what was promised`,
      sigma,
    )
  }
  const side = (room: number): CapabilityIndex => bissell(room / (3 * sigma), readings, level)
  const lower = lowest === undefined ? undefined : side(mean - lowest)
  const upper = highest === undefined ? undefined : side(highest - mean)
  const actual = lower === undefined || (upper !== undefined && upper.value < lower.value) ? upper! : lower
  if (lowest === undefined || highest === undefined || target === undefined) {
    return { ...(lower && { lower }), ...(upper && { upper }), actual }
  }
  const potential = (highest - lowest) / (6 * sigma)
  const square = ((mean - target) / sigma) ** 2
  const degrees = (readings * (1 + square) ** 2) / (1 + 2 * square)
  return {
    potential: byChiSquare(potential, readings - 1, level),
    ...(lower && { lower }),
    ...(upper && { upper }),
    actual,
    onTarget: byChiSquare(potential / Math.sqrt(1 + square), degrees, level),
  }
}

/** So that no fourth power leaves the range of a double. */
const FARTHEST = 1e50

function readProcess(process: ProcessFigures): ProcessFigures {
  const given = expectObject(process, 'process')
  expectKnownKeys(given, ['mean', 'standardDeviation', 'readings'], 'process')
  return {
    mean: expectFinite(given['mean'], 'process.mean'),
    standardDeviation: expectPositive(given['standardDeviation'], 'process.standardDeviation'),
    readings: expectInteger(given['readings'], 'process.readings', 2),
  }
}

interface Promised {
  readonly lowest?: number
  readonly highest?: number
  readonly target?: number
}

function readPromise({ lowest, highest, target }: CapabilityOptions): Promised {
  if (lowest === undefined && highest === undefined) {
    reject('MISSING_VALUE', 'options.highest', 'a limit: `lowest`, `highest` or both', undefined)
  }
  const low = lowest === undefined ? undefined : expectFinite(lowest, 'options.lowest')
  const high = highest === undefined ? undefined : expectFinite(highest, 'options.highest')
  if (low === undefined || high === undefined) {
    if (target !== undefined) reject('CONFLICTING_OPTIONS', 'options.target', 'both limits beside a target', target)
    return { ...(low !== undefined && { lowest: low }), ...(high !== undefined && { highest: high }) }
  }
  if (!(high > low)) reject('OUT_OF_RANGE', 'options.highest', `a number above ${low}`, high)
  return {
    lowest: low,
    highest: high,
    target: target === undefined ? (low + high) / 2 : expectFinite(target, 'options.target'),
  }
}

/** Index ∓ z √(1/(9n) + index²/(2(n − 1))). */
function bissell(value: number, readings: number, level: number): CapabilityIndex {
  const reach = normalUpperQuantile((1 - level) / 2) * Math.sqrt(1 / (9 * readings) + value ** 2 / (2 * (readings - 1)))
  return {
    value,
    interval: { lower: value - reach, upper: value + reach, level, kind: 'confidence', method: 'bissell' },
  }
}

function byChiSquare(value: number, degrees: number, level: number): CapabilityIndex {
  const end = (probability: number): number => value * Math.sqrt(chiSquareQuantile(probability, degrees) / degrees)
  const [lower, upper] = [end((1 - level) / 2), end((1 + level) / 2)]
  return { value, interval: { lower, upper, level, kind: 'confidence', method: 'chi-square' } }
}
