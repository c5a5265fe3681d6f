/**
 * The verdict on clients: all of a lender, or one by what they have taught.
 *
 * @module
 */
export type { GroupOptions } from './appraisal-groups.js'
export { appraisalGroups } from './appraisal-groups.js'
export type { AppraisalTotals, GradeTotals } from './appraisal-totals.js'
export { appraisalTotals } from './appraisal-totals.js'
export type { Appraisal, AppraisalOptions, AppraisalRun } from './appraise.js'
export { appraisalContext, appraise, appraiseEach } from './appraise.js'
export { appraiseClient } from './appraise-client.js'
export type { AppraisalBacktestOptions } from './backtest-appraisal.js'
export { backtestAppraisal } from './backtest-appraisal.js'
export { compareLenderPolicies } from './compare-lender-policies.js'
export type { AppraisalContext, SharedTables } from './context.js'
export type { AppraisalTerms, LenderPolicy } from './lender-policy.js'
export { CLASSIC_LENDER_POLICY, LENDER_POLICY, readLenderPolicy } from './lender-policy.js'
export type { ClientAppraisal } from './types.js'
