/**
 * Whether the client is content: ratings, satisfaction indices, drivers, service and feedback.
 *
 * @module
 */
export type { AnswerScale, Answers, SurveyAnswers } from './answers.js'
