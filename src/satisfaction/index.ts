/**
 * Whether the client is content: ratings, satisfaction indices, drivers, service and feedback.
 *
 * @module
 */
export type { AnswerScale, Answers, SurveyAnswers } from './answers.js'
export * from './closed-loop/index.js'
export * from './drivers/index.js'
export * from './feedback/index.js'
export * from './index-verdict/index.js'
export * from './kano/index.js'
export * from './measurement/index.js'
export * from './over-time/index.js'
export * from './path-bootstrap/index.js'
export * from './path-model/index.js'
export * from './path-quality/index.js'
export * from './perceived-value/index.js'
export * from './ratings/index.js'
export * from './satisfaction-index/index.js'
export * from './service/index.js'
export * from './servqual/index.js'
export * from './value-link/index.js'
