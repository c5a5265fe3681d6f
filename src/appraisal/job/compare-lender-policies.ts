/**
 * What would other rules change for the clients of a lender?
 *
 * @module
 */
import type { Portfolio } from '../../records/index.js'
import { comparisonOf } from '../grading/grade-pairs.js'
import type { PolicyComparison } from '../grading/index.js'
import type { AppraisalOptions } from './appraise.js'
import { appraise } from './appraise.js'
import type { LenderPolicy } from './lender-policy.js'

/**
 * Appraises all clients by one policy and by another, whatever differs between them: weights, cut points, vetoes, terms, facets. Who
 * gets another grade or class, and whether points, cut points or vetoes made the difference; where money goes from grade to grade,
 * counted by the first policy.
 *
 * @param options as of {@link appraise}, for both.
 * @throws ClienteleError as {@link appraise}.
 * @example
 * import { CLASSIC_LENDER_POLICY, compareLenderPolicies, LENDER_POLICY } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 40 })
 * const { share, changes } = compareLenderPolicies(portfolio, LENDER_POLICY, CLASSIC_LENDER_POLICY)
 * share // => 0.5
 * changes.slice(0, 2).map(({ id, from, to }) => `${id}: ${from} to ${to}`) // => [ 'C-0002: C to B', 'C-0003: A to C' ]
 */
export function compareLenderPolicies(
  portfolio: Portfolio,
  policy: LenderPolicy,
  other: LenderPolicy,
  options: AppraisalOptions = {},
): PolicyComparison {
  const before = appraise(portfolio, policy, options)
  const after = appraise(portfolio, other, options)
  const pairs = before.clients.map(({ id, value, grade }, row) => ({
    id,
    value,
    before: grade,
    after: after.clients[row]!.grade,
  }))
  return comparisonOf(before.context.policy.name, after.context.policy.name, pairs)
}
