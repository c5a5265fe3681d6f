/**
 * What will be owed when a client defaults?
 *
 *   EAD = drawn + conversion factor × (limit − drawn) + interest accrued        by the usual convention
 *
 * Nobody defaults owing less than is drawn now: whatever the convention, exposure at default is at least what is drawn.
 *
 * Sources: CRR art. 166(8) to (10) and 182; Basel Framework CRE32.29 f. and CRE36.88 f. (never below the drawn amount).
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { columnLength, expectColumns, VALUE } from '../../../statistics/columns.js'
import { currencyOf } from '../../currency-column.js'
import type { ConversionConvention } from './conversion-convention.js'
import { conventionForm } from './conversion-convention.js'
import type { ConversionRules, FacilityType } from './conversion-rules.js'

/** A facility as it is today; currency units. */
export interface DrawableFacility {
  /** >= 0; 0 for a guarantee or a letter of credit not yet called. */
  readonly drawn: number
  /** What may be drawn in all, or the amount guaranteed; >= 0. Below `drawn` where the limit is overdrawn. */
  readonly limit: number
  /** By the convention; >= 0, and 0.75 for 75 %. Or say the type, and whose rules. */
  readonly conversionFactor?: number
  readonly type?: FacilityType
  /** Interest and fees owed and not yet in `drawn`; >= 0, 0 by default. */
  readonly accruedInterest?: number
}

/** What the factors convert, and whose they are. */
export interface ExposureOptions {
  /** `'loan-equivalent'` by default: the factor converts what is undrawn. */
  readonly convention?: ConversionConvention
  /** Factors by type: one of `CONVERSION_FACTORS`, or a lender's own pack. */
  readonly rules?: RulePack<ConversionRules>
}

/** Exposure at default, and what it is made of. */
export interface ExposureAtDefault {
  /** drawn + further drawing + accrued interest. */
  readonly exposure: number
  readonly drawn: number
  /** Drawn until default beyond what is drawn now; >= 0. */
  readonly furtherDrawing: number
  readonly accruedInterest: number
  /** What could be drawn; 0 where the limit is overdrawn. */
  readonly undrawn: number
  /** By the convention. */
  readonly conversionFactor: number
  /** Where the factor stands, if it came from rules. */
  readonly source?: string
}

/**
 * The exposure at default of one facility.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a negative amount or factor, naming it; `MISSING_VALUE` without a factor;
 * `CONFLICTING_OPTIONS` for a factor and rules at once.
 * @example
 * import { CONVERSION_FACTORS, exposureAtDefault } from 'clientele/risk'
 * import { rulesOn } from 'clientele/model'
 * exposureAtDefault({ drawn: 400, limit: 1000, conversionFactor: 0.75, accruedInterest: 5 }).exposure // => 855
 * const rules = rulesOn(CONVERSION_FACTORS, { rules: 'basel', on: '2025-06-30' })
 * exposureAtDefault({ drawn: 0, limit: 1000, type: 'performance-guarantee' }, { rules }).exposure // => 500
 * exposureAtDefault({ drawn: 400, limit: 1000, conversionFactor: 0.9 }, { convention: 'limit-factor' }).exposure // => 900
 */
export function exposureAtDefault(facility: DrawableFacility, options: ExposureOptions = {}): ExposureAtDefault {
  expectKnownKeys(options, ['convention', 'rules'], 'options')
  expectKnownKeys(
    expectObject(facility, 'facility'),
    ['drawn', 'limit', 'conversionFactor', 'type', 'accruedInterest'],
    'facility',
  )
  const drawn = expectNonNegative(facility.drawn, 'facility.drawn')
  const limit = expectNonNegative(facility.limit, 'facility.limit')
  const { accruedInterest = 0, type, conversionFactor } = facility
  const interest = expectNonNegative(accruedInterest, 'facility.accruedInterest')
  const found = factorOf({ type, conversionFactor }, options, 'facility')
  const further = furtherDrawing(drawn, limit, found.factor, options.convention)
  return {
    exposure: expectHeld(drawn + further + interest, 'facility.limit'),
    drawn,
    furtherDrawing: further,
    accruedInterest: interest,
    undrawn: Math.max(0, limit - drawn),
    conversionFactor: found.factor,
    ...(found.source !== undefined && { source: found.source }),
  }
}

