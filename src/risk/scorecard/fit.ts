import { reject } from '../../errors/index.js'
import type { Candidate, ScorecardData } from './applicants.js'
import { readApplicants } from './applicants.js'
import type { ScorecardModel, VariableReport } from './document.js'
import { withoutInflation } from './inflation-filter.js'
import type { ScorecardOptions } from './options.js'
import { completeOptions } from './options.js'
import { scorecardOf } from './scorecard-of.js'
import { screen } from './screen.js'
import { selectVariables } from './select-variables.js'

/**
 * Fits a scorecard to clients whose outcome is known: bins every variable, leaves out those that tell too little or what
 * others tell, chooses among the rest step by step, fits a logistic regression to their weights of evidence and turns it
 * into points.
 *
 * Without options: optimal monotone bins, information value of 0.02 at least, steps both ways by AIC, 600 points at 50 goods
 * for one bad, 20 points to double the odds, whole points with the intercept spread over the characteristics. The order of
 * rows and of columns changes nothing. `fit` of the document says what became of each variable, every step of the selection,
 * what rounding costs and what to be wary of. It describes the clients of the fit: judge a scorecard on others.
 *
 * @param data columns of what was known of clients, and `outcomes`: 1 for a bad (a default), 0 for a good.
 * @throws ClienteleError `NO_VARIATION` where all outcomes are the same; `NO_DATA` where no variable passes the filters or the
 * selection; `SEPARATED_OUTCOMES` where variables tell all outcomes beforehand (`regression: { firth: true }` helps);
 * `COLUMN_NOT_FOUND`, `CONFLICTING_OPTIONS`, `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming cells or options at fault.
 * @see Siddiqi (2006), Credit Risk Scorecards, chapter 6; Thomas, Edelman and Crook (2002), Credit Scoring and Its
 * Applications, chapters 4 and 8.
 * @example
 * import { scorecard } from 'clientele/risk'
 * const columns = { age: [], housing: [] }
 * const outcomes = []
 * for (let i = 0; i < 400; i++) {
 *   columns.age.push(20 + (i % 40))
 *   columns.housing.push(i % 3 === 0 ? 'rent' : 'own')
 *   outcomes.push((7 * i) % 11 < (i % 40 < 12 ? 4 : 2) + (i % 3 === 0 ? 2 : 0) ? 1 : 0)
 * }
 * const model = scorecard.fit({ columns, outcomes })
 * model.params.characteristics.map(({ name }) => name) // => ['housing', 'age']
 * scorecard.score(model, { age: 45, housing: 'own' }) // => 529
 */
export function fit(data: ScorecardData, options: ScorecardOptions = {}): ScorecardModel {
  const applicants = readApplicants(data)
  const plan = completeOptions(options, applicants.names)
  const screened = screen(applicants, plan)
  const filtered = withoutInflation(
    screened.candidates,
    plan.filters.maximumVarianceInflation,
    plan.keep,
    applicants.weights,
  )
  const { candidates } = filtered
  expectSome(candidates, screened.variables)
  const selection = selectVariables(candidates, applicants, plan)
  const chosen = candidates.filter(({ name }) => selection.chosen.includes(name))
  if (chosen.length === 0) {
    const hint = 'Nothing here tells goods from bads better than chance; see options.selection'
    reject('NO_DATA', 'data.columns', 'at least one variable that the selection takes', 'none', hint)
  }
  const variables = screened.variables.map((variable): VariableReport => {
    const factor = filtered.factors.get(variable.name)
    return {
      ...variable,
      ...(factor !== undefined && factor < Infinity && { varianceInflation: factor }),
      ...(filtered.collinear.has(variable.name) && { fate: 'collinear' }),
      ...(selection.chosen.includes(variable.name) && { fate: 'kept' }),
    }
  })
  return scorecardOf(chosen, { applicants, plan, selection, variables, offered: candidates.length })
}

function expectSome(candidates: readonly Candidate[], variables: readonly VariableReport[]): void {
  if (candidates.length > 0) return
  const found = variables.map(({ name, fate }) => `${name} ${fate}`).join(', ')
  const hint = variables.some(({ fate }) => fate === 'one-bin')
    ? 'One bin is left where others lack goods or bads: see minimumGoods and minimumBads of options.binning.numeric'
    : 'See options.filters'
  reject('NO_DATA', 'data.columns', 'at least one variable that passes the filters', found, hint)
}
