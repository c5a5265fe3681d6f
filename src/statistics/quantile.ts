/**
 * The value below which a given share of a sample lies: a straight line between the two nearest values in order, the
 * default of R, numpy and spreadsheets (type 7).
 *
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), definition 7.
 * @module
 */
import { expectColumns, FINITE, PROBABILITY } from './columns.js'
import { selectRanks } from './select-ranks.js'

/**
 * The quantiles of a sample, in the order of the probabilities. With values x₀ <= x₁ <= ... <= xₙ₋₁ the quantile of p
 * lies at place (n − 1)p among them. A place within rounding of a whole one is whole, so that a quantile that is a value
 * of the sample equals it to the last digit. The sample keeps its order: a copy is worked on, by selection, not sorting.
 *
 * @param values finite numbers, at least one.
 * @param probabilities each from 0 (the least) to 1 (the greatest).
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten cells at fault.
 * @example
 * import { quantiles } from 'clientele/statistics'
 * quantiles([40, 10, 20, 30], [0.25, 0.5, 1]) // => [17.5, 25, 40]
 */
export function quantiles(values: ArrayLike<number>, probabilities: ArrayLike<number>): readonly number[] {
  const last = expectColumns(['values', values, FINITE]) - 1
  expectColumns(['probabilities', probabilities, PROBABILITY])
  const asked = Array.from(probabilities)
  const places = placesOf(asked, last)
  const ranks = new Set(places.flatMap(place => [Math.floor(place), Math.ceil(place)]))
  const ordered = new Float64Array(values)
  selectRanks(
    ordered,
    [...ranks].sort((a, b) => a - b),
  )
  return quantilesOfOrdered(ordered, asked)
}

/** The same of values that stand in order already, at least where the probabilities lie. */
export function quantilesOfOrdered(ordered: Float64Array, probabilities: readonly number[]): readonly number[] {
  return placesOf(probabilities, ordered.length - 1).map(place => {
    const below = Math.floor(place)
    return between(ordered[below]!, ordered[Math.ceil(place)]!, place - below)
  })
}

function placesOf(probabilities: readonly number[], last: number): readonly number[] {
  return probabilities.map(probability => wholeIfNear(probability * last))
}

/** On the line from one value to the next; rounding never takes it off that line, nor a later place before an earlier. */
function between(below: number, above: number, share: number): number {
  const gap = above - below
  return gap < Number.POSITIVE_INFINITY ? Math.min(above, below + share * gap) : (1 - share) * below + share * above
}

function wholeIfNear(place: number): number {
  const whole = Math.round(place)
  return Math.abs(place - whole) <= 4 * Number.EPSILON * place ? whole : place
}
