/**
 * Policy and book put together, once for all clients: what each input weighs, how it is graded, what stands in for it.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import type { Grader } from './graders.js'
import { graderOf } from './graders.js'
import type { FacetInput } from './input.js'
import { eachFacet, inputsOf } from './inputs-of.js'
import type { Reader } from './reading.js'
import { readerOf } from './reading.js'
import type { AnyFacet, FacetLearnt, FacetsLearnt, FacetsPolicy } from './types.js'

/** One input, ready for clients. */
export interface PlannedInput {
  readonly input: FacetInput
  readonly weight: number
  readonly gradeOf: Grader
  /** Of the book: what stands in for what is not known. */
  readonly mean: number
  readonly variance: number
  /** Variance by errors of measurement of a fresh figure; no more than the book's. */
  readonly error: number
  readonly halfLifeDays: number
}

/** One facet, ready for clients. */
export interface FacetPlan {
  readonly inputs: readonly PlannedInput[]
  /** Weight × weight × covariance of two inputs, by `i × inputs + k`; 0 where grades do not go together. */
  readonly together: Float64Array
}

/** All facets, ready for clients. */
export interface FacetsPlan {
  readonly read: Reader
  readonly level: number
  /** Standard deviations from the middle of an interval to its ends. */
  readonly reach: number
  readonly facets: Readonly<Record<AnyFacet, FacetPlan>>
}

/** @throws ClienteleError `CONFLICTING_OPTIONS` where the book was read by another policy. */
export function planOf(learnt: FacetsLearnt, policy: FacetsPolicy): FacetsPlan {
  return {
    read: readerOf(policy),
    level: policy.level,
    reach: normalUpperQuantile((1 - policy.level) / 2),
    facets: eachFacet(facet => facetPlan(facet, learnt.facets[facet], policy)),
  }
}

function facetPlan(facet: AnyFacet, learnt: FacetLearnt, policy: FacetsPolicy): FacetPlan {
  const rules = policy.inputs[facet]
  const inputs = inputsOf(facet, policy)
  const names = inputs.map(({ name }) => name)
  expectSame(facet, names, learnt)
  const planned = inputs.map((input, i): PlannedInput => {
    const { mean, variance, ranks } = learnt.inputs[i]!
    const rule = rules[input.name]!
    const { weight, error = 0, halfLifeDays = Number.POSITIVE_INFINITY } = rule
    const gradeOf = graderOf(rule, policy, ranks)
    return { input, weight, gradeOf, mean, variance, error: Math.min(error ** 2, variance), halfLifeDays }
  })
  return { inputs: planned, together: togetherOf(planned, learnt.covariances) }
}

function expectSame(facet: AnyFacet, names: readonly string[], { inputs }: FacetLearnt): void {
  const known = inputs.map(({ name }) => name)
  if (known.length === names.length && known.every((name, i) => name === names[i])) return
  reject(
    'CONFLICTING_OPTIONS',
    `learnt.facets.${facet}.inputs`,
    `what was learnt of ${names.join(', ')}`,
    known,
    'Learn from the clients again by this policy',
  )
}

function togetherOf(inputs: readonly PlannedInput[], covariances: readonly number[]): Float64Array {
  const together = new Float64Array(inputs.length ** 2)
  let at = 0
  for (let i = 0; i < inputs.length; i++) {
    for (let k = i + 1; k < inputs.length; k++) {
      const joint = Math.max(0, covariances[at]!) * inputs[i]!.weight * inputs[k]!.weight
      together[i * inputs.length + k] = joint
      together[k * inputs.length + i] = joint
      at++
    }
  }
  return together
}