/** Facilities as they are today, one row each; currency units. */
export interface DrawableColumns {
  readonly drawn: ArrayLike<number>
  readonly limit: ArrayLike<number>
  /** By the convention; >= 0. Or say types, and whose rules. */
  readonly conversionFactor?: ArrayLike<number>
  readonly type?: ArrayLike<FacilityType>
  /** 0 without this column. */
  readonly accruedInterest?: ArrayLike<number>
  /** ISO 4217 codes, or one code. */
  readonly currency?: string | ArrayLike<string>
}

/**
 * Exposures at default of many facilities, one cell each.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten bad cells, `LENGTH_MISMATCH`, `EMPTY_INPUT`,
 * `MIXED_CURRENCIES`; else as {@link exposureAtDefault}.
 * @example
 * import { exposuresAtDefault } from 'clientele/risk'
 * exposuresAtDefault({ drawn: [400, 1200, 0], limit: [1000, 1000, 500], conversionFactor: [0.75, 0.75, 0.5] })
 * // => Float64Array(3) [ 850, 1200, 250 ]
 */
export function exposuresAtDefault(columns: DrawableColumns, options: ExposureOptions = {}): Float64Array {
  expectKnownKeys(options, ['convention', 'rules'], 'options')
  const known = ['drawn', 'limit', 'conversionFactor', 'type', 'accruedInterest', 'currency']
  expectKnownKeys(expectObject(columns, 'columns'), known, 'columns')
  const { drawn, limit, conversionFactor, accruedInterest, type, currency } = columns
  const size = expectColumns(
    ['columns.drawn', drawn, VALUE],
    ['columns.limit', limit, VALUE],
    ...(conversionFactor === undefined ? [] : [['columns.conversionFactor', conversionFactor, VALUE] as const]),
    ...(accruedInterest === undefined ? [] : [['columns.accruedInterest', accruedInterest, VALUE] as const]),
  )
  if (type !== undefined && columnLength(type, 'columns.type') !== size) {
    reject('LENGTH_MISMATCH', 'columns.type', `${size} types, like columns.drawn`, type.length)
  }
  currencyOf(currency, 'columns.currency', size)
  return Float64Array.from({ length: size }, (_, i) => {
    const of = { type: type?.[i], conversionFactor: conversionFactor?.[i] }
    const { factor } = factorOf(of, options, 'columns', `[${i}]`)
    const further = furtherDrawing(drawn[i]!, limit[i]!, factor, options.convention)
    const interest = accruedInterest === undefined ? 0 : accruedInterest[i]!
    return expectHeld(drawn[i]! + further + interest, `columns.limit[${i}]`)
  })
}

interface Factor {
  readonly type: FacilityType | undefined
  readonly conversionFactor: number | undefined
}

function factorOf({ type, conversionFactor }: Factor, { rules }: ExposureOptions, base: string, cell = '') {
  if (rules === undefined) {
    const hint = "Or say the facility's type, and whose rules in the options"
    const path = `${base}.conversionFactor${cell}`
    if (conversionFactor === undefined) reject('MISSING_VALUE', path, 'a number >= 0', conversionFactor, hint)
    return { factor: expectNonNegative(conversionFactor, path), source: undefined }
  }
  if (conversionFactor !== undefined) {
    reject('CONFLICTING_OPTIONS', `${base}.conversionFactor${cell}`, 'factors or rules, not both', conversionFactor)
  }
  expectObject(rules, 'options.rules')
  expectObject(rules.sources, 'options.rules.sources')
  const table = expectObject(rules.rules, 'options.rules.rules')
  const name = expectOneOf(type, Object.keys(table), `${base}.type${cell}`)
  const factor = expectNonNegative(
    expectFinite(table[name], `options.rules.rules.${name}`),
    `options.rules.rules.${name}`,
  )
  return { factor, source: type === undefined ? undefined : rules.sources[type] }
}

function furtherDrawing(drawn: number, limit: number, factor: number, convention?: ConversionConvention): number {
  const { base, added } = conventionForm(convention)
  return Math.max(0, added(drawn) + factor * base(drawn, limit) - drawn)
}

function expectHeld(exposure: number, path: string): number {
  return Number.isFinite(exposure)
    ? exposure
    : reject('OUT_OF_RANGE', path, 'amounts whose sum a double can hold', exposure)
}
