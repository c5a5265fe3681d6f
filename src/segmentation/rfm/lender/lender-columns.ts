import { expectFinite, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { toDigits } from '../to-digits.js'
import { expectMeasures } from './expect-measures.js'
import type { LenderMeasure, LenderMeasures } from './types.js'

/** What a unit of each measure is worth: margins a year on exposure and deposits, 1 for fees. A share of a limit is no money. */
export type LenderWeights = Readonly<Partial<Record<Exclude<LenderMeasure, 'drawn-use'>, number>>>

/** What takes the place of money. */
export interface LenderValue {
  /** One measure as it is, or measures of money times what a unit of each is worth, together. */
  readonly value: LenderMeasure | LenderWeights
}

/** Columns as `rfm.fit` and `rfm.score` take them. */
export interface LenderColumns {
  readonly recencyDays: Float64Array
  readonly purchases: Float64Array
  readonly spend: Float64Array
}

const MEASURES = ['exposure', 'drawn-use', 'fees', 'deposits'] as const
const AMOUNTS = ['exposure', 'fees', 'deposits'] as const

/**
 * Measures of a lender's clients as columns for RFM: business for purchases, and for money what the lender goes by.
 *
 * @throws ClienteleError `MISSING_VALUE` naming the first ten clients whose measure is not known; `EMPTY_INPUT` for no weights;
 * `UNKNOWN_OPTION`, `OUT_OF_RANGE`, `LENGTH_MISMATCH`, naming the option or the cell of the measures at fault.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const balance = (amount) => [{ on: '2025-01-01', amount, currency: 'EUR' }]
 * const measures = rfm.lenderMeasures([
 *   { client: 'a', cooperations: ['2025-12-11'], drawn: balance(1000), deposits: balance(100), fees: [] },
 *   { client: 'b', cooperations: ['2025-06-30'], drawn: balance(400), deposits: balance(900), fees: [] },
 * ], { from: '2025-01-01', until: '2025-12-31', currency: 'EUR' })
 * Array.from(rfm.lenderColumns(measures, { value: 'exposure' }).spend) // => [1000, 400]
 * Array.from(rfm.lenderColumns(measures, { value: { exposure: 0.02, deposits: 0.01, fees: 1 } }).spend) // => [21, 17]
 */
export function lenderColumns(measures: LenderMeasures, options: LenderValue): LenderColumns {
  expectKnownKeys(options, ['value'], 'options')
  const weights = readWeights(options.value)
  expectMeasures(measures, [...weights.keys()])
  const spend = new Float64Array(measures.size)
  for (const [name, weight] of weights) {
    const { values } = measures.measures[name]
    for (let row = 0; row < spend.length; row++) spend[row]! += weight * values[row]!
  }
  return {
    recencyDays: measures.recencyDays,
    purchases: measures.cooperations,
    // Means over days leave last digits that no two clients of one balance should be told apart by.
    spend: spend.map(toDigits),
  }
}

function readWeights(value: unknown): ReadonlyMap<LenderMeasure, number> {
  if (typeof value === 'string') return new Map([[expectOneOf(value, MEASURES, 'options.value'), 1]])
  const fields = expectObject(value, 'options.value')
  expectKnownKeys(fields, AMOUNTS, 'options.value')
  const named = AMOUNTS.filter(name => fields[name] !== undefined)
  if (named.length === 0) reject('EMPTY_INPUT', 'options.value', 'at least one weight', value)
  return new Map(
    named.map(name => {
      const path = `options.value.${name}`
      const weight = expectFinite(fields[name], path)
      return [name, Math.abs(weight) <= 1e6 ? weight : reject('OUT_OF_RANGE', path, 'a number within ±1e6', weight)]
    }),
  )
}
