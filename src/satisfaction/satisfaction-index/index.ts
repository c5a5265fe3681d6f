/**
 * How content are clients, from 0 to 100? Published index models as data, the index itself, and what would raise it.
 *
 * @module
 */
export type {
  ImportancePerformance,
  ImportancePerformanceItem,
  ImportancePerformanceOptions,
} from './importance-performance.js'
export { importancePerformance } from './importance-performance.js'
export type { AnswerIndexOptions, RespondentOptions } from './index-of-answers.js'
export { indexOfAnswers } from './index-of-answers.js'
export type { IndexOptions } from './index-of-means.js'
export { indexOfMeans } from './index-of-means.js'
export type { SatisfactionIndexOptions } from './satisfaction-index.js'
export { satisfactionIndex } from './satisfaction-index.js'
export type { TemplateItems } from './structure-from.js'
export { structureFrom } from './structure-from.js'
export type { IndexTemplate } from './templates.js'
export { ACSI, CCSI_TYPE, ECSI, LENDER_RELATIONSHIP } from './templates.js'
export type { IndexItem, IndexOfGroup, IndexOfMeans, IndexScale, SatisfactionIndex } from './types.js'
