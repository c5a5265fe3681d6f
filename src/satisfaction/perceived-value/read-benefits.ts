/**
 * Benefits and expectations at the door.
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { AnswerScale, ReadAnswers } from '../answers.js'
import { expectScale, readSurvey } from '../answers.js'
import type { BenefitAnswers, PerceivedValueOptions } from './types.js'

/** Answers in pairs. */
export interface ReadBenefits {
  readonly scale: AnswerScale
  readonly questions: readonly string[]
  readonly rows: number
  readonly benefits: readonly Float64Array[]
  readonly expectations: readonly Float64Array[]
  /** Adds up to 1. */
  readonly importance: readonly number[]
  readonly leastAnswered: number
}

const DATA = ['benefits', 'expectations', 'client', 'weights']
const OPTIONS = ['scale', 'importance', 'leastAnswered', 'level', 'population']

export function readBenefits(data: BenefitAnswers, options: PerceivedValueOptions): ReadBenefits {
  expectKnownKeys(expectObject(data, 'data'), DATA, 'data')
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const scale = expectScale(options.scale, 'options.scale')
  const benefits = readSurvey(data.benefits, 'data.benefits', scale)
  const expectations = readSurvey(data.expectations, 'data.expectations', scale)
  expectSameQuestions(benefits, expectations)
  const { leastAnswered = 0.5 } = options
  if (expectPositive(leastAnswered, 'options.leastAnswered') > 1) {
    reject('OUT_OF_RANGE', 'options.leastAnswered', 'a number above 0, at most 1', leastAnswered)
  }
  const { questions, rows } = benefits
  return {
    scale,
    questions,
    rows,
    benefits: benefits.columns,
    expectations: questions.map(question => expectations.columns[expectations.questions.indexOf(question)]!),
    importance: readImportance(options.importance, questions),
    leastAnswered,
  }
}

function expectSameQuestions(benefits: ReadAnswers, expectations: ReadAnswers): void {
  const missing = benefits.questions.find(question => !expectations.questions.includes(question))
  if (missing !== undefined) {
    reject('MISSING_VALUE', `data.expectations.${missing}`, 'what clients looked for, as for every benefit', undefined)
  }
  expectKnownKeys(
    Object.fromEntries(expectations.questions.map(name => [name, 1])),
    benefits.questions,
    'data.expectations',
  )
  if (benefits.rows !== expectations.rows) {
    reject('LENGTH_MISMATCH', 'data.expectations', `${benefits.rows} rows, like benefits`, expectations.rows)
  }
}

function readImportance(given: PerceivedValueOptions['importance'], questions: readonly string[]): readonly number[] {
  if (given === undefined) return questions.map(() => 1 / questions.length)
  expectKnownKeys(expectObject(given, 'options.importance'), questions, 'options.importance')
  const numbers = questions.map(question => expectNonNegative(given[question], `options.importance.${question}`))
  const largest = Math.max(...numbers)
  if (largest === 0) reject('OUT_OF_RANGE', 'options.importance', 'at least one number above 0', 'all 0')
  const parts = numbers.map(number => number / largest)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map(part => part / whole)
}
