/**
 * Valuation where a lender states no rules of its own.
 *
 * @module
 */
import { deepFreeze } from '../../model/deep-freeze.js'
import type { ValuePolicy } from './types.js'

/**
 * Rules of valuation: half-yearly cells, capital by the internal ratings-based formula at a price of 8 % a year. Conversion
 * factors are those of the Basel Framework, CRE20, off-balance sheet items (lines 40 %, performance guarantees 50 %, letters of credit
 * of trade 20 %); what stands under `prior` is of the order that is common in lending to firms, nobody's rule, and gives way to own history.
 *
 * @example
 * import { CLIENT_VALUE_POLICY } from 'clientele/appraisal'
 * CLIENT_VALUE_POLICY.annualCapitalRate // => 0.08
 * CLIENT_VALUE_POLICY.conversion.guarantee // => 0.5
 */
export const CLIENT_VALUE_POLICY: ValuePolicy = /* @__PURE__ */ deepFreeze<ValuePolicy>({
  stepsPerYear: 2,
  capital: { by: 'irb' },
  annualCapitalRate: 0.08,
  fundingRate: 0.025,
  conversion: {
    'term-loan': 0,
    revolving: 0.4,
    guarantee: 0.5,
    'letter-of-credit': 0.2,
    lease: 0,
    bond: 0,
  },
  paymentMonths: 3,
  overdueYears: 0.5,
  costYears: 2,
  prior: {
    worth: 10,
    margin: 0.025,
    marginDeviation: 0.01,
    utilisation: 0.6,
    utilisationDeviation: 0.25,
    remainingYears: 2.5,
    remainingDeviation: 1.5,
    life: 4,
    upfrontFee: 0.004,
    servicePerExposure: 0.003,
    serviceVariation: 0.6,
    sizeVariation: 0.6,
    sizeSpread: 1.5,
  },
})
