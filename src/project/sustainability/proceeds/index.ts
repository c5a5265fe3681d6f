export type {
  JudgedProceeds,
  JudgedUse,
  ProceedsCategory,
  ProceedsRules,
  ProceedsScreen,
  ProceedsStatus,
  UseOfProceeds,
} from './types.js'
export type { ProceedsOptions } from './use-of-proceeds.js'
export { PROCEEDS_RULES, useOfProceeds } from './use-of-proceeds.js'
