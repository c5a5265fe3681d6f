/**
 * Every rule of consistency, by table.
 *
 * @module
 */
import type { TableName } from '../../tables/names.js'
import { CLIENT_RULES } from './clients.js'
import { CREDIT_RULES } from './credit.js'
import { DEALING_RULES } from './dealings.js'
import { FACILITY_RULES } from './facilities.js'
import { PROJECT_RULES } from './projects.js'
import { RATING_RULES } from './ratings.js'
import { orderRules, referenceRules, SHARED_RULES } from './references.js'
import { REPAYMENT_RULES } from './repayments.js'
import type { Rule } from './rule.js'
import { STATEMENT_RULES } from './statements.js'

const STATED: readonly Rule[] = [
  ...CLIENT_RULES,
  ...FACILITY_RULES,
  ...REPAYMENT_RULES,
  ...CREDIT_RULES,
  ...RATING_RULES,
  ...PROJECT_RULES,
  ...DEALING_RULES,
  ...SHARED_RULES,
  ...STATEMENT_RULES,
]

/** The rules that records of a table are judged by. */
export function rulesOf(table: TableName): readonly Rule[] {
  return [...referenceRules(table), ...orderRules(table), ...STATED.filter(rule => rule.table === table)]
}
