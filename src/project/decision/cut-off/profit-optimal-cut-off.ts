/**
 * Up to which probability of default should applicants be accepted?
 *
 *   expected profit(c) = Σ over applicants with PD ≤ c of (1 − PD)·gain − PD·loss
 *
 * The best cut-off is where one more applicant brings nothing: with one gain and one loss for all, PD* = gain / (gain + loss).
 * All cut-offs there are are tried, from the strictest on; applicants of equal probability or score are accepted together.
 *
 * Assumes that probabilities are calibrated, that gain and loss do not depend on how many are accepted, and that both cover the
 * life of the loan. Outcomes of accepted applicants alone say nothing of those who were declined.
 *
 * Sources: Thomas, Edelman and Crook (2002), Credit Scoring and Its Applications, section 4.2; Verbraken, Bravo, Weber
 * and Baesens (2014), Development and application of consumer credit scoring models using profit-based classification measures,
 * European Journal of Operational Research 238(2).
 *
 * @module
 */
import { FINITE } from '../../../statistics/columns.js'
import type { ReadApplicants } from '../applicants.js'
import { expectOwnColumn, readApplicants } from '../applicants.js'
import type { AcceptedTotals, Limit } from './best-cut.js'
import { bestCut } from './best-cut.js'
import { constraintCosts } from './constraint-costs.js'
import { cutOffCurve, pointAt } from './curve.js'
import type { RankedGroups } from './groups.js'
import { cumulated, rankedGroups } from './groups.js'
import { individualRule } from './individual-rule.js'
import { readBootstrap, readLimits } from './read-options.js'
import type { CutOffApplicants, CutOffCurve, CutOffOptions, CutOffPoint, CutOffReport } from './types.js'
import { cutOffUncertainty } from './uncertainty.js'
import { cutOffWarnings } from './warnings.js'

/**
 * The cut-off of which most profit is expected, the curve of all of them, and what a rule for each applicant alone would add.
 *
 * @param applicants columns, one place per applicant: those who applied, not only those who were accepted.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `EMPTY_INPUT` or `MISSING_VALUE` naming the column and its first ten
 * cells at fault; `MISSING_VALUE` for a limit of exposure without amounts; `OUT_OF_RANGE` for limits beyond their range.
 * @example
 * import { profitOptimalCutOff } from 'clientele/project'
 * const { optimum, breakEven } = profitOptimalCutOff({ probabilityOfDefault: [0.02, 0.3, 0.08, 0.15], gain: 10, loss: 90 })
 * breakEven // => 0.1
 * optimum.cutOff // => 0.08
 * optimum.expectedProfit.toFixed(2) // => '10.00'
 */
export function profitOptimalCutOff(applicants: CutOffApplicants, options: CutOffOptions = {}): CutOffReport {
  const read = readApplicants(applicants, ['score'])
  const limits = readLimits(options, read.amount !== undefined)
  const bootstrap = readBootstrap(options.bootstrap)
  const groups = groupsOf(applicants, read)
  const curve = cutOffCurve(read, groups)
  const totals = totalsOf(read, groups, curve)
  const best = bestCut(totals, limits, read.size)
  const free = bestCut(totals, [], read.size)!
  const [optimum, unconstrained] = [best === undefined ? undefined : pointAt(curve, best), pointAt(curve, free)]
  const hindsight = hindsightOf(curve, totals, limits, read.size)
  const anchor = hindsight ?? best
  const uncertainty =
    bootstrap && anchor !== undefined ? cutOffUncertainty(read, groups, curve, limits, anchor, bootstrap) : undefined
  return {
    applicants: read.size,
    ranking: applicants.score === undefined ? 'probability-of-default' : 'score',
    ...(optimum && { optimum }),
    unconstrained,
    constraints: constraintCosts(limits, totals, best, read.size),
    ...(read.breakEven !== undefined && { breakEven: read.breakEven }),
    individual: individualRule(read, groups, free, unconstrained),
    ...(optimum && hindsight !== undefined && { observed: besideHindsight(optimum, pointAt(curve, hindsight)) }),
    ...(uncertainty && { uncertainty }),
    curve,
    warnings: cutOffWarnings(optimum, read.size),
  }
}

function groupsOf({ score }: CutOffApplicants, { size, probability }: ReadApplicants): RankedGroups {
  if (score === undefined) return rankedGroups(probability, 'lowest')
  return rankedGroups(expectOwnColumn(score, 'applicants.score', size, FINITE), 'highest')
}

function totalsOf({ probability }: ReadApplicants, groups: RankedGroups, curve: CutOffCurve): AcceptedTotals {
  const { accepted, expectedProfit: profit, exposure } = curve
  return { profit, accepted, bad: cumulated(groups, probability), ...(exposure && { exposure }) }
}

/** How many groups would have been best to accept, as applicants ended. */
function hindsightOf(
  { observedProfit }: CutOffCurve,
  totals: AcceptedTotals,
  limits: readonly Limit[],
  applicants: number,
): number | undefined {
  return observedProfit && bestCut({ ...totals, profit: observedProfit }, limits, applicants)
}

function besideHindsight(optimum: CutOffPoint, hindsight: CutOffPoint): NonNullable<CutOffReport['observed']> {
  return { optimum: hindsight, shortfall: hindsight.observedProfit! - optimum.observedProfit! }
}
