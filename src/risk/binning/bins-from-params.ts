import { expectObject } from '../../errors/index.js'
import type { CategoryBins, CategoryParams, NumericBins, NumericParams } from './document.js'
import { sealCategories, sealNumeric } from './model.js'
import { checkCategoryParams, checkNumericParams } from './params.js'

/** What must be said of bins, and what may be left to defaults. */
type Given<P extends NumericParams | CategoryParams> = Partial<Omit<P, 'weights' | 'cuts' | 'groups'>> &
  Pick<P, 'weights' & keyof P> &
  Pick<P, Extract<keyof P, 'cuts' | 'groups'>>

/** Bins of numbers with weights that are given, not counted. */
export type GivenNumericParams = Given<NumericParams>

/** Groups of categories with weights that are given. */
export type GivenCategoryParams = Given<CategoryParams>

/**
 * Bins with weights of evidence of your own: an expert's, or a scorecard's on paper. `weights` has one per ordinary bin,
 * then one per special bin, then that of missing values; what is left out at its end has none (null), so that `unseen`
 * says what happens ('error' by default). The sign is 'ln(good/bad)' unless said.
 *
 * @throws ClienteleError naming the cut, group or weight at fault.
 * @example
 * import { binOf, binsFromParams } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4] })
 * Array.from(binOf(age, [25.9, 26])) // => [0, 1]
 * binsFromParams({ groups: [['own'], ['rent']], weights: [0.2, -0.4] }).kind // => 'category-bins'
 */
export function binsFromParams(params: GivenNumericParams): NumericBins
export function binsFromParams(params: GivenCategoryParams): CategoryBins
export function binsFromParams(params: GivenNumericParams | GivenCategoryParams): NumericBins | CategoryBins {
  const given = { special: [], weightOfEvidence: 'ln(good/bad)', unseen: 'error', ...expectObject(params, 'params') }
  if ('cuts' in given) return sealNumeric(checkNumericParams(padded(given, 'cuts', 1), 'params'), SOURCE)
  return sealCategories(checkCategoryParams(padded(given, 'groups', 0), 'params'), SOURCE)
}

const SOURCE = { source: 'given' } as const

/** The same with null for each weight that is left out at the end: of special bins, of missing values. */
function padded(
  given: Readonly<Record<string, unknown>>,
  points: 'cuts' | 'groups',
  more: number,
): Readonly<Record<string, unknown>> {
  const { weights, special } = given
  const ordinary = given[points]
  if (!Array.isArray(weights) || !Array.isArray(special) || !Array.isArray(ordinary)) return given
  const least = ordinary.length + more
  const bins = least + special.length + 1
  if (weights.length < least || weights.length > bins) return given
  return { ...given, weights: [...weights, ...Array.from({ length: bins - weights.length }, () => null)] }
}
