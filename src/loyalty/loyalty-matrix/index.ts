/**
 * Loyalty by behaviour and attitude: cells, how stable they are, and who moved.
 *
 * @module
 */
export { loyaltyMatrix } from './loyalty-matrix.js'
export type { LoyaltyMove, LoyaltyMovement, LoyaltyOfClients } from './loyalty-movement.js'
export { loyaltyMovement } from './loyalty-movement.js'
export type {
  CutOff,
  CutOffRule,
  LoyaltyCell,
  LoyaltyCellSummary,
  LoyaltyColumns,
  LoyaltyMatrix,
  LoyaltyMatrixOptions,
  LoyaltyMatrixWarning,
} from './types.js'
