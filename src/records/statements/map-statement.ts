/**
 * The lines of one statement as one record.
 *
 * @module
 */
import type { ClientStatement, StatementLine } from '../portfolio/types/index.js'
import type { StatementAmount } from './amounts.js'
import type { AmountOfLines } from './amounts-of-lines.js'
import { amountsOfLines } from './amounts-of-lines.js'
import type { Counted } from './counted-lines.js'
import { countedLines } from './counted-lines.js'
import type { StatementLines } from './lines-of-statements.js'
import { periodEndOf } from './lines-of-statements.js'
import type { LineConflict, StatementLineage, UnmappedItem } from './mapped-types.js'
import { isNeverNegative } from './part-faults.js'

/** What came of the lines of one statement. */
export interface MappedStatement {
  /** None where no line of it is known. */
  readonly statement?: ClientStatement
  readonly unmapped: readonly UnmappedLine[]
  readonly conflicts: readonly LineConflict[]
  readonly lineage: readonly StatementLineage[]
}

/** One line that no amount holds. */
export type UnmappedLine = Omit<UnmappedItem, 'keys'> & { readonly name: string; readonly key: string }

/** The statement that lines come to, and what became of each. */
export function mapStatement(lines: StatementLines): MappedStatement {
  const { key, first, layout } = lines
  const counted = countedLines(lines)
  const amounts = amountsOfLines(counted.lines, layout)
  const kept = amounts.filter(isPossible)
  const unmapped = lines.lines.filter(({ places }) => places.length === 0)
  return {
    ...(kept.length > 0 && { statement: statementOf(first, kept) }),
    unmapped: unmapped.map(({ line, name, isOther, key }) => ({
      item: line.item,
      standard: line.standard,
      isKnown: isOther,
      name,
      key,
    })),
    conflicts: [
      ...currencyConflicts(counted, first, key),
      ...twiceConflicts(counted, key),
      ...signConflicts(
        amounts.filter(amount => !isPossible(amount)),
        key,
      ),
    ],
    lineage: kept.map(({ field, from }) => ({
      name: `statements.${field}`,
      client: first.client,
      statement: key,
      from: [{ table: 'statementLines', fields: ['item', 'amount'], keys: from.map(({ placed }) => placed.key) }],
    })),
  }
}

function currencyConflicts(
  { otherCurrency }: Counted,
  first: StatementLine,
  statement: string,
): readonly LineConflict[] {
  return otherCurrency.map(({ line, key }) => {
    const says = `${line.item} is in ${line.currency}, the statement in ${first.currency}: left out`
    return { code: 'MIXED_CURRENCIES', statement, says, keys: [key] }
  })
}

function twiceConflicts({ twice }: Counted, statement: string): readonly LineConflict[] {
  return twice.map(({ kept, left }) => {
    const before = `${kept.line.item} before it ${kept.line.amount}`
    const says = `${left.line.item} is ${left.line.amount}, but ${before}: the first is kept`
    return { code: 'DUPLICATE_KEY', statement, says, keys: [kept.key, left.key], ...fieldOf(kept.places) }
  })
}

function signConflicts(negative: readonly AmountOfLines[], statement: string): readonly LineConflict[] {
  return negative.map(({ field, value, from }) => {
    const why = value < 0 ? 'which cannot be below 0' : 'which is too large for a number'
    const says = `${field} would be ${value}, ${why}: left out`
    return { code: 'OUT_OF_RANGE', statement, field, says, keys: from.map(({ placed }) => placed.key) }
  })
}

function fieldOf([place]: readonly { readonly field: StatementAmount }[]): { readonly field?: StatementAmount } {
  return place === undefined ? {} : { field: place.field }
}

function isPossible({ field, value }: AmountOfLines): boolean {
  return Number.isFinite(value) && (value >= 0 || !isNeverNegative(field))
}

function statementOf(first: StatementLine, amounts: readonly AmountOfLines[]): ClientStatement {
  const { client, months, standard, currency, unit, consolidated } = first
  return {
    client,
    periodEnd: periodEndOf(first),
    ...(months !== undefined && { months }),
    standard,
    currency,
    ...(unit !== undefined && { unit }),
    ...(consolidated !== undefined && { consolidated }),
    ...Object.fromEntries(amounts.map(({ field, value }) => [field, value])),
  }
}
