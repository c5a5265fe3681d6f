/**
 * The amounts that lines of one statement come to.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import { STATEMENT_LAYOUTS } from './layouts.js'
import type { PlacedLine } from './lines-of-statements.js'
import { isNeverNegative } from './part-faults.js'

/** A line that counts, with its amount as it counts: in the unit of the statement, without the sign of the layout. */
export interface CountedLine {
  readonly placed: PlacedLine
  readonly amount: number
}

/** One amount and the lines it comes from. */
export interface AmountOfLines {
  readonly field: StatementAmount
  readonly value: number
  readonly from: readonly CountedLine[]
}

const EXPENSES: readonly StatementAmount[] = [
  'costOfSales',
  'operatingExpenses',
  'interestExpense',
  'incomeTax',
  'depreciation',
]
const PAID: readonly StatementAmount[] = ['capitalExpenditure', 'dividendsPaid']

/** Every amount by the best way of which there are lines. */
export function amountsOfLines(
  lines: readonly CountedLine[],
  standard: 'IFRS' | 'CAS' | 'other',
): readonly AmountOfLines[] {
  const amounts = STATEMENT_AMOUNTS.flatMap(field => amountOf(field, lines, standard) ?? [])
  return withoutMinus(withoutMinus(amounts, EXPENSES), PAID)
}

function amountOf(
  field: StatementAmount,
  lines: readonly CountedLine[],
  standard: 'IFRS' | 'CAS' | 'other',
): AmountOfLines | undefined {
  const ofField = lines.flatMap(counted => {
    const place = counted.placed.places.find(place => place.field === field)
    return place === undefined ? [] : [{ ...counted, place }]
  })
  const ways = Array.from(new Set(ofField.map(({ place }) => place.way))).sort((a, b) => a - b)
  for (const way of ways) {
    const from = ofField.filter(({ place }) => place.way === way)
    const needed = linesNeeded(field, way, standard)
    if (new Set(from.map(({ place }) => place.line)).size < needed) continue
    return {
      field,
      value: from.reduce((sum, { amount }) => sum + amount, 0),
      from: from.map(({ placed, amount }) => ({ placed, amount })),
    }
  }
  return undefined
}

function linesNeeded(field: StatementAmount, way: number, standard: 'IFRS' | 'CAS' | 'other'): number {
  const { [field]: ways = [] } = STATEMENT_LAYOUTS[standard === 'IFRS' ? 'IFRS' : 'CAS'].amounts
  const { all, lines = [] } = { ...ways[way] }
  return all === true ? lines.length : 1
}

/** Some layouts print what is paid with a minus: where the sum of these amounts is below 0, all of them are turned round. */
function withoutMinus(amounts: readonly AmountOfLines[], fields: readonly StatementAmount[]): readonly AmountOfLines[] {
  const sum = amounts
    .filter(({ field }) => fields.includes(field) && isNeverNegative(field))
    .reduce((total, { value }) => total + value, 0)
  if (sum >= 0) return amounts
  return amounts.map(amount => (fields.includes(amount.field) ? { ...amount, value: -amount.value } : amount))
}
