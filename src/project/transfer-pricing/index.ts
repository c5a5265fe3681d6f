/**
 * Transfer prices: what money for a term costs within a bank.
 *
 * @module
 */
export type { BulletPosition, DemandPosition, LoanPosition, TermPosition } from './position.js'
export { transferCurve } from './transfer-curve.js'
export type { TransferOptions } from './transfer-rate.js'
export { transferRate } from './transfer-rate.js'
export type {
  BalanceProfile,
  DemandTransfer,
  FundedPeriod,
  FundedPeriods,
  TermTransfer,
  TransferCurve,
  TransferMethod,
  TransferRate,
} from './types.js'
