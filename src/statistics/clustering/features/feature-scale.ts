/**
 * The scale of one feature, taken from its rows in order of value, so that the order of the rows changes no digit.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { quantilesOfOrdered } from '../../quantile.js'
import { powerOfTwo } from '../../scaled-values.js'
import type { FeatureScale, Scaling } from '../types.js'

const AS_IT_IS: FeatureScale = { centre: 0, spread: 1 }

/** Centre and spread of a column of finite numbers; one that has no spread to divide by is an error. */
export function scaleOf(column: ArrayLike<number>, scaling: Scaling, path: string): FeatureScale {
  if (scaling === 'none') return AS_IT_IS
  const ordered = new Float64Array(column).sort()
  if (ordered[0] === ordered.at(-1)) {
    reject('NO_VARIATION', path, 'values that differ', 'a constant column', 'It tells no rows apart; leave it out')
  }
  const scale = scaling === 'standard' ? standardScale(ordered) : robustScale(ordered)
  if (scale.spread > 0) return scale
  const [expected, hint] =
    scaling === 'robust'
      ? ['quartiles that differ', "At least half of the rows have one value; 'standard' or 'none' take it"]
      : ['values that differ by more than a number can hold', 'Give them in a smaller unit']
  return reject('NO_VARIATION', path, expected, 'a spread of 0', hint)
}

function standardScale(ordered: Float64Array): FeatureScale {
  const unit = powerOfTwo(ordered)
  const rows = ordered.length
  const mean = compensatedSum(ordered.map(value => value / unit)) / rows
  const squares = compensatedSum(ordered.map(value => (value / unit - mean) ** 2))
  // Adding 0 makes 0 of −0, which JSON does not know.
  return { centre: mean * unit + 0, spread: Math.sqrt(squares / rows) * unit }
}

function robustScale(ordered: Float64Array): FeatureScale {
  const [lower, centre, upper] = quantilesOfOrdered(ordered, [0.25, 0.5, 0.75])
  return { centre: centre! + 0, spread: upper! - lower! }
}
