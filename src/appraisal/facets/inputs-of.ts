/**
 * The inputs that a policy counts.
 *
 * @module
 */
import type { FacetInput } from './input.js'
import { FACET_INPUTS } from './inputs/index.js'
import type { AnyFacet, FacetsPolicy } from './types.js'

/** Something made of each facet. */
export function eachFacet<T>(make: (facet: AnyFacet) => T): Readonly<Record<AnyFacet, T>> {
  return {
    satisfaction: make('satisfaction'),
    loyalty: make('loyalty'),
    contribution: make('contribution'),
    risk: make('risk'),
    perceivedValue: make('perceivedValue'),
    sustainability: make('sustainability'),
  }
}

/** Inputs of a facet in the order of the policy. */
export function inputsOf(facet: AnyFacet, policy: FacetsPolicy): readonly FacetInput[] {
  return Object.keys(policy.inputs[facet]).flatMap(name => FACET_INPUTS[facet].filter(input => input.name === name))
}
