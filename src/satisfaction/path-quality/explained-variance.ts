/**
 * How much does the model explain?
 *
 *   AIC = n ln((1 − R²)(n − 1)/n) + 2k,   BIC = n ln((1 − R²)(n − 1)/n) + k ln n,   k = antecedents + 1
 *   GoF = √(mean squared loading of constructs with several items · mean R²)
 *
 * @see Sharma, Shmueli, Sarstedt, Danks and Ray (2021), Prediction-oriented model selection in partial least squares path modeling,
 * Decision Sciences 52(3), for the criteria; Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), Computational Statistics & Data
 * Analysis 48(1), for GoF.
 * @module
 */
import type { PathModel, PathParams } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'

/** What is explained of one construct. */
export interface ExplainedVariance {
  readonly name: string
  /** Constructs that act on it. */
  readonly antecedents: readonly string[]
  /** Share of its variance; of corrected correlations it may lie beyond 1. */
  readonly rSquared: number
  /** 1 − (1 − R²)(n − 1)/(n − k); absent where there are too few rows for it. */
  readonly adjustedRSquared?: number
  /** Akaike's criterion: of models of the same construct and rows the least one foretells best. Absent where all is explained. */
  readonly aic?: number
  /** Bayes' criterion, which asks more of each antecedent; likewise. */
  readonly bic?: number
}

/** What a model explains. */
export interface PathFit {
  /** Constructs on which others act. */
  readonly constructs: readonly ExplainedVariance[]
  /**
   * From 0 to 1: the geometric mean of how well items show constructs and constructs explain each other. Absent without either, and
   * where a correction for measurement error left a loading or an R² beyond its range.
   */
  readonly goodnessOfFit?: number
}

/**
 * R², adjusted R² and information criteria of every construct that is acted on, and the index of goodness of fit. That index tells
 * no right model from a wrong one (Henseler and Sarstedt 2013, Computational Statistics 28): it only says how much goes together.
 *
 * @param model of `pathModel.fit`.
 * @throws ClienteleError `INVALID_DOCUMENT` for what is no path model.
 * @example
 * import { explainedVariance, pathModel } from 'clientele/satisfaction'
 * const answers = { s1: [2, 1, 4, 3, 5, 5], s2: [1, 2, 4, 4, 5, 3], l: [1, 2, 2, 5, 4, 3] }
 * const constructs = { Satisfaction: { kind: 'composite', items: ['s1', 's2'] }, Loyalty: { kind: 'composite', items: ['l'] } }
 * const model = pathModel.fit(answers, { constructs, paths: [{ from: 'Satisfaction', to: 'Loyalty' }] })
 * const { constructs: [loyalty], goodnessOfFit } = explainedVariance(model)
 * loyalty.rSquared.toFixed(3) // => '0.469'
 * loyalty.aic.toFixed(3) // => '-0.895'
 * goodnessOfFit.toFixed(3) // => '0.633'
 */
export function explainedVariance(model: PathModel): PathFit {
  const { params, fit } = expectModel(model, 'model')
  const { observations } = fit
  const constructs = params.explained.map(explained => {
    const antecedents = params.paths.filter(({ to }) => to === explained.name).map(({ from }) => from)
    return { ...explained, antecedents, ...criteria(explained.rSquared, antecedents.length + 1, observations) }
  })
  const goodness = goodnessOfFit(params)
  return { constructs, ...(goodness !== undefined && { goodnessOfFit: goodness }) }
}

function criteria(rSquared: number, coefficients: number, rows: number): Pick<ExplainedVariance, 'aic' | 'bic'> {
  if (isAllExplained(rSquared)) return {}
  const lack = rows * Math.log(((1 - rSquared) * (rows - 1)) / rows)
  return { aic: lack + 2 * coefficients, bic: lack + coefficients * Math.log(rows) }
}

/** Whether nothing is left unexplained but rounding. */
export function isAllExplained(rSquared: number): boolean {
  return !(rSquared < 1 - ROUNDING)
}

/** What shares may be off by. */
const ROUNDING = 1e-9

function goodnessOfFit({ constructs, explained }: PathParams): number | undefined {
  const shares = constructs
    .filter(({ kind, indicators }) => kind !== 'interaction' && indicators.length > 1)
    .flatMap(({ loadings }) => loadings.map(loading => loading * loading))
  if (shares.length === 0 || explained.length === 0) return undefined
  const explainedShares = explained.map(({ rSquared }) => rSquared)
  if ([...shares, ...explainedShares].some(share => share < -ROUNDING || share > 1 + ROUNDING)) return undefined
  return Math.sqrt(mean(shares) * Math.max(0, mean(explainedShares)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
