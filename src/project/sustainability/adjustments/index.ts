export { applyAdjustments } from './apply-adjustments.js'
export type {
  AdjustedProject,
  Adjustment,
  AdjustmentFacts,
  AdjustmentStep,
  AdjustmentTarget,
  AppliedAdjustments,
} from './types.js'
