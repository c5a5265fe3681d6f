import type { Design } from './design.js'
import type { ClassEstimate } from './estimate.js'
import type { ReadItem } from './read-answers.js'
import type { ClassMembership, LatentClassParams } from './types.js'

/** What the numbers of classes are called. */
export interface ClassWords {
  readonly classNames: readonly string[]
  readonly items: readonly Pick<ReadItem, 'name' | 'answers'>[]
  /** Where the answers to each question begin in the list of all. */
  readonly starts: Int32Array
  readonly covariates: readonly string[]
  readonly design: Design | undefined
}

/** The parameters of a document, from the classes that a search found. */
export function paramsFrom(
  estimate: ClassEstimate,
  { classNames, items, starts, covariates, design }: ClassWords,
): LatentClassParams {
  const { classes, shares, probabilities } = estimate
  const stride = probabilities.length / classes
  const byItem = items.map(({ name, answers }, j) => {
    const ofClass = (k: number): readonly number[] =>
      Array.from(probabilities.subarray(k * stride + starts[j]!, k * stride + starts[j + 1]!))
    return [name, { answers, probabilities: Array.from({ length: classes }, (_, k) => ofClass(k)) }] as const
  })
  const plain = { classNames, shares: Array.from(shares), items: Object.fromEntries(byItem) }
  if (design === undefined || estimate.coefficients === undefined) return plain
  return { ...plain, membership: membershipOf(estimate.coefficients, classes, covariates, design) }
}

/** From standardised covariates to their own units. */
function membershipOf(
  coefficients: Float64Array,
  classes: number,
  covariates: readonly string[],
  { size, centres, spreads }: Design,
): ClassMembership {
  const effect = (k: number, d: number): number => coefficients[k * size + 1 + d]! / spreads[d]!
  const places = Array.from({ length: classes }, (_, k) => k)
  const intercept = (k: number): number =>
    covariates.reduce((sum, _, d) => sum - effect(k, d) * centres[d]!, coefficients[k * size]!)
  return {
    intercepts: places.map(intercept),
    effects: Object.fromEntries(covariates.map((name, d) => [name, places.map(k => effect(k, d))])),
  }
}
