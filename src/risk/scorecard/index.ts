/**
 * Scorecard: how many points does a client have, what default does that mean, and why not more?
 *
 * Every characteristic i is cut into bins, each with a weight of evidence wᵢ; a logistic regression of defaults on these
 * weights is turned into points:
 *
 *   ln(bad/good) = α + Σ βᵢ wᵢ
 *   score        = offset − factor · ln(bad/good)
 *   factor       = points to double the odds / ln 2        offset = base score − factor · ln(goods for one bad there)
 *   points of a bin = −factor · βᵢ wᵢ + (offset − factor · α) / n, rounded, of n characteristics; or without the second
 *                     part, which then is the base points that every client has
 *   PD = 1 / (1 + exp((score − offset) / factor))
 *
 * - outcomes: 1 for a bad (a default within the time that was watched), 0 for a good.
 * - weights of evidence: in the sign that the bins name; with 'ln(good/bad)' coefficients are below 0.
 * - points: whole by default; the report says by how much rounding moves scores.
 *
 * Assumes that the clients to come are like those of the fit, that clients are independent, and that characteristics act on
 * the log odds side by side. Bins count as known: standard errors do not know that they were found on the same clients.
 *
 * Sources: Siddiqi (2006), Credit Risk Scorecards, chapter 6, for points and neutral points; Thomas, Edelman and Crook
 * (2002), Credit Scoring and Its Applications, for the practice; 12 CFR 1002 (Regulation B), Supplement I, comment 9(b)(2)-5
 * and 15 USC 1681g(f), for reasons.
 *
 * @module
 */
export type { ScorecardData } from './applicants.js'
export type { ScorecardClient, ScorecardColumn, ScorecardColumns } from './clients.js'
export { codec } from './codec.js'
export type {
  Characteristic,
  RoundingReport,
  ScorecardModel,
  ScorecardParams,
  ScorecardReport,
  VariableFate,
  VariableReport,
} from './document.js'
export type { ExplainedPart, Explanation } from './explain.js'
export { explain } from './explain.js'
export { fit } from './fit.js'
export type { GivenCharacteristic, GivenScorecard } from './from-params.js'
export { fromParams } from './from-params.js'
export type { ScorecardBinning, ScorecardOptions } from './options.js'
export type { PenaltyOptions } from './penalty-options.js'
export type { Points } from './points.js'
export { points } from './points.js'
export type { PointsOptions, PointsStyle } from './points-options.js'
export { probabilityOfDefault } from './probability-of-default.js'
export type { Reason, ReasonColumns, ReasonOptions } from './reason-codes.js'
export { reasonCodes } from './reason-codes.js'
export type { IntoOptions } from './score.js'
export { score } from './score.js'
export type { FilterOptions, SelectionOptions } from './selection-options.js'
export type { SelectionStep } from './stepwise.js'
export type { ScorecardRow } from './table.js'
export { table } from './table.js'
