/**
 * A logistic model of a good outcome on attributes of which many are not known.
 *
 * Values are cut to the range of most, then counted in standard deviations; what is not known counts as the mean. Coefficients have a
 * ridge of 1, which is a normal prior of standard deviation 1 on what one standard deviation adds to the log-odds: it keeps them
 * finite where few cases tell all outcomes.
 *
 * @see McCullagh & Nelder (1989), Generalized Linear Models, chapter 4; le Cessie & van Houwelingen (1992), Ridge estimators in logistic
 * regression, Applied Statistics 41(1).
 * @module
 */
import { compensatedSum } from '../../numeric/index.js'
import { areaUnderCurve } from '../../statistics/auc.js'
import { quantiles } from '../../statistics/quantile.js'
import { logisticRegression } from '../../statistics/regression/logistic-regression.js'
import type { PastCase } from './past-cases.js'
import type { ModelColumn, ProspectModel } from './types.js'

type Scale = Omit<ModelColumn, 'coefficient'>

/** Fits the model where both outcomes have cases enough, and tries it on the last year where the years before are enough. */
export function fitModel(cases: readonly PastCase[], attributes: readonly string[], leastCases: number): ProspectModel {
  const model = modelOf(cases, attributes, leastCases)
  if (!model.isFitted) return model
  const before = modelOf(
    cases.filter(({ yearsAgo }) => yearsAgo > 1),
    attributes,
    leastCases,
  )
  const last = cases.filter(({ yearsAgo }) => yearsAgo === 1)
  const good = last.filter(({ isGood }) => isGood).length
  if (!before.isFitted || good === 0 || good === last.length) return model
  const scores = last.map(({ figures }) => probabilityOf(before, attributes, figures))
  const aucOfLastYear = areaUnderCurve(
    scores,
    last.map(({ isGood }) => Number(isGood)),
  )
  return { ...model, aucOfLastYear }
}

function modelOf(cases: readonly PastCase[], attributes: readonly string[], leastCases: number): ProspectModel {
  const events = cases.filter(({ isGood }) => isGood).length
  const said = { cases: cases.length, events }
  if (Math.min(events, cases.length - events) < leastCases) return { isFitted: false, why: 'too-few-cases', ...said }
  const scales = attributes.flatMap((attribute, i) =>
    scaleOf(
      attribute,
      cases.map(({ figures }) => figures[i]),
    ),
  )
  if (scales.length === 0) return { isFitted: false, why: 'nothing-known', ...said }
  const columns = scales.map((scale): [string, Float64Array] => {
    const place = attributes.indexOf(scale.attribute)
    return [scale.attribute, Float64Array.from(cases, ({ figures }) => standardised(scale, figures[place]))]
  })
  const outcomes = cases.map(({ isGood }) => Number(isGood))
  const { intercept = 0, coefficients } = logisticRegression(Object.fromEntries(columns), outcomes, { ridge: 1 })
  return {
    isFitted: true,
    intercept,
    columns: scales.map(scale => ({ ...scale, coefficient: coefficients[scale.attribute]! })),
    ...said,
  }
}

/** Cases of whom an attribute must be known for it to be taken. */
const LEAST_KNOWN = 10

function scaleOf(attribute: string, figures: readonly (number | undefined)[]): readonly Scale[] {
  const known = figures.filter(figure => figure !== undefined)
  if (known.length < LEAST_KNOWN) return []
  const [lower = 0, upper = 0] = quantiles(known, [0.05, 0.95])
  const cut = known.map(figure => Math.min(upper, Math.max(lower, figure)))
  const mean = compensatedSum(cut) / cut.length
  const standardDeviation = Math.sqrt(compensatedSum(cut.map(figure => (figure - mean) ** 2)) / cut.length)
  // Of one value, or so large that squares are no numbers: it tells nothing.
  if (!(standardDeviation > 1e-12 * Math.abs(mean)) || !Number.isFinite(standardDeviation)) return []
  return [{ attribute, lower, upper, mean, standardDeviation }]
}

function standardised({ lower, upper, mean, standardDeviation }: Scale, figure: number | undefined): number {
  return figure === undefined ? 0 : (Math.min(upper, Math.max(lower, figure)) - mean) / standardDeviation
}

/** Probability of the good outcome. */
export function probabilityOf(
  { intercept, columns }: Extract<ProspectModel, { isFitted: true }>,
  attributes: readonly string[],
  figures: readonly (number | undefined)[],
): number {
  const terms = columns.map(
    column => column.coefficient * standardised(column, figures[attributes.indexOf(column.attribute)]),
  )
  return 1 / (1 + Math.exp(-(intercept + compensatedSum(terms))))
}
