/** A simulated lender as an appraisal judges it: from its records alone, by the economics that the lender states. */
import type { ClientGrade } from '../../../src/appraisal/grading/index.js'
import { CLASSIC_POLICY } from '../../../src/appraisal/grading/index.js'
import { appraise } from '../../../src/appraisal/job/appraise.js'
import type { LenderPolicy } from '../../../src/appraisal/job/lender-policy.js'
import { LENDER_POLICY } from '../../../src/appraisal/job/lender-policy.js'
import type { ClientAppraisal } from '../../../src/appraisal/job/types.js'
import type { Portfolio } from '../../../src/records/index.js'
import { ECONOMICS, HORIZON_YEARS, LAST_DAY_KNOWN } from './regimes/law.js'

/** What the lender states of itself; the rest is the default, and what the book teaches. */
const HOUSE_POLICY: LenderPolicy = {
  ...LENDER_POLICY,
  terms: { ...LENDER_POLICY.terms, annualDiscountRate: ECONOMICS.annualDiscountRate, level: 0.9 },
  outlook: { ...LENDER_POLICY.outlook, horizonYears: HORIZON_YEARS },
  value: {
    ...LENDER_POLICY.value,
    capital: { by: 'share', share: ECONOMICS.capitalShare },
    annualCapitalRate: ECONOMICS.hurdleRate,
    fundingRate: ECONOMICS.fundingRate,
    conversion: { ...LENDER_POLICY.value.conversion, revolving: 0 },
  },
}

/** What is said of one client, and its grade by the classic rules beside. */
export interface Appraised extends ClientAppraisal {
  readonly classic: ClientGrade
}

/** By id of the client. */
export function appraised(portfolio: Portfolio): ReadonlyMap<string, Appraised> {
  const by = (policy: LenderPolicy): readonly ClientAppraisal[] =>
    appraise(portfolio, policy, { asOf: LAST_DAY_KNOWN, currency: ECONOMICS.currency }).clients
  const classic = by({
    ...HOUSE_POLICY,
    terms: { ...HOUSE_POLICY.terms, draws: 20 },
    grading: CLASSIC_POLICY,
  })
  return new Map(by(HOUSE_POLICY).map((client, i) => [client.id, { ...client, classic: classic[i]!.grade }]))
}
