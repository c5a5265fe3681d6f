import { powerOfTwo } from '../scaled-values.js'
import type { GowerAttribute, GowerDescription } from './types.js'

/** An attribute and what it weighs beside the others. */
export interface WeightedAttribute {
  readonly name: string
  readonly attribute: GowerAttribute
  readonly weight: number
}

/** Weights in units of a power of two near the largest: no sum leaves the range of a double, and no digit is lost. */
export function unitWeights(attributes: GowerDescription): readonly WeightedAttribute[] {
  const weights = Object.values(attributes).map(({ weight = 1 }) => weight)
  const unit = powerOfTwo(weights)
  return Object.entries(attributes).map(([name, attribute], i) => ({ name, attribute, weight: weights[i]! / unit }))
}
