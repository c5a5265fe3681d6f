import { likeliest } from './likeliest.js'
import { paramsOf } from './model.js'
import { posteriorsOf } from './posteriors.js'
import type { AnswerColumns, ClassProbabilities, LatentClassModel, LatentClassSegments } from './types.js'

/**
 * The class that each row most likely belongs to, and how likely.
 *
 * What is not answered is left out: a row without any answer goes to the class that is likeliest anyway. Answers that are
 * impossible together in every class lead to the class in which the fewest of them are.
 *
 * @param columns a column for each question of the model and for each covariate; null and undefined are missing answers.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the first ten cells at fault, answers that the model does not know
 * among them; `MISSING_VALUE` for a question or covariate without a column.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const model = latentClass.fromParams({
 *   shares: [0.5, 0.5],
 *   items: { rate: { answers: ['fixed', 'floating'], probabilities: [[0.9, 0.1], [0.3, 0.7]] } },
 * })
 * const { segment, segmentNames, probability } = latentClass.assign(model, { rate: ['floating', 'fixed', null] })
 * Array.from(segment, place => segmentNames[place]) // => ['class 2', 'class 1', 'class 1']
 * Array.from(probability, p => p.toFixed(3)) // => ['0.875', '0.750', '0.500']
 * latentClass.assign(model, { rate: ['capped'] }) // => Error OUT_OF_RANGE
 */
export function assign(model: LatentClassModel, columns: AnswerColumns): LatentClassSegments {
  const params = paramsOf(model)
  const { rows, patternOf, classes, values } = posteriorsOf(params, columns)
  const [segment, probability] = [new Uint16Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    const from = patternOf[row]! * classes
    const best = likeliest(values.subarray(from, from + classes))
    segment[row] = best
    probability[row] = values[from + best]!
  }
  return { size: rows, segment, segmentNames: params.classNames, probability }
}

/**
 * How likely each row belongs to each class, one column per class.
 *
 * @throws ClienteleError as {@link assign}.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const model = latentClass.fromParams({
 *   shares: [0.5, 0.5],
 *   items: { rate: { answers: ['fixed', 'floating'], probabilities: [[0.9, 0.1], [0.3, 0.7]] } },
 * })
 * const { byClass } = latentClass.probabilities(model, { rate: ['fixed', null] })
 * byClass.map(column => column[0].toFixed(2)) // => ['0.75', '0.25']
 */
export function probabilities(model: LatentClassModel, columns: AnswerColumns): ClassProbabilities {
  const { classNames } = paramsOf(model)
  const { rows, patternOf, classes, values } = posteriorsOf(paramsOf(model), columns)
  const byClass = classNames.map((_, k) =>
    Float64Array.from({ length: rows }, (_, row) => values[patternOf[row]! * classes + k]!),
  )
  return { size: rows, segmentNames: classNames, byClass }
}
