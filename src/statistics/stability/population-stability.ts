import { expectInteger, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../columns.js'
import { quantiles } from '../quantile.js'
import type { StabilityIndex, StabilityOptions } from './stability-index.js'
import { stabilityIndex } from './stability-index.js'

/** How values are put into bins, and what {@link stabilityIndex} asks for. */
export interface PopulationStabilityOptions extends Pick<StabilityOptions, 'smoothing' | 'level'> {
  /**
   * About how many bins of equally many rows of the development sample, a whole number from 2 to its rows; 10 by default, or
   * as many as there are rows.
   */
  readonly bins?: number
  /** Where bins begin, ascending, in place of `bins`: of a scorecard's own bins, say. */
  readonly cuts?: readonly number[]
}

/** The index, and the bins it rests on. */
export interface PopulationStability extends StabilityIndex {
  /** Bin k holds values from `cuts[k − 1]` up to, not including, `cuts[k]`. */
  readonly cuts: readonly number[]
}

/**
 * The population stability index of scores, or of any number that clients have: how they spread over bins now, against the
 * sample of development.
 *
 * Bins are cut at quantiles of the development sample; equal values stay together, so that there may be fewer bins than
 * asked for. See {@link stabilityIndex} for how to read it.
 *
 * @param development finite numbers, not all the same unless `cuts` are given.
 * @param current finite numbers of the same kind.
 * @throws ClienteleError `NO_VARIATION` for a development sample of one value; `OUT_OF_RANGE` for cuts that do not ascend and
 * for other columns, naming the first ten bad cells; `CONFLICTING_OPTIONS` for both bins and cuts.
 * @example
 * import { populationStability } from 'clientele/statistics'
 * const development = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
 * const { index, cuts, folk, pValue } = populationStability(development, [5, 6, 7, 8, 8, 9, 10, 11, 12, 13], { bins: 3 })
 * cuts // => [4.666666666666667, 8.333333333333332]
 * index.toFixed(3) // => '0.695'
 * folk // => 'shift'
 * pValue.toFixed(3) // => '0.150'
 */
export function populationStability(
  development: ArrayLike<number>,
  current: ArrayLike<number>,
  options: PopulationStabilityOptions = {},
): PopulationStability {
  expectKnownKeys(options, ['smoothing', 'level', 'bins', 'cuts'], 'options')
  expectColumns(['development', development, FINITE])
  expectColumns(['current', current, FINITE])
  const { bins, cuts: given, ...asked } = options
  if (bins !== undefined && given !== undefined) reject('CONFLICTING_OPTIONS', 'options.cuts', 'bins or cuts', 'both')
  const cuts = given === undefined ? cutsAtQuantiles(development, bins) : checkedCuts(given)
  return { ...stabilityIndex(countsWithin(development, cuts), countsWithin(current, cuts), asked), cuts }
}

function cutsAtQuantiles(
  development: ArrayLike<number>,
  bins = Math.max(2, Math.min(10, development.length)),
): readonly number[] {
  const count = expectInteger(bins, 'options.bins', 2, Math.max(2, development.length))
  const places = Array.from({ length: count }, (_, k) => k / count)
  const [least, ...inner] = quantiles(development, places)
  const cuts = inner.filter((cut, k) => cut > (k === 0 ? least! : inner[k - 1]!))
  if (cuts.length > 0) return cuts
  const hint = 'Give cuts, or more bins where nearly all values are the same'
  return reject('NO_VARIATION', 'development', 'quantiles that differ', `only ${development[0]}`, hint)
}

function checkedCuts(cuts: readonly number[]): readonly number[] {
  expectList(cuts, 'options.cuts')
  expectColumns(['options.cuts', cuts, FINITE])
  const wrong = cuts.findIndex((cut, k) => k > 0 && !(cut > cuts[k - 1]!))
  if (wrong > 0) reject('OUT_OF_RANGE', `options.cuts[${wrong}]`, `a number > ${cuts[wrong - 1]}`, cuts[wrong])
  return [...cuts]
}

/** How many values are in each bin, those at a cut in the bin that begins there. */
function countsWithin(values: ArrayLike<number>, cuts: readonly number[]): Float64Array {
  const edges = Float64Array.from(cuts)
  const counts = new Float64Array(cuts.length + 1)
  for (let row = 0; row < values.length; row++) counts[lastAtMost(edges, values[row]!) + 1]! += 1
  return counts
}
