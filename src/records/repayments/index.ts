export { repaymentLedger } from './repayment-ledger.js'
export type {
  Instalment,
  InstalmentColumns,
  LedgerOptions,
  Origination,
  Payment,
  PaymentColumns,
  RepaymentLedger,
} from './types.js'
export { NEVER } from './types.js'
