/**
 * Clients' accounts: layouts mapped to one, units, and whether they fit together.
 *
 * @module
 */
export type { StatementAmount } from './amounts.js'
export { STATEMENT_AMOUNTS } from './amounts.js'
export type { FaultyStatement } from './faults-of-statements.js'
export { faultsOfStatements } from './faults-of-statements.js'
export type { StatementFaultOptions } from './statement-faults-of.js'
export { statementFaultsOf } from './statement-faults-of.js'
export type { StatementFault, StatementRepair, StatementRule, StatementTerm } from './types.js'
