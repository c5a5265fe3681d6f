/**
 * The measures of plain columns and of a single client. One client is a column of one, so that a row and a column can
 * never disagree.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { expectColumns } from '../../statistics/columns.js'
import type { Measures, RfmClient, RfmColumns } from './measures.js'
import type { MonetaryMeasure } from './params.js'
import { toDigits } from './to-digits.js'

interface CellRule {
  readonly expected: string
  readonly isGood: (cell: number) => boolean
}

const DIVISOR: CellRule = {
  expected: 'a number from 1e-6 to 1e300, as mean spend divides by it',
  isGood: cell => cell >= 1e-6 && cell <= 1e300,
}
/** So that no sum of clients overflows. */
const COUNT: CellRule = { expected: 'a number from 0 to 1e300', isGood: cell => cell >= 0 && cell <= 1e300 }
const AMOUNT: CellRule = { expected: 'a number within ±1e300', isGood: cell => Math.abs(cell) <= 1e300 }

const FIELDS = ['recencyDays', 'purchases', 'spend'] as const

/** The measures of columns, checked. */
export function measuresOfColumns(columns: RfmColumns, measure: MonetaryMeasure): Measures {
  expectKnownKeys(columns, FIELDS, 'columns')
  const rules = rulesOf(measure)
  expectColumns(...FIELDS.map(name => [`columns.${name}`, columns[name], rules[name]] as const))
  return measures(float64(columns.recencyDays), float64(columns.purchases), float64(columns.spend), measure)
}

/** The measures of one client, checked. */
export function measuresOfClient(client: RfmClient, measure: MonetaryMeasure): Measures {
  expectKnownKeys(client, FIELDS, 'client')
  const rules = rulesOf(measure)
  const cell = (name: (typeof FIELDS)[number]): Float64Array => {
    const { expected, isGood } = rules[name]
    const value: unknown = client[name]
    return typeof value === 'number' && isGood(value)
      ? Float64Array.of(value)
      : reject('OUT_OF_RANGE', `client.${name}`, expected, value)
  }
  return measures(cell('recencyDays'), cell('purchases'), cell('spend'), measure)
}

function rulesOf(measure: MonetaryMeasure): Readonly<Record<(typeof FIELDS)[number], CellRule>> {
  return { recencyDays: COUNT, purchases: measure === 'mean-spend' ? DIVISOR : COUNT, spend: AMOUNT }
}

function measures(
  recencyDays: Float64Array,
  purchases: Float64Array,
  spend: Float64Array,
  measure: MonetaryMeasure,
): Measures {
  const monetary = measure === 'total-spend' ? spend : spend.map((total, i) => toDigits(total / purchases[i]!))
  return { size: spend.length, recencyDays, purchases, spend, monetary }
}

function float64(column: ArrayLike<number>): Float64Array {
  return column instanceof Float64Array ? column : new Float64Array(column)
}
