/**
 * How content are clients, from 0 to 100? The index of a construct of a path model.
 *
 *   index = 100 (Σ w x̄ − Σ w lowest) / ((highest − lowest) Σ w),   w = outer weight / standard deviation of the item
 *
 * @see Fornell, Johnson, Anderson, Cha and Bryant (1996), Journal of Marketing 60(4), p. 17.
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { SurveyAnswers } from '../answers.js'
import type { PathModel } from '../path-model/index.js'
import { expectModel } from '../path-model/model.js'
import { measuredConstruct, weightsOf } from './construct-weights.js'
import type { RespondentOptions } from './index-of-answers.js'
import { indexOfRespondents, RESPONDENTS } from './index-of-answers.js'
import type { IndexScale, SatisfactionIndex } from './types.js'

/** Which index, of whom. */
export interface SatisfactionIndexOptions extends RespondentOptions {
  /** The construct: `'Satisfaction'`. It must have items of its own. */
  readonly construct: string
  /** Ends of the scale of all its items, or of each by its name. */
  readonly scale: IndexScale
}

/**
 * The index of a construct, of the clients the model was fitted to or of others: of each, of all, of groups.
 *
 * A row counts where all items of the construct were answered. Items whose weight is negative are named in `negative`: the more
 * content clients are by such an answer, the lower is the index, which then may leave 0 to 100, and nobody will understand it. The
 * interval takes the weights as known; `bootstrapPaths` with a `scale` says how sure the index is with them.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming a construct that has no items of its own, or the first ten answers outside of the
 * scale; `NO_DATA` where no row has all items; `NO_SOLUTION` for weights that cancel each other; what `indexOfAnswers` throws.
 * @example
 * import { pathModel, satisfactionIndex } from 'clientele/satisfaction'
 * const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
 * const model = pathModel.fit(answers, {
 *   constructs: {
 *     Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
 *     Loyalty: { kind: 'composite', items: ['again'] },
 *   },
 *   paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
 * })
 * const scale = { lowest: 1, highest: 5 }
 * const { index, items, equalWeights } = satisfactionIndex(model, answers, { construct: 'Satisfaction', scale })
 * index.toFixed(2) // => '58.33'
 * items[0].weight.toFixed(3) // => '0.449'
 * equalWeights.toFixed(2) // => '58.33'
 */
export function satisfactionIndex(
  model: PathModel,
  answers: SurveyAnswers,
  options: SatisfactionIndexOptions,
): SatisfactionIndex {
  expectKnownKeys(expectObject(options, 'options'), ['construct', 'scale', ...RESPONDENTS], 'options')
  const checked = expectModel(model, 'model')
  const measured = measuredConstruct(checked, options.construct, 'options.construct')
  return indexOfRespondents(weightsOf(measured, checked, options.scale), answers, options)
}
