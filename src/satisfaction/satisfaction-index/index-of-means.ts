/**
 * An index from 0 to 100 of mean answers, with weights that are given.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { IndexWeights } from './index-weights.js'
import { readIndexWeights } from './index-weights.js'
import type { IndexItem, IndexOfMeans, IndexScale } from './types.js'

/** Which items make the index, and what their answers run from and to. */
export interface IndexOptions {
  /**
   * What a unit of each answer weighs: of a model with standardised items its outer weight over the standard deviation of the
   * item. Only their proportions matter.
   */
  readonly itemWeights: Readonly<Record<string, number>>
  /** Ends of the scale of all items, or of each by its name. */
  readonly scale: IndexScale
}

/**
 * The index of mean answers, as published tables have them.
 *
 * @param means by item, within the scale; items that have no weight are not looked at.
 * @throws ClienteleError `MISSING_VALUE` for an item without a mean, `OUT_OF_RANGE` for one outside of its scale, `NO_SOLUTION` for
 * weights that cancel each other.
 * @see Fornell, Johnson, Anderson, Cha and Bryant (1996), Journal of Marketing 60(4), p. 17.
 * @example
 * import { indexOfMeans } from 'clientele/satisfaction'
 * const scale = { lowest: 1, highest: 10 }
 * const { index, equalWeights } = indexOfMeans({ overall: 8.2, ideal: 7.3 }, { itemWeights: { overall: 3, ideal: 1 }, scale })
 * index.toFixed(1) // => '77.5'
 * equalWeights.toFixed(1) // => '75.0'
 */
export function indexOfMeans(means: Readonly<Record<string, number>>, options: IndexOptions): IndexOfMeans {
  expectKnownKeys(expectObject(options, 'options'), ['itemWeights', 'scale'], 'options')
  const weights = readIndexWeights(options.itemWeights, options.scale, 'options.itemWeights')
  const given = expectObject(means, 'means')
  const read = weights.items.map((item, i) => {
    const path = `means.${item}`
    if (given[item] === undefined) reject('MISSING_VALUE', path, 'a mean', given[item])
    const mean = expectFinite(given[item], path)
    const { lowest, highest } = weights.scales[i]!
    if (mean < lowest || mean > highest) reject('OUT_OF_RANGE', path, `a number from ${lowest} to ${highest}`, mean)
    return mean
  })
  return indexOf(weights, read)
}

/** The same of means that have been read. */
export function indexOf({ items, scales, shares, points }: IndexWeights, means: readonly number[]): IndexOfMeans {
  const above = means.map((mean, i) => mean - scales[i]!.lowest)
  const made = items.map((item, i): IndexItem => {
    const { lowest, highest } = scales[i]!
    return { item, weight: shares[i]!, mean: means[i]!, performance: (100 * above[i]!) / (highest - lowest) }
  })
  return {
    index: compensatedSum(above.map((distance, i) => points[i]! * distance)),
    equalWeights: compensatedSum(made.map(({ performance }) => performance)) / made.length,
    items: made,
    negative: made.filter(({ weight }) => weight < 0).map(({ item }) => item),
  }
}
