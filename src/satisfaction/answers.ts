/**
 * Answers to a survey, as they are given: a column per question, a row per answer sheet, gaps where nothing was said.
 *
 * What was not answered is never a score: it is no passive, no middle of the scale and no zero.
 *
 * @module
 */
import { collectIssues, expectFinite, expectKnownKeys, expectObject, received, reject } from '../errors/index.js'

/** Answers to one question, one per row; null and undefined: not answered. NaN is an error. */
export type Answers = ArrayLike<number | null | undefined>

/** Answers by question, all of one length: row i of every column is one answer sheet. */
export type SurveyAnswers = Readonly<Record<string, Answers>>

/** Ends of a scale of answers: 1 and 10, 0 and 10, 1 and 5. */
export interface AnswerScale {
  /** Within ±1e100, like the highest. */
  readonly lowest: number
  /** Above the lowest. */
  readonly highest: number
}

/** Answers that have been checked. */
export interface ReadAnswers {
  readonly questions: readonly string[]
  /** Answer sheets. */
  readonly rows: number
  /** One per question, in their order; NaN where not answered. */
  readonly columns: readonly Float64Array[]
}

/** A scale, checked. */
export function expectScale(scale: unknown, path: string): AnswerScale {
  const given = expectObject(scale, path)
  expectKnownKeys(given, ['lowest', 'highest'], path)
  const lowest = expectEnd(given['lowest'], `${path}.lowest`)
  const highest = expectEnd(given['highest'], `${path}.highest`)
  if (!(highest > lowest)) reject('OUT_OF_RANGE', `${path}.highest`, `a number above ${lowest}`, highest)
  return { lowest, highest }
}

/** Beyond 1e100 sums and squares of answers would be no numbers. */
function expectEnd(value: unknown, path: string): number {
  const end = expectFinite(value, path)
  return Math.abs(end) <= 1e100 ? end : reject('OUT_OF_RANGE', path, 'a number within ±1e100', end)
}

/**
 * Answers of all questions, checked: at least one question and one row, columns of one length, numbers on the scale.
 *
 * @param path what the caller calls them: `answers`.
 * @param scale answers outside of it are errors; any finite number where it is absent.
 */
export function readSurvey(answers: unknown, path: string, scale?: AnswerScale): ReadAnswers {
  const given = expectObject(answers, path)
  const questions = Object.keys(given)
  if (questions.length === 0) reject('EMPTY_INPUT', path, 'at least one question', 'none')
  const columns = questions.map(question => readAnswers(given[question], `${path}.${question}`, scale))
  const rows = columns[0]!.length
  for (const [place, column] of columns.entries()) {
    if (column.length === rows) continue
    reject('LENGTH_MISMATCH', `${path}.${questions[place]}`, `${rows} answers, like ${questions[0]}`, column.length)
  }
  return { questions, rows, columns }
}

/** Answers to one question, checked; NaN where not answered. All bad cells are counted, the first ten are shown. */
export function readAnswers(answers: unknown, path: string, scale?: AnswerScale): Float64Array {
  const cells = expectColumn(answers, path)
  const { length } = cells
  const [lowest, highest] = scale === undefined ? [-Number.MAX_VALUE, Number.MAX_VALUE] : [scale.lowest, scale.highest]
  const expected = scale === undefined ? 'a finite number' : `a number from ${lowest} to ${highest}`
  const read = new Float64Array(length)
  const faults = collectIssues()
  for (let row = 0; row < length; row++) {
    const cell: unknown = cells[row]
    if (cell === null || cell === undefined) read[row] = Number.NaN
    else if (typeof cell === 'number' && cell >= lowest && cell <= highest) read[row] = cell
    else {
      const code = typeof cell === 'number' ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
      const hint = 'Write null where it was not answered'
      faults.add({ code, path: `${path}[${row}]`, expected, received: received(cell), hint })
    }
  }
  faults.throwIfAny()
  return read
}

/** Rows where every one of these columns has an answer. */
export function completeRows(columns: readonly Float64Array[]): readonly number[] {
  const [first] = columns
  if (first === undefined) return []
  return Array.from(first.keys()).filter(row => columns.every(column => !Number.isNaN(column[row]!)))
}

/** Rows at most: what a column of numbers can hold without asking for more than 800 MB. */
const MOST_ROWS = 1e8

function expectColumn(answers: unknown, path: string): ArrayLike<unknown> {
  if (!isColumn(answers)) {
    return reject(answers === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE', path, 'a column of answers', answers)
  }
  if (answers.length === 0) reject('EMPTY_INPUT', path, 'at least one answer, null where there is none', 'none')
  if (answers.length > MOST_ROWS) reject('OUT_OF_RANGE', path, `at most ${MOST_ROWS} answers`, answers.length)
  return answers
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value && isLength(value.length)
}

function isLength(length: unknown): boolean {
  return Number.isSafeInteger(length) && Number(length) >= 0
}
