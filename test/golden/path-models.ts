/**
 * The golden records of path models: weights, loadings, paths.
 */

import { averageVarianceExtracted } from '../../src/satisfaction/measurement/index.js'
import type { PathModel, PathStage } from '../../src/satisfaction/path-model/index.js'
import type { Columns } from './pls-models.js'
import { fittedOf, labelledLike, plsModelOf } from './pls-models.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

export const pathModelAdapters: readonly Adapter[] = [
  { family: /^estimate_pls(\(|$)/, answer: record => ({ ours: estimates(record) }) },
  { family: /^Plspm$/, answer: record => ({ ours: ofBank(record) }) },
  { family: /^outerLoadings$/, answer: record => ({ ours: loadings(fittedOf(record), record.expected) }) },
  { family: /^outerWeights$/, answer: record => ({ ours: weights(fittedOf(record), record.expected) }) },
  { family: /^pathCoef$/, answer: record => ({ ours: paths(fittedOf(record).params, record.expected) }) },
  { family: /^rSquared$/, answer: record => ({ ours: explained(fittedOf(record).params, record.expected) }) },
  { family: /^n$/, answer: record => ({ ours: fittedOf(record).fit.observations }) },
  { family: /^iterations$/, answer: record => ({ ours: rounds(fittedOf(record)) }) },
  { family: /^rhoA$/, answer: record => ({ ours: reliabilities(record) }) },
  { family: /^firstStage$/, answer: firstStage },
  { family: /^missingReport$/, answer: record => ({ ours: missingReport(record) }) },
  { family: /^interactionDataHead$/, answer: record => ({ ours: productsHead(record) }) },
  { family: /^interactionDataAbsMean$/, answer: record => ({ ours: productsMeans(record) }) },
  { family: /^orthoCoefs$/, answer: record => ({ ours: takenOff(record) }) },
  { family: /^interactionItemNames$/, answer: record => ({ ours: interactionNames(fittedOf(record)) }) },
]

/** The records count rounds from 0. */
function rounds({ fit }: PathModel): number {
  return fit.iterations - 1
}

function estimates(record: GoldenRecord): unknown {
  const model = fittedOf(record)
  const expected = asRecord(record.expected)
  return {
    loadings: expected['loadings'] && loadings(model, expected['loadings']),
    weights: expected['weights'] && weights(model, expected['weights']),
    path_coef: expected['path_coef'] && paths(model.params, expected['path_coef']),
    r_squared: expected['r_squared'] && explained(model.params, expected['r_squared']),
    iterations: rounds(model),
  }
}

/** A figure of each indicator by its construct, in the last stage or, of parts of a higher order, in the first. */
function byIndicator(
  { params }: PathModel,
  figure: (stage: PathStage, construct: number, indicator: number) => number,
): (indicator: string, construct: string) => number {
  return (indicator, construct) => {
    for (const stage of [params, params.firstStage]) {
      const place = stage?.constructs.findIndex(({ name }) => name === construct) ?? -1
      if (stage === undefined || place < 0) continue
      // The records call the one product of two scores after the method.
      const at = stage.constructs[place]!.indicators.indexOf(indicator.replace('_intxn', ''))
      return at < 0 ? 0 : figure(stage, place, at)
    }
    return Number.NaN
  }
}

function weights(model: PathModel, expected: unknown): unknown {
  return labelledLike(
    expected,
    byIndicator(model, ({ constructs }, j, h) => constructs[j]!.weights[h]!),
  )
}

/** The records give loadings of interactions on the scale of products. */
function loadings(model: PathModel, expected: unknown): unknown {
  return labelledLike(
    expected,
    byIndicator(model, ({ constructs }, j, h) => constructs[j]!.loadings[h]! * constructs[j]!.deviation),
  )
}

function paths({ paths: list }: PathStage, expected: unknown): unknown {
  return labelledLike(expected, (from, to) => list.find(path => path.from === from && path.to === to)?.coefficient ?? 0)
}

function explained({ explained: list }: PathStage, expected: unknown): unknown {
  return labelledLike(expected, (figure, construct) => {
    const found = list.find(({ name }) => name === construct)!
    return figure === 'Rsq' ? found.rSquared : found.adjustedRSquared!
  })
}

function reliabilities(record: GoldenRecord): unknown {
  const { constructs } = fittedOf(record).params
  return labelledLike(record.expected, name => constructs.find(construct => construct.name === name)!.rhoA!)
}

function firstStage(record: GoldenRecord): Answer {
  const { params, fit } = fittedOf(record)
  const { answers } = plsModelOf(record)
  const { pathCoef, outerWeights, constructScoresHead } = asRecord(record.expected)
  const { firstStage: first } = params
  if (first === undefined) throw new Error('no first stage')
  const ours = {
    pathCoef: paths(first, pathCoef),
    outerWeights: labelledLike(outerWeights, (indicator, construct) => {
      const found = first.constructs.find(({ name }) => name === construct)!
      const at = found.indicators.indexOf(indicator)
      return at < 0 ? 0 : found.weights[at]!
    }),
    constructScoresHead: labelledLike(constructScoresHead, (row, construct) =>
      scoreOf(first, answers, construct, Number(row) - 1),
    ),
    iterations: fit.firstStageIterations! - 1,
  }
  return { ours }
}

/** The score of a row in a stage of items: weights times standardised answers. */
function scoreOf({ constructs, indicators }: PathStage, answers: Columns, construct: string, row: number): number {
  const { indicators: own, weights: ofOwn } = constructs.find(({ name }) => name === construct)!
  return own.reduce((sum, name, h) => {
    const { mean, deviation } = indicators.find(indicator => indicator.name === name)!
    return sum + (ofOwn[h]! * (answers[name]![row]! - mean)) / deviation
  }, 0)
}

function missingReport(record: GoldenRecord): unknown {
  const { fit } = fittedOf(record)
  return {
    method: fit.missing === 'mean' ? 'mean_replacement' : 'na.omit',
    nRemoved: fit.leftOut === 0 ? null : fit.leftOut,
    variables: Object.keys(fit.missingAnswers),
    missingCounts: Object.values(fit.missingAnswers),
  }
}

function interactionNames({ params }: PathModel): readonly string[] {
  return params.constructs.find(({ kind }) => kind === 'interaction')!.indicators
}

function ofBank(record: GoldenRecord): unknown {
  const { params, fit } = fittedOf(record)
  const { observations } = fit
  const { path_coef_rows_to_cols_from: expected } = asRecord(record.expected)
  const shares = Object.fromEntries(params.explained.map(({ name, rSquared }) => [name, rSquared]))
  const communalities = params.constructs.flatMap(construct => construct.loadings.map(loading => loading ** 2))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    path_coef_rows_to_cols_from: labelledLike(
      expected,
      (to, from) => params.paths.find(path => path.from === from && path.to === to)?.coefficient ?? 0,
    ),
    // Correlations over all items, as the package takes them.
    gof: Math.sqrt(mean(communalities) * mean(params.explained.map(({ rSquared }) => rSquared))),
    r2: Object.fromEntries(params.constructs.map(({ name }) => [name, shares[name] ?? 0])),
    loadings: Object.fromEntries(
      params.constructs.flatMap(({ indicators, loadings: own }) => indicators.map((name, h) => [name, own[h]])),
    ),
    // The package divides by n where scores are brought to a variance of 1.
    weights: Object.fromEntries(
      params.constructs.flatMap(({ indicators, weights: own }) =>
        indicators.map((name, h) => [name, own[h]! * Math.sqrt(observations / (observations - 1))]),
      ),
    ),
    ave: Object.fromEntries(params.constructs.map(({ name, loadings: own }) => [name, averageVarianceExtracted(own)])),
  }
}

