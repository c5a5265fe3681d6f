/**
 * How concentrated is a book, by every index that is asked for, and how sure is that?
 *
 * A book that is known is as concentrated as its figures say: intervals answer another question, how concentrated another
 * book of as many clients drawn like these would be. They are bias-corrected and accelerated bootstrap intervals (Efron 1987):
 * a sum of squares of a few heavy values is skewed, and a resample holds some values twice and others not at all, so that
 * plain percentiles sit to one side. No resampling knows values larger than those in the book: where a few hold most of the
 * total the intervals are too short at their upper end, and the report says so.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { accelerationOf, bootstrapInterval, resamples } from '../inference/index.js'
import type { ConcentrationByGroup } from './by-group.js'
import { concentrationByGroup } from './by-group.js'
import type { ConcentrationFigure } from './index-figures.js'
import { FIGURES, figureOf, largestShareOf } from './index-figures.js'
import type { ConcentrationOptions, ReportSettings } from './report-settings.js'
import { reportSettings } from './report-settings.js'
import { expectAmounts } from './shares.js'
import type { PreparedValues, SampleSums } from './weighted-sums.js'
import { prepareValues, sumsOf, sumsWithout } from './weighted-sums.js'

/** An index, with its interval where resamples were asked for. */
export interface ConcentrationEstimate {
  readonly value: number
  readonly interval?: Interval
}

/** All indices of a book. */
export interface ConcentrationReport {
  /** How many values. */
  readonly size: number
  /** By name; an index that does not exist is absent: `normalisedHerfindahl` of one value, `meanLogDeviation` with a 0. */
  readonly figures: Readonly<Partial<Record<ConcentrationFigure, ConcentrationEstimate>>>
  /** Shares of the largest values. */
  readonly largest: readonly (ConcentrationEstimate & { readonly count: number })[]
  readonly byGroup?: ConcentrationByGroup
  /** Resamples that had a total above 0 and were used. */
  readonly resamples: number
  readonly seed: number
  /** What the reader should know, in plain words. */
  readonly notes: readonly string[]
}

/**
 * Herfindahl-Hirschman, entropy, Hall-Tideman, Gini, Theil, Atkinson and the shares of the largest, with bootstrap intervals
 * where resamples are asked for.
 *
 * @param values finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten cells or the option at fault; `EMPTY_INPUT`, `LENGTH_MISMATCH`.
 * @see Efron (1987), Better bootstrap confidence intervals, JASA 82.
 * @example
 * import { concentrationReport } from 'clientele/statistics'
 * const { figures, largest } = concentrationReport([50, 30, 15, 5], { largest: [2], resamples: 500 })
 * figures.herfindahl.value.toFixed(3) // => '0.365'
 * largest[0].value.toFixed(2) // => '0.80'
 * figures.herfindahl.interval.method // => 'bootstrap-accelerated'
 */
export function concentrationReport(
  values: ArrayLike<number>,
  options: ConcentrationOptions = {},
): ConcentrationReport {
  const settings = reportSettings(options)
  const { amounts } = expectAmounts(values)
  const prepared = prepareValues(amounts, settings)
  const whole = sumsOf(prepared)
  const replicates = settings.resamples > 0 && amounts.length > 1 ? draw(prepared) : []
  const estimate = (of: IndexOf): ConcentrationEstimate | undefined => {
    const value = of(whole)
    if (value === undefined) return undefined
    const known = replicates.map(of).filter(replicate => replicate !== undefined)
    if (known.length < 2) return { value }
    const acceleration = accelerationOf(influencesOf(prepared, whole, value, of))
    const { level } = settings
    return {
      value,
      interval: bootstrapInterval(known, { level, method: 'accelerated', estimate: value, acceleration }),
    }
  }
  const figures = FIGURES.flatMap(name => {
    const found = estimate(sums => figureOf(name, sums, settings))
    return found === undefined ? [] : [[name, found] as const]
  })
  return {
    size: amounts.length,
    figures: Object.fromEntries(figures),
    largest: settings.largest.flatMap((count, place) => {
      const found = estimate(sums => largestShareOf(sums, place))
      return found === undefined ? [] : [{ count, ...found }]
    }),
    ...(options.groups !== undefined && { byGroup: concentrationByGroup(values, options.groups) }),
    resamples: replicates.length,
    seed: settings.seed,
    notes: notesOf(whole, settings),
  }
}

type IndexOf = (sums: SampleSums) => number | undefined

function draw(prepared: PreparedValues): readonly SampleSums[] {
  const { resamples: wanted, seed } = prepared.settings
  const drawn: SampleSums[] = []
  let left = wanted
  for (const counts of resamples(prepared.amounts.length, seed)) {
    const sums = sumsOf(prepared, counts)
    if (sums.total > 0) drawn.push(sums)
    if (--left === 0) break
  }
  return drawn
}

/** What each value adds to an index: the index less what it is without the value. */
function influencesOf(prepared: PreparedValues, whole: SampleSums, value: number, of: IndexOf): Float64Array {
  const { amounts } = prepared
  const influences = new Float64Array(amounts.length)
  const without: SampleSums = { ...whole, largest: Float64Array.from(whole.largest) }
  let below = 0
  for (let i = amounts.length - 1; i >= 0; i--) {
    sumsWithout(prepared, whole, i, below, without)
    const rest = without.total > 0 ? of(without) : undefined
    if (rest !== undefined) influences[i] = value - rest
    below += amounts[i]!
  }
  return influences
}

/** Below so many effective values, resamples cannot know the upper tail. */
const FEW = 10

function notesOf(whole: SampleSums, { resamples: wanted, aversion }: ReportSettings): readonly string[] {
  const effective = (whole.total * whole.total) / whole.squares
  return [
    ...(wanted > 0 && whole.size === 1 ? ['One value tells nothing of others: there are no intervals.'] : []),
    ...(wanted > 0 && whole.size > 1 && effective < FEW
      ? [`The total hangs on ${effective.toFixed(1)} effective values: the intervals are too short at their upper end.`]
      : []),
    ...(whole.zeros > 0 ? ['The mean logarithmic deviation is infinite with a value of 0, and left out.'] : []),
    ...(whole.zeros > 0 && aversion >= 1 ? ["With a value of 0, Atkinson's index of aversion 1 or more is 1."] : []),
  ]
}
