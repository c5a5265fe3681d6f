/**
 * The golden records of path models: weights, loadings, paths.
 */

import { averageVarianceExtracted } from '../../src/satisfaction/measurement/index.js'
import type { PathModel, PathStage } from '../../src/satisfaction/path-model/index.js'
import { explainedVariance } from '../../src/satisfaction/path-quality/index.js'
import { interactionAdapters } from './path-interactions.js'
import { fittedOf, labelledLike, plsModelOf, scoreOf } from './pls-models.js'
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
  ...interactionAdapters,
  { family: /^missingReport$/, answer: record => ({ ours: missingReport(record) }) },
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

function missingReport(record: GoldenRecord): unknown {
  const { fit } = fittedOf(record)
  return {
    method: fit.missing === 'mean' ? 'mean_replacement' : 'na.omit',
    nRemoved: fit.leftOut === 0 ? null : fit.leftOut,
    variables: Object.keys(fit.missingAnswers),
    missingCounts: Object.values(fit.missingAnswers),
  }
}

function ofBank(record: GoldenRecord): unknown {
  const model = fittedOf(record)
  const { params, fit } = model
  const { observations } = fit
  const { path_coef_rows_to_cols_from: expected } = asRecord(record.expected)
  const shares = Object.fromEntries(params.explained.map(({ name, rSquared }) => [name, rSquared]))
  return {
    path_coef_rows_to_cols_from: labelledLike(
      expected,
      (to, from) => params.paths.find(path => path.from === from && path.to === to)?.coefficient ?? 0,
    ),
    gof: explainedVariance(model).goodnessOfFit,
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
