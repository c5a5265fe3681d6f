/**
 * Have the items enough in common to be summed up by few constructs?
 *
 *   KMO = Σ r² / (Σ r² + Σ q²)     over all pairs, q the partial correlation of two items given all others
 *   χ² = −(n − 1 − (2k + 5)/6) log |R|     with k(k − 1)/2 degrees of freedom: are all correlations 0?
 *
 * @see Kaiser (1974), An index of factorial simplicity, Psychometrika 39(1): in the .90s marvelous, .80s meritorious, .70s
 * middling, .60s mediocre, .50s miserable, below .5 unacceptable; Bartlett (1951), The effect of standardization on a chi square
 * approximation in factor analysis, Biometrika 38.
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'
import type { SurveyAnswers } from '../answers.js'
import type { ItemMatrix, MissingAnswers } from './correlation-types.js'
import { correlationsOf } from './correlations.js'
import type { InverseCorrelations } from './inverse.js'
import { inverseOf } from './inverse.js'
import { readItems } from './read-items.js'
import { readCorrelations } from './read-matrix.js'

/** How much items have in common. */
export interface KaiserMeyerOlkin {
  /** Within [0, 1]; below 0.5 items should not be summed up (Kaiser 1974). Absent where no two items correlate. */
  readonly overall?: number
  /** Of each item, in their order; absent cells are undefined: an item that correlates with none. */
  readonly items: readonly (number | undefined)[]
}

/** Whether items correlate at all. */
export interface BartlettSphericity {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Of normal answers; tiny in any survey of a few hundred, whatever the items. */
  readonly pValue: number
}

/** Both, of answers. */
export interface SamplingAdequacy {
  readonly overall?: number
  readonly items: readonly { readonly item: string; readonly adequacy?: number }[]
  readonly bartlett: BartlettSphericity
  /** Sheets that Bartlett's test counts: the complete ones; pairwise, those of the pair with the fewest. */
  readonly sheets: number
}

/**
 * Sampling adequacy of the items of a survey, with Bartlett's test.
 *
 * @param options `missing`: `'listwise'` by default.
 * @throws ClienteleError `COLLINEAR_COVARIATES` where an item follows from others (or there are no more sheets than items);
 * `NO_DATA` for one item; cells at fault by name.
 * @example
 * import { samplingAdequacy } from 'clientele/satisfaction'
 * const { overall, bartlett } = samplingAdequacy({
 *   fast: [5, 4, 2, 3, 1, 4, 2, 5], clear: [4, 4, 1, 3, 2, 5, 2, 3], fair: [5, 3, 2, 2, 1, 4, 3, 4],
 * })
 * overall.toFixed(3) // => '0.695'
 * bartlett.pValue.toFixed(4) // => '0.0085'
 */
export function samplingAdequacy(
  answers: SurveyAnswers,
  options: { readonly missing?: MissingAnswers } = {},
): SamplingAdequacy {
  expectKnownKeys(options, ['missing'], 'options')
  const { missing = 'listwise' } = options
  const asked = expectOneOf(missing, ['listwise', 'pairwise'], 'options.missing')
  const { items, correlation, counts } = correlationsOf(readItems(answers), asked, undefined)
  const inverse = expectInverse(correlation, 'answers')
  const sheets = Math.min(...counts.flat())
  const { overall, items: each } = adequacyOf(correlation, inverse)
  return {
    ...(overall !== undefined && { overall }),
    items: items.map((item, i) => ({ item, ...(each[i] !== undefined && { adequacy: each[i] }) })),
    bartlett: sphericityOf(inverse, items.length, sheets),
    sheets,
  }
}

/**
 * Kaiser, Meyer and Olkin's measure from correlations.
 *
 * @param correlation of at least two items.
 * @throws ClienteleError `COLLINEAR_COVARIATES` where an item follows from others; `NO_DATA` for one item; cells by name.
 * @example
 * import { kaiserMeyerOlkin } from 'clientele/satisfaction'
 * kaiserMeyerOlkin([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).overall.toFixed(4) // => '0.6923'
 */
export function kaiserMeyerOlkin(correlation: ItemMatrix): KaiserMeyerOlkin {
  const rows = readCorrelations(correlation, 'correlation')
  return adequacyOf(rows, expectInverse(rows, 'correlation'))
}

/**
 * Bartlett's test that no two items correlate.
 *
 * @param sheets that the correlations are of; more than there are items.
 * @throws ClienteleError as {@link kaiserMeyerOlkin}; `OUT_OF_RANGE` for too few sheets.
 * @example
 * import { bartlettSphericity } from 'clientele/satisfaction'
 * const { chiSquare, degreesOfFreedom } = bartlettSphericity([[1, 0.5], [0.5, 1]], 20)
 * chiSquare.toFixed(4) // => '5.0344'
 * degreesOfFreedom // => 1
 */
export function bartlettSphericity(correlation: ItemMatrix, sheets: number): BartlettSphericity {
  const rows = readCorrelations(correlation, 'correlation')
  const inverse = expectInverse(rows, 'correlation')
  return sphericityOf(inverse, rows.length, expectInteger(sheets, 'sheets', rows.length + 1))
}

function expectInverse(correlation: ItemMatrix, path: string): InverseCorrelations {
  if (correlation.length < 2) reject('NO_DATA', path, 'at least two items', correlation.length)
  const inverse = inverseOf(correlation)
  if (inverse !== undefined) return inverse
  const expected = 'items none of which follows from the others'
  const hint = 'Leave out items that repeat others, or ask more people than there are items'
  return reject('COLLINEAR_COVARIATES', path, expected, 'correlations that cannot be inverted', hint)
}

function adequacyOf(correlation: ItemMatrix, { inverse }: InverseCorrelations): KaiserMeyerOlkin {
  const size = correlation.length
  const [shared, partial] = [new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue
      shared[i]! += correlation[i]![j]! ** 2
      partial[i]! += inverse[i * size + j]! ** 2 / inverse[i * size + i]! / inverse[j * size + j]!
    }
  }
  const shareOf = (common: number, own: number): number | undefined =>
    common + own > 0 ? common / (common + own) : undefined
  const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0)
  const overall = shareOf(sum(shared), sum(partial))
  return {
    ...(overall !== undefined && { overall }),
    items: Array.from(shared, (common, i) => shareOf(common, partial[i]!)),
  }
}

function sphericityOf({ logDeterminant }: InverseCorrelations, items: number, sheets: number): BartlettSphericity {
  const chiSquare = Math.max(0, -(sheets - 1 - (2 * items + 5) / 6) * logDeterminant)
  const degreesOfFreedom = (items * (items - 1)) / 2
  return { chiSquare, degreesOfFreedom, pValue: chiSquareSurvival(chiSquare, degreesOfFreedom) }
}
