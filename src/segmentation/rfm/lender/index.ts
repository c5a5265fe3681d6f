/**
 * RFM for lenders: business instead of purchases, balances and fees instead of money spent.
 *
 * @module
 */
export type { LenderColumns, LenderValue, LenderWeights } from './lender-columns.js'
export { lenderColumns } from './lender-columns.js'
export { lenderMeasures } from './lender-measures.js'
export type {
  DatedAmount,
  DatedBalance,
  LenderClient,
  LenderMeasure,
  LenderMeasures,
  LenderOptions,
  MeasureColumn,
} from './types.js'
