import type { LogisticRegression, RegressionStart } from '../../statistics/index.js'
import { logisticRegression } from '../../statistics/index.js'
import type { Applicants, Candidate } from './applicants.js'
import type { ScorecardPlan } from './options.js'
import type { Selection } from './stepwise.js'
import { selectStepwise } from './stepwise.js'

/** Chooses by regressions of the outcomes on weights of evidence, each of which begins where the one before it ended. */
export function selectVariables(
  candidates: readonly Candidate[],
  applicants: Applicants,
  plan: ScorecardPlan,
): Selection {
  const { outcomes, weights } = applicants
  const columns = new Map(candidates.map(({ name, weightsOfEvidence }) => [name, weightsOfEvidence]))
  const fitOn = (names: readonly string[], start?: LogisticRegression): LogisticRegression =>
    logisticRegression(Object.fromEntries(names.map(name => [name, columns.get(name)!])), outcomes, {
      ...plan.regression,
      ...(weights !== undefined && { weights }),
      ...(start !== undefined && { start: startOf(start, names) }),
    })
  return selectStepwise(
    candidates.map(({ name }) => name),
    plan.keep,
    plan.selection,
    fitOn,
  )
}

function startOf({ intercept = 0, coefficients }: LogisticRegression, names: readonly string[]): RegressionStart {
  return {
    intercept,
    coefficients: Object.fromEntries(
      names.flatMap(name => (Object.hasOwn(coefficients, name) ? [[name, coefficients[name]!]] : [])),
    ),
  }
}
