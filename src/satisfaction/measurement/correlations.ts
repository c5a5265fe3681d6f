/**
 * How answers to the items of a survey lie and go together: what every figure of measurement quality is made of.
 *
 * Gaps are never filled. `'listwise'` uses the answer sheets on which every item was answered, so that all figures are of the
 * same people; `'pairwise'` uses for each item and each pair of items all sheets that have them, which wastes nothing, but
 * figures are of different people and correlations may contradict each other.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { ReadAnswers, SurveyAnswers } from '../answers.js'
import { completeRows } from '../answers.js'
import type { ItemCorrelations, MissingAnswers } from './correlation-types.js'
import { listwiseFigures, pairwiseFigures } from './item-figures.js'
import type { RowWeights } from './moments.js'
import { readItems, readWeights } from './read-items.js'

/** How correlations are computed. */
export interface ItemCorrelationsOptions {
  /** `'listwise'` by default: only sheets on which every item was answered. */
  readonly missing?: MissingAnswers
  /** How much each sheet counts, from 0 to 1e200; only their proportions matter; 1 each by default. */
  readonly weights?: ArrayLike<number>
}

/**
 * Means, deviations, covariances and correlations of all items.
 *
 * @param answers by item, null where not answered; of at most 1e100 in size.
 * @throws ClienteleError cells at fault as `readSurvey` has them; `NO_VARIATION` naming an item to which all gave one answer;
 * `NO_DATA` where fewer than two sheets have what is needed, naming the item.
 * @example
 * import { itemCorrelations } from 'clientele/satisfaction'
 * const answers = { friendly: [5, 4, 3, 2, null], fast: [4, 4, 2, 1, 3] }
 * const { means, counts, correlation } = itemCorrelations(answers)
 * means // => [3.5, 2.75]
 * counts // => [[4, 4], [4, 4]]
 * correlation[0][1].toFixed(4) // => '0.9467'
 * itemCorrelations(answers, { missing: 'pairwise' }).counts // => [[4, 4], [4, 5]]
 */
export function itemCorrelations(answers: SurveyAnswers, options: ItemCorrelationsOptions = {}): ItemCorrelations {
  expectKnownKeys(options, ['missing', 'weights'], 'options')
  const { missing: asked = 'listwise' } = options
  const missing = expectOneOf(asked, ['listwise', 'pairwise'], 'options.missing')
  const survey = readItems(answers)
  return correlationsOf(survey, missing, readWeights(options.weights, survey.rows))
}

/** The same of answers that have been read. */
export function correlationsOf(survey: ReadAnswers, missing: MissingAnswers, weights: RowWeights): ItemCorrelations {
  const { questions: items, rows, columns } = survey
  const weighted = weights === undefined ? columns : columns.map(column => onlyWeighted(column, weights))
  const complete = completeRows(weighted)
  const base = { items, missing, rows, complete: complete.length }
  if (missing === 'pairwise') return { ...base, ...pairwiseFigures(items, weighted, weights) }
  return { ...base, ...listwiseFigures(items, columns, complete, weights) }
}

/** Not answered where the weight is 0. */
function onlyWeighted(column: Float64Array, weights: Float64Array): Float64Array {
  return column.map((cell, row) => (weights[row] === 0 ? Number.NaN : cell))
}