/** Of each product its rows: those of items as they are, residuals, and those of scores. */
function products(record: GoldenRecord): Readonly<Record<string, readonly number[]>> {
  const { answers } = plsModelOf(record)
  const model = fittedOf(record)
  const { indicators, mainEffects } = model.params
  const rows = answers['IMAG1']!.length
  const standardised = (name: string, row: number): number => {
    const { mean, deviation } = indicators.find(indicator => indicator.name === name)!
    return (answers[name]![row]! - mean) / deviation
  }
  const part = (name: string, row: number): number =>
    mainEffects === undefined ? standardised(name, row) : scoreOf(mainEffects, answers, name, row)
  const own = indicators.filter(({ of }) => of !== undefined)
  return Object.fromEntries(
    own.map(({ name, kind, of, mean, regression }) => {
      const column = Array.from({ length: rows }, (_, row) => {
        const product = part(of![0], row) * part(of![1], row)
        if (kind !== 'residual') return product
        return Object.entries(regression!).reduce(
          (left, [item, b]) => left - b * standardised(item, row),
          product - mean,
        )
      })
      return [kind === 'score-product' ? `${name}_intxn` : name, column]
    }),
  )
}

function productsHead(record: GoldenRecord): unknown {
  const columns = products(record)
  return labelledLike(record.expected, (row, name) => columns[name]![Number(row) - 1]!)
}

function productsMeans(record: GoldenRecord): unknown {
  const means = Object.entries(products(record)).map(([name, column]) => [
    name,
    column.reduce((sum, value) => sum + Math.abs(value), 0) / column.length,
  ])
  return Object.fromEntries(means)
}

/** Coefficients of answers as they are, with the intercept. */
function takenOff(record: GoldenRecord): unknown {
  const { indicators } = fittedOf(record).params
  const figures = new Map(indicators.map(indicator => [indicator.name, indicator]))
  return Object.fromEntries(
    indicators
      .filter(({ kind }) => kind === 'residual')
      .map(({ name, mean, regression }) => {
        const coefficients = Object.entries(regression!).map(
          ([item, b]) => [item, b / figures.get(item)!.deviation] as const,
        )
        const intercept = coefficients.reduce((left, [item, b]) => left - b * figures.get(item)!.mean, mean)
        return [name, { '(Intercept)': intercept, ...Object.fromEntries(coefficients) }]
      }),
  )
}
