export type { MarginEffect, TrancheBalances } from './margin-effect.js'
export { marginEffect } from './margin-effect.js'
export { marginPath } from './margin-path.js'
export type {
  IndicatorReport,
  MarginIndicator,
  MarginPath,
  MarginRatchet,
  MarginTarget,
  MarginTest,
} from './types.js'
