import type { Scenario } from '../../model/index.js'
import type { ValueTerms } from '../value/index.js'
import type { LenderPolicy } from './lender-policy.js'

/** On which terms clients are valued by a policy. */
export function valueTerms({ terms, outlook }: LenderPolicy, scenario: Scenario | undefined): ValueTerms {
  return { ...terms, horizonYears: outlook.horizonYears, ...(scenario !== undefined && { scenario }) }
}
