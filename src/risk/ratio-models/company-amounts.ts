/**
 * What every ratio model asks of a statement: that it is a company's, and that the amounts are there.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { EntityType, FinancialStatement, StatementAmounts } from '../../records/core.js'
import { financialStatement } from '../../records/core.js'

/** What to take where a ratio model says nothing. */
const INSTEAD: Readonly<Record<Exclude<EntityType, 'company'>, string>> = {
  'project-company':
    'One project pays: its accounts of the past say nothing of it. Use slotting, and coverage ratios (DSCR, LLCR) of its cash flows',
  'financial-institution':
    'Debt is what banks and insurers trade in: use capital and liquidity ratios, or an external rating',
  'public-entity': 'Use the standing of who supports it, or an external rating',
  individual: 'Use a scorecard of the person',
}

/** Amounts that a model needs, by name. */
export type Needed<Name extends keyof StatementAmounts> = Readonly<Record<Name, number>>

/**
 * A company's statement that has the amounts a model needs.
 *
 * @throws ClienteleError `NOT_APPLICABLE` for other entities, `MISSING_VALUE` for what is not in the statement.
 */
export function companyAmounts<const Name extends keyof StatementAmounts>(
  statement: FinancialStatement,
  names: readonly Name[],
  model: string,
): Needed<Name> {
  const { entityType } = financialStatement(statement)
  if (entityType !== 'company') {
    reject('NOT_APPLICABLE', 'statement.entityType', `'company', as ${model} is for`, entityType, INSTEAD[entityType])
  }
  if (hasAmounts(statement, names)) return statement
  const missing = names.find(name => statement[name] === undefined)
  return reject('MISSING_VALUE', `statement.${missing}`, `an amount, which ${model} needs`, undefined)
}

function hasAmounts<Name extends keyof StatementAmounts>(
  statement: FinancialStatement,
  names: readonly Name[],
): statement is FinancialStatement & Needed<Name> {
  return names.every(name => statement[name] !== undefined)
}

/** A ratio whose denominator may not be 0, nor next to nothing beside the numerator. */
export function ratioTo(numerator: number, denominator: number, name: keyof StatementAmounts): number {
  const ratio = numerator / denominator
  if (denominator > 0 && Math.abs(ratio) < LARGEST) return ratio
  return reject('OUT_OF_RANGE', `statement.${name}`, 'a number > 0, as the model divides by it', denominator)
}

/** Beyond it a sum of ratios may leave the range of a double. */
const LARGEST = 1e300
