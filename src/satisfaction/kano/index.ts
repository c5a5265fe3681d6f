/**
 * What features do to clients: attractive, one-dimensional, must-be, indifferent, reverse.
 *
 * @module
 */
export type { BetterWorse } from './better-worse.js'
export { betterWorse } from './better-worse.js'
export { kano, kanoBySegment } from './kano.js'
export type { KanoAnswer, KanoCategory, KanoTable } from './kano-table.js'
export { KANO_ANSWERS, KANO_CATEGORIES, KANO_TABLE, KANO_TABLE_STRICT, kanoCategory } from './kano-table.js'
export type {
  KanoAnalysis,
  KanoCell,
  KanoFeature,
  KanoImportance,
  KanoOptions,
  KanoQuestions,
  KanoScores,
  KanoTest,
  KanoWarning,
} from './types.js'
