/**
 * Rows of a model's features, with the probability of every component.
 *
 * @module
 */
import { collectIssues, received } from '../../../errors/index.js'
import { applyScales } from '../features/index.js'
import type { FeatureColumns } from '../types.js'
import { logDensities, readyMixture, toProbabilities } from './density.js'
import { paramsOf } from './model.js'
import { mixtureOf } from './params.js'
import type { GaussianMixtureModel } from './types.js'

/** What a model says of each row. */
export interface Evaluated {
  readonly size: number
  /** Names of the components. */
  readonly names: readonly string[]
  /** By component, of each row. */
  readonly probabilities: readonly Float64Array[]
  /** ln Σₖ πₖ φₖ of each row. */
  readonly logDensity: Float64Array
}

/** The features as they are: parameters are in the units of the columns. */
const AS_IT_IS = { centre: 0, spread: 1 }

/** Rows evaluated; one that lies beyond all numbers from every component is named as an error. */
export function evaluate(model: GaussianMixtureModel, columns: FeatureColumns): Evaluated {
  const params = paramsOf(model)
  const { features, components } = params
  const scales = features.map(() => AS_IT_IS)
  const { size, values } = applyScales(columns, features, scales, 'columns')
  const probabilities = components.map(() => new Float64Array(size))
  const logDensity = new Float64Array(size)
  const ready = readyMixture(mixtureOf(params))!
  logDensities(ready, values, size, probabilities)
  toProbabilities(probabilities, size, logDensity)
  expectWithinReach(logDensity, features, values)
  return { size, names: components.map(({ name }) => name), probabilities, logDensity }
}

function expectWithinReach(logDensity: Float64Array, features: readonly string[], values: Float64Array): void {
  const faults = collectIssues()
  const expected = 'numbers within 1e150 standard deviations of a component'
  for (const [row, value] of logDensity.entries()) {
    if (Number.isFinite(value)) continue
    const cells = Array.from(values.subarray(row * features.length, (row + 1) * features.length))
    faults.add({ code: 'OUT_OF_RANGE', path: `columns[${row}]`, expected, received: received(cells) })
  }
  faults.throwIfAny()
}
