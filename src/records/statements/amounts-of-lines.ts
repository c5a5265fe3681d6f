/**
 * The amounts that lines of one statement come to.
 *
 * @module
 */
import type { StatementAmount } from './amounts.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import type { CountedLine } from './counted-lines.js'
import { saysItsSign } from './counted-lines.js'
import type { LayoutName, LinePlace } from './layout-lines.js'
import { STATEMENT_LAYOUTS } from './layouts.js'
import { isNeverNegative } from './part-faults.js'

/** One amount and the lines it comes from. */
export interface AmountOfLines {
  readonly field: StatementAmount
  readonly value: number
  readonly from: readonly CountedLine[]
}

const EXPENSES: readonly StatementAmount[] = ['costOfSales', 'operatingExpenses', 'interestExpense', 'incomeTax']
/** Added back in the cash flow without a minus, whatever the sign of expenses. */
const ADDED_BACK: readonly StatementAmount[] = ['depreciation']
const PAID: readonly StatementAmount[] = ['capitalExpenditure', 'dividendsPaid']

/** Every amount by the best way of which there are lines. */
export function amountsOfLines(lines: readonly CountedLine[], layout: LayoutName): readonly AmountOfLines[] {
  const amounts = STATEMENT_AMOUNTS.flatMap(field => amountOf(field, lines, layout) ?? [])
  return [EXPENSES, ADDED_BACK, PAID].reduce(withoutMinus, amounts)
}

function amountOf(
  field: StatementAmount,
  lines: readonly CountedLine[],
  layout: LayoutName,
): AmountOfLines | undefined {
  const { [field]: ways = [] } = STATEMENT_LAYOUTS[layout].amounts
  for (const [way, { lines: all, needs }] of ways.entries()) {
    const isHere = (place: LinePlace): boolean => place.field === field && place.way === way
    const from = lines.filter(({ placed }) => placed.places.some(isHere))
    const there = new Set(from.flatMap(({ placed }) => placed.places.filter(isHere).map(place => place.line)))
    const isEnough = needs === 'all' ? there.size === all.length : needs === 'first' ? there.has(0) : there.size > 0
    if (isEnough) return { field, value: from.reduce((sum, { amount }) => sum + amount, 0), from }
  }
  return undefined
}

/** Some layouts print what is paid with a minus: where the sum of these amounts is below 0, all of them are turned round, but those whose names say it. */
function withoutMinus(amounts: readonly AmountOfLines[], fields: readonly StatementAmount[]): readonly AmountOfLines[] {
  const sum = amounts
    .filter(({ field }) => fields.includes(field) && isNeverNegative(field))
    .reduce((total, { value }) => total + value, 0)
  if (sum >= 0) return amounts
  return amounts.map(amount =>
    fields.includes(amount.field) && !amount.from.every(saysItsSign) ? { ...amount, value: 0 - amount.value } : amount,
  )
}
