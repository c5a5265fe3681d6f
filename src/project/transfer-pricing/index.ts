/**
 * Transfer prices: what money for a term costs within a bank.
 *
 * @module
 */
export type { BalanceProfile, TransferCurve, TransferMethod, TransferRate } from './types.js'
