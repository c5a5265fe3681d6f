import { collectIssues, expectKnownKeys, expectOneOf, received } from '../../errors/index.js'
import { binOf } from './bin-of.js'
import type {
  BinnedVariable,
  CategoryBins,
  CategoryColumn,
  NumericBins,
  NumericColumn,
  WeightOfEvidence,
} from './document.js'
import { signOf } from './evidence.js'
import { binNames } from './labels.js'
import { SIGNS } from './options.js'

/** In which sign weights are wanted. */
export interface WeightOptions {
  /** That of the bins by default. */
  readonly weightOfEvidence?: WeightOfEvidence
}

/**
 * Each value as the weight of evidence of its bin: the column that a scorecard is fitted to. A value in a bin where the
 * fit saw nobody has the weight that `unseen` of the bins gives.
 *
 * @throws ClienteleError as `binOf` does; `OUT_OF_RANGE` naming the first ten values in bins where the fit saw nobody and
 * `unseen` gives no weight.
 * @example
 * import { binsFromParams, weightsOfEvidence } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4], unseen: 0 })
 * Array.from(weightsOfEvidence(age, [22, 26, 60, null])) // => [-0.5, 0.1, 0.4, 0]
 * Array.from(weightsOfEvidence(age, [22], { weightOfEvidence: 'ln(bad/good)' })) // => [0.5]
 */
export function weightsOfEvidence(bins: NumericBins, values: NumericColumn, options?: WeightOptions): Float64Array
export function weightsOfEvidence(bins: CategoryBins, values: CategoryColumn, options?: WeightOptions): Float64Array
export function weightsOfEvidence(
  bins: BinnedVariable,
  values: NumericColumn | CategoryColumn,
  options?: WeightOptions,
): Float64Array
export function weightsOfEvidence(
  bins: BinnedVariable,
  values: NumericColumn | CategoryColumn,
  options: WeightOptions = {},
): Float64Array {
  expectKnownKeys(options, ['weightOfEvidence'], 'options')
  const places = binOf(bins, values)
  const { params } = bins
  const { weightOfEvidence = params.weightOfEvidence } = options
  const wanted = signOf(expectOneOf(weightOfEvidence, SIGNS, 'options.weightOfEvidence'))
  const turn = wanted * signOf(params.weightOfEvidence)
  const { unseen } = params
  const other = typeof unseen === 'number' ? unseen : Number.NaN
  const ofBins = Float64Array.from(params.weights, weight => turn * (weight === null ? other : weight) + 0)
  const weights = new Float64Array(places.length)
  const faults = collectIssues()
  for (let row = 0; row < places.length; row++) {
    const bin = places[row]!
    const weight = bin < 0 ? turn * other + 0 : ofBins[bin]!
    weights[row] = weight
    if (!Number.isNaN(weight)) continue
    const expected = `a value of a bin with rows; the fit saw none in '${binNames(params)[bin]?.label}'`
    const hint = 'Say what such values score when binning: unseen: 0 is average risk'
    faults.add({ code: 'OUT_OF_RANGE', path: `values[${row}]`, expected, received: received(values[row]), hint })
  }
  faults.throwIfAny()
  return weights
}
