/**
 * The inputs of every facet.
 *
 * @module
 */
import type { FacetInput } from '../input.js'
import type { AnyFacet } from '../types.js'
import { CONTRIBUTION_INPUTS } from './contribution.js'
import { LOYALTY_INPUTS } from './loyalty.js'
import { PERCEIVED_VALUE_INPUTS } from './perceived-value.js'
import { RISK_INPUTS } from './risk.js'
import { SATISFACTION_INPUTS } from './satisfaction.js'
import { SUSTAINABILITY_INPUTS } from './sustainability.js'

/** What a facet can be made of; the policy says what of it counts, and how much. */
export const FACET_INPUTS: Readonly<Record<AnyFacet, readonly FacetInput[]>> = {
  satisfaction: SATISFACTION_INPUTS,
  loyalty: LOYALTY_INPUTS,
  contribution: CONTRIBUTION_INPUTS,
  risk: RISK_INPUTS,
  perceivedValue: PERCEIVED_VALUE_INPUTS,
  sustainability: SUSTAINABILITY_INPUTS,
}
