/**
 * How much of what was undrawn had been drawn when clients defaulted?
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { expectColumns, WEIGHT } from '../../../statistics/columns.js'
import { expectLevel } from '../../../statistics/level.js'
import type { WeightedMean } from '../weighted-mean.js'
import { expectShare, weightedMean } from '../weighted-mean.js'
import type { ConversionConvention } from './conversion-convention.js'
import { conventionForm } from './conversion-convention.js'

/** Defaulted facilities, one row each: as they were on a reference day before, a year say, and at default. */
export interface DefaultedFacilities {
  /** On the reference day; currency units, >= 0. */
  readonly drawn: ArrayLike<number>
  /** On the reference day; currency units, >= 0. */
  readonly limit: ArrayLike<number>
  /** Owed at default, with interest accrued; currency units, >= 0. */
  readonly exposureAtDefault: ArrayLike<number>
}

/** What the factors convert, and where they are too unstable to tell. */
export interface RealisedConversionOptions {
  /** `'loan-equivalent'` by default. */
  readonly convention?: ConversionConvention
  /**
   * Least base, in parts of the limit, for a factor to be defined: 0 by default, any base above 0. Next to a limit drawn in
   * full a loan equivalent is the ratio of two rounding errors.
   */
  readonly leastShareOfLimit?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Factors of facilities, and their averages. */
export interface RealisedConversionFactors {
  readonly convention: ConversionConvention
  /** Below 0 where clients paid back before they defaulted, above 1 where they overdrew; 0 where not defined. */
  readonly values: Float64Array
  /** 1 where there was something to convert. */
  readonly defined: Uint8Array
  /** Why cells are not defined; empty where all are. */
  readonly why: string
  /** How many facilities are defined. */
  readonly count: number
  /** Of one vote per default; absent where none is defined. */
  readonly defaultWeighted?: WeightedMean
  /** Of all that was drawn in parts of all that could be; absent where none is defined. */
  readonly amountWeighted?: WeightedMean
}

/**
 * Realised conversion factors of defaulted facilities, each with its averages and Student's interval. None is cut to [0, 1]:
 * whoever cuts them says so, and by how much the average moves.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @see EBA/GL/2017/16 and CRR art. 182(1)(a): averages weighted by the number of defaults; Moral (2006), see
 * `ConversionConvention`.
 * @example
 * import { realisedConversionFactors } from 'clientele/risk'
 * const found = realisedConversionFactors({
 *   drawn: [400, 1000, 0, 800], limit: [1000, 1000, 500, 1000], exposureAtDefault: [700, 1010, 500, 760],
 * })
 * Array.from(found.values, factor => factor.toFixed(2)) // => ['0.50', '0.00', '1.00', '-0.20']
 * found.defined // => Uint8Array(4) [ 1, 0, 1, 1 ]
 * found.defaultWeighted?.value.toFixed(4) // => '0.4333'
 */
export function realisedConversionFactors(
  columns: DefaultedFacilities,
  options: RealisedConversionOptions = {},
): RealisedConversionFactors {
  expectKnownKeys(options, ['convention', 'leastShareOfLimit', 'level'], 'options')
  expectKnownKeys(expectObject(columns, 'columns'), ['drawn', 'limit', 'exposureAtDefault'], 'columns')
  const { drawn, limit, exposureAtDefault } = columns
  const size = expectColumns(
    ['columns.drawn', drawn, WEIGHT],
    ['columns.limit', limit, WEIGHT],
    ['columns.exposureAtDefault', exposureAtDefault, WEIGHT],
  )
  const { convention = 'loan-equivalent', leastShareOfLimit = 0 } = options
  const level = expectLevel(options.level)
  const { base, added } = conventionForm(convention)
  const least = expectShare(leastShareOfLimit, 'options.leastShareOfLimit')
  const [values, defined] = [new Float64Array(size), new Uint8Array(size)]
  const [factors, bases]: [number[], number[]] = [[], []]
  for (let i = 0; i < size; i++) {
    const convertible = base(drawn[i]!, limit[i]!)
    const factor = (exposureAtDefault[i]! - added(drawn[i]!)) / convertible
    if (!(convertible > 0 && convertible >= least * limit[i]! && Number.isFinite(factor))) continue
    values[i] = factor
    defined[i] = 1
    factors.push(factor)
    bases.push(convertible)
  }
  const count = factors.length
  const enough = count > 0 && compensatedSum(bases) > 0
  return {
    convention,
    values,
    defined,
    why: count === size ? '' : WHY[convention],
    count,
    ...(enough && { defaultWeighted: weightedMean(factors, undefined, level) }),
    ...(enough && { amountWeighted: weightedMean(factors, bases, level) }),
  }
}

const WHY: Readonly<Record<ConversionConvention, string>> = {
  'loan-equivalent': 'nothing, or less than the least share of the limit, was undrawn',
  'additional-utilisation': 'there was no limit',
  'limit-factor': 'there was no limit',
  'drawn-factor': 'nothing, or less than the least share of the limit, was drawn',
}
