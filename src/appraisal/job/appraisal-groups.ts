/**
 * What connected clients come to.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/index.js'
import type { Portfolio } from '../../records/index.js'
import type { GroupValue, ValuedClient } from '../value/index.js'
import { groupValues } from '../value/index.js'
import type { Appraisal, AppraisalRun } from './appraise.js'
import type { ClientAppraisal } from './types.js'

/** As of when groups are looked at, and how contagion is counted. */
export interface GroupOptions {
  /** The day of the states in the portfolio that carry no day of their own; the day of the appraisal by default. */
  readonly extractedOn?: DateInput
  /** Futures in which defaults draw others along, for each group; 10,000 by default. */
  readonly paths?: number
}

/**
 * What connected clients are worth together, who is the worst of them, and what they lose where one draws the other into default; the
 * largest exposure first. Clients are connected by groups, ownerships that control, and guarantees, as they were known on the day.
 *
 * @param portfolio the one that was appraised.
 * @throws ClienteleError as `appraise` for the portfolio and the day; `OUT_OF_RANGE` naming `paths`.
 * @example
 * import { appraisalGroups, appraise } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 100 })
 * const [largest] = appraisalGroups(portfolio, appraise(portfolio))
 * largest.members // => [ 'C-0037', 'C-0039', 'C-0041' ]
 */
export function appraisalGroups(
  portfolio: Portfolio,
  appraisal: Appraisal | AppraisalRun,
  options: GroupOptions = {},
): readonly GroupValue[] {
  expectKnownKeys(expectObject(options, 'options'), ['extractedOn', 'paths'], 'options')
  const { extractedOn, paths } = options
  const { asOf, policy } = appraisal.context
  const known = portfolioAsOf(portfolio, asOf, extractedOn === undefined ? {} : { extractedOn })
  return groupValues(known, Array.from(appraisal.clients, valued), {
    seed: policy.terms.seed,
    ...(paths !== undefined && { paths }),
  })
}

function valued({ id, value, outlook }: ClientAppraisal): ValuedClient {
  const { currency, exposure, economicCapital } = value
  const [hazard = 0] = outlook.defaults.perYear
  return {
    client: id,
    value: { currency, value: value.value, exposure, economicCapital },
    probabilityOfDefault: -Math.expm1(-hazard),
    lossGivenDefault: outlook.lossGivenDefault.mean,
  }
}
