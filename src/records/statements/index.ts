/**
 * Clients' accounts: layouts mapped to one, units, and whether they fit together.
 *
 * @module
 */
export type { StatementAmount } from './amounts.js'
export { STATEMENT_AMOUNTS } from './amounts.js'
export type { DerivedAmount, StatementWithDerived } from './derived-amounts.js'
export { withDerivedAmounts } from './derived-amounts.js'
export type { FaultyStatement } from './faults-of-statements.js'
export { faultsOfStatements } from './faults-of-statements.js'
export { financialStatementOf } from './financial-statement-of.js'
export type { LayoutAmounts, LineNames, LineSum, StatementLayout } from './layout.js'
export { STATEMENT_LAYOUTS } from './layouts.js'
export type { LineConflict, StatementLineage, StatementsFromLines, UnmappedItem } from './mapped-types.js'
export type { StatementFaultOptions } from './statement-faults-of.js'
export { statementFaultsOf } from './statement-faults-of.js'
export { statementInUnits } from './statement-in-units.js'
export { statementsFromLines } from './statements-from-lines.js'
export type { StatementFault, StatementRepair, StatementRule, StatementTerm } from './types.js'
