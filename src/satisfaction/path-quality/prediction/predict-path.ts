/**
 * Does the model foretell answers that it has not seen (PLSpredict)?
 *
 * Part after part of the rows is held back, the model estimated from the others, and the answers of the held ones foretold from
 * those they gave to the antecedents. A model that explains well and foretells badly has learned its sample by heart.
 *
 * @see Shmueli, Ray, Velasquez Estrada and Chatla (2016), The elephant in the room: predictive performance of PLS models, Journal of
 * Business Research 69(10); Shmueli, Sarstedt, Hair, Cheah, Ting, Vaithilingam and Ringle (2019), Predictive model assessment in
 * PLS-SEM: guidelines for using PLSpredict, European Journal of Marketing 53(11).
 * @module
 */
import type { SurveyAnswers } from '../../answers.js'
import { completeRows } from '../../answers.js'
import type { PathModel } from '../../path-model/index.js'
import { expectModel } from '../../path-model/model.js'
import { readItemColumns } from '../../path-model/read-item-columns.js'
import { columnFigures } from '../path-descriptives.js'
import { errorsOf, trainedErrors } from './collected-errors.js'
import { compareLosses, ROUNDING } from './compare-losses.js'
import type { Foretold, ItemErrors, ScoreRecord } from './cross-validate.js'
import { crossValidate } from './cross-validate.js'
import { expectEarliest, foldStructure } from './fold-structure.js'
import type { PredictionSettings } from './read-options.js'
import { readOptions } from './read-options.js'
import type {
  LossComparisons,
  PathPrediction,
  PredictedConstruct,
  PredictedItem,
  PredictionOptions,
  ScoreErrors,
} from './types.js'

/**
 * Errors of the path model on rows held back, item by item, beside those of a regression on items and of the mean; and in a word
 * how well each construct is foretold.
 *
 * Rows with a gap are left out. Weights of rows are not used. Factors are foretold by their scores as they are: the correction for
 * measurement error is for what is true of the constructs, and makes predictions worse.
 *
 * @param model of `pathModel.fit`: its structure is estimated anew for every part.
 * @param answers those of the fit; by question.
 * @param options how rows are parted, and from what they are foretold.
 * @throws ClienteleError `TOO_FEW_POINTS` for fewer rows (or clients) than folds; `NO_VARIATION` naming an item to which all but the
 * rows held back gave one answer; `CONFLICTING_OPTIONS` for folds that are both given and drawn; `NOT_APPLICABLE` for earliest
 * antecedents of an interaction with a part that is acted on; errors of `pathModel.fit`, of answers and of options.
 * @example
 * import { pathModel, predictPath } from 'clientele/satisfaction'
 * const quality = Array.from({ length: 40 }, (_, i) => (i * 7) % 10)
 * const answers = { q: quality, s1: quality.map((q, i) => q + (i % 3)), s2: quality.map((q, i) => q - (i % 2)) }
 * const constructs = { Quality: { kind: 'composite', items: ['q'] }, Satisfaction: { kind: 'composite', items: ['s1', 's2'] } }
 * const model = pathModel.fit(answers, { constructs, paths: [{ from: 'Quality', to: 'Satisfaction' }] })
 * const { items: [s1], constructs: [satisfaction] } = predictPath(model, answers, { folds: 4, repeats: 2 })
 * s1.qSquared > 0.9 // => true
 * satisfaction.withMean.difference < 0 // => true
 */
export function predictPath(model: PathModel, answers: SurveyAnswers, options: PredictionOptions = {}): PathPrediction {
  const structure = foldStructure(expectModel(model, 'model'))
  const names = Object.values(structure.constructs).flatMap(construct => ('items' in construct ? construct.items : []))
  const { columns, rows } = readItemColumns(answers, names)
  const used = completeRows(columns)
  const settings = readOptions(options, rows, used)
  if (settings.antecedents === 'earliest') expectEarliest(structure)
  const kept = names.map((name, i) => [name, Float64Array.from(used, row => columns[i]![row]!)] as const)
  const foretold = crossValidate(model, structure, Object.fromEntries(kept), settings)
  const items = [...foretold.items].map(([item, errors]) => itemOf(item, errors, foretold.trained))
  return {
    antecedents: settings.antecedents,
    folds: settings.folds,
    repeats: settings.partings.length,
    metric: settings.metric,
    rows: used.length,
    leftOut: rows - used.length,
    notConverged: foretold.notConverged,
    items,
    constructs: [...foretold.scores].map(([name, score]) => constructOf(name, score, items, foretold, settings)),
    overall: comparisonsOf([...foretold.items.values()], settings),
  }
}

function itemOf(item: string, { construct, actual, path, linear, mean }: ItemErrors, times: number): PredictedItem {
  const [figures] = columnFigures('errors', path.held)
  const [own, naive] = [errorsOf(path.held), errorsOf(mean.held)]
  return {
    item,
    construct,
    path: own,
    linear: errorsOf(linear.held),
    mean: naive,
    inSample: {
      path: errorsOf(trainedErrors(path, actual, times)),
      linear: errorsOf(trainedErrors(linear, actual, times)),
    },
    qSquared: 1 - (own.rmse / naive.rmse) ** 2,
    ...(figures?.skewness !== undefined && { skewness: figures.skewness }),
  }
}

function constructOf(
  name: string,
  score: ScoreRecord,
  all: readonly PredictedItem[],
  { items: errors, trained }: Foretold,
  settings: PredictionSettings,
): PredictedConstruct {
  const own = all.filter(({ construct }) => construct === name)
  const { metric } = settings
  const isBetter = ({ path, linear, mean, qSquared }: PredictedItem): boolean =>
    path[metric] < linear[metric] - ROUNDING * mean[metric] && qSquared > ROUNDING
  const better = own.filter(isBetter).length
  const power = better === 0 ? 'none' : better === own.length ? 'high' : 2 * better >= own.length ? 'medium' : 'low'
  return {
    name,
    betterItems: better,
    items: own.length,
    power,
    score: scoreErrors(score, trained),
    ...comparisonsOf(
      own.map(({ item }) => errors.get(item)!),
      settings,
    ),
  }
}

function scoreErrors({ actual, errors }: ScoreRecord, times: number): ScoreErrors {
  const inSample = errorsOf(trainedErrors(errors, actual, times))
  const outOfSample = errorsOf(errors.held)
  if (inSample.rmse <= ROUNDING) return { inSample, outOfSample }
  return { inSample, outOfSample, overfit: (outOfSample.rmse / inSample.rmse) ** 2 - 1 }
}

function comparisonsOf(items: readonly ItemErrors[], { clients, level }: PredictionSettings): LossComparisons {
  const against = (other: 'mean' | 'linear'): LossComparisons['withMean'] =>
    compareLosses(
      items.map(({ path, mean, [other]: { held } }) => ({
        own: path.held,
        other: held,
        scale: errorsOf(mean.held).rmse,
      })),
      clients,
      level,
    )
  return { withMean: against('mean'), withLinear: against('linear') }
}
