import { issuesOf } from '../../../errors/core.js'
import type { Issue } from '../../../errors/index.js'
import type { DecisionPolicy } from './policy-types.js'
import { readPolicy } from './read-policy.js'

/**
 * The first fault of a policy as a value, for an editor of policies; none where {@link decide} takes it.
 *
 * @example
 * import { checkDecisionPolicy } from 'clientele/project'
 * const policy = { name: 'Sample', version: '1', currency: 'EUR', overLimit: 'refer', rules: [] }
 * checkDecisionPolicy(policy) // => []
 * checkDecisionPolicy({ ...policy, overLimit: 'ignore' }).map(({ path }) => path) // => [ 'policy.overLimit' ]
 */
export function checkDecisionPolicy(policy: DecisionPolicy): readonly Issue[] {
  return issuesOf(() => readPolicy(policy))
}
