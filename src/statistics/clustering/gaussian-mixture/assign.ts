import type { Segments } from '../segments.js'
import type { FeatureColumns } from '../types.js'
import { evaluate } from './evaluate.js'
import type { GaussianMixtureModel } from './types.js'

/** Rows with the component that is likeliest for each. */
export interface MixtureAssignment extends Segments {
  /** How many rows. */
  readonly size: number
  readonly segment: Uint16Array
  /** That the row is of its component; at least one over the number of components. What is left to 1 is the uncertainty. */
  readonly probability: Float64Array
}

/**
 * The component that is likeliest for each row, new clients included, and how likely it is.
 *
 * @throws ClienteleError naming the first ten cells that are no numbers; `MISSING_VALUE` for a feature without a column,
 * `UNKNOWN_OPTION` for a column that is no feature, `OUT_OF_RANGE` for a row so far off that no density can be told.
 * @example
 * import { gaussianMixture } from 'clientele/statistics'
 * const component = (name: string, share: number, mean: number) => ({ name, share, mean: [mean], covariance: [[1]] })
 * const model = gaussianMixture.fromParams({ features: ['debt'], components: [component('low', 0.5, 0), component('high', 0.5, 4)] })
 * const { segment, segmentNames, probability } = gaussianMixture.assign(model, { debt: [0, 2.5, 9] })
 * Array.from(segment, place => segmentNames[place]) // => ['low', 'high', 'high']
 * probability[1] // => 0.8807970779778824
 */
export function assign(model: GaussianMixtureModel, columns: FeatureColumns): MixtureAssignment {
  const { size, names, probabilities } = evaluate(model, columns)
  const segment = new Uint16Array(size)
  const probability = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    for (const [place, column] of probabilities.entries()) {
      if (column[row]! <= probability[row]!) continue
      segment[row] = place
      probability[row] = column[row]!
    }
  }
  return { size, segment, segmentNames: names, probability }
}
