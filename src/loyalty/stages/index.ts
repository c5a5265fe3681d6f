export { LENDER_LIFECYCLE } from './lender-lifecycle.js'
export type { LifecycleStage, LifecycleStageOptions } from './lifecycle-stage.js'
export { lifecycleStage } from './lifecycle-stage.js'
export type {
  LifecycleTransitionOptions,
  LifecycleTransitions,
  StageMove,
  StageTransitions,
} from './lifecycle-transitions.js'
export { lifecycleTransitions } from './lifecycle-transitions.js'
export type { OpenStay, OverdueOptions } from './overdue-stays.js'
export { overdueStays } from './overdue-stays.js'
export type { LikelyExit } from './stage-exits.js'
export { stageHistory } from './stage-history.js'
export type { StageTime } from './stage-time.js'
export type {
  LifecycleEvent,
  LifecyclePolicy,
  LifecycleStageRule,
  StageHistory,
  StageHistoryOptions,
  StageStay,
} from './types.js'
