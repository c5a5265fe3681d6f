import { powerOfTwo } from '../../scaled-values.js'
import type { BestPartitions } from './best-partition.js'
import { bestPartitions } from './best-partition.js'
import type { GroupCost } from './group-cost.js'
import { groupCosts } from './group-cost.js'

/** The best partitions of values, and what costs are measured in. */
export interface ValuePartitions {
  readonly partitions: BestPartitions
  readonly cost: GroupCost
  /** What a cost of 1 stands for. */
  readonly unit: number
  /** Its logarithm, also of a unit so small that it is 0. */
  readonly logUnit: number
}

/**
 * The best partitions of ascending, distinct values into up to so many groups. Values and weights are divided by powers of two, which
 * takes no digits, so that squares neither over- nor underflow.
 */
export function valuePartitions(values: Float64Array, weights: Float64Array, most: number): ValuePartitions {
  const [size, weight] = [powerOfTwo(values), powerOfTwo(weights)]
  const cost = groupCosts(
    values.map(value => value / size),
    weights.map(each => each / weight),
  )
  return {
    partitions: bestPartitions(values.length, most, cost),
    cost,
    unit: size * size * weight,
    logUnit: 2 * Math.log(size) + Math.log(weight),
  }
}
