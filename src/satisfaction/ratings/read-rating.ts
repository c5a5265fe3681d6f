/**
 * Answers of a rating at the door: every bad cell is counted, what was not answered is set apart.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { ClientCodes } from '../../records/client-codes.js'
import { clientCodes } from '../../records/client-codes.js'
import { cellsOf } from '../../records/day-columns.js'
import { clientIssue, isClientId } from '../../records/order-faults.js'
import { VALUE } from '../../statistics/columns.js'
import type { AnswerScale } from '../answers.js'
import { readAnswers } from '../answers.js'

/** Answers that were given, in the order of rows. */
export interface ReadRating {
  readonly answers: Float64Array
  /** Rows of the caller's columns they stood in. */
  readonly rows: Int32Array
  /** Weights that add up to the number of answers; absent where all are the same. */
  readonly weights?: Float64Array
  /** The number of each answer's client, of the codes given; absent where each is a client of its own. */
  readonly client?: Int32Array
  readonly missing: number
  /** Of all weight the part that was answered. */
  readonly answeredShare: number
}

/** Answers with their clients and weights, checked; at least one of them with a weight. */
export function readRating(
  data: unknown,
  path: string,
  { scale, isWhole, codes = clientCodes() }: { scale: AnswerScale; isWhole: boolean; codes?: ClientCodes },
): ReadRating {
  const isTable = typeof data === 'object' && data !== null && 'answers' in data
  const columns = isTable ? expectObject(data, path) : { answers: data }
  if (isTable) expectKnownKeys(columns, ['answers', 'client', 'weights'], path)
  const answersPath = isTable ? `${path}.answers` : path
  const all = readAnswers(columns['answers'], answersPath, scale)
  if (isWhole) expectWhole(all, answersPath, scale)
  const weights = columns['weights'] === undefined ? undefined : weightsOf(columns['weights'], all.length, path)
  const client = columns['client'] === undefined ? undefined : codesOf(columns['client'], all.length, path, codes)
  const rows = answeredRows(all, weights)
  if (rows.length === 0) reject('NO_DATA', answersPath, 'at least one answer', 'none')
  const own = weights && picked(weights, rows)
  const answered = own?.reduce((sum, weight) => sum + weight, 0)
  const inAll = weights?.reduce((sum, weight) => sum + weight, 0)
  return {
    answers: picked(all, rows),
    rows,
    ...(own !== undefined &&
      answered !== undefined &&
      own.some(weight => weight !== own[0]) && {
        weights: own.map(weight => (weight / answered) * rows.length),
      }),
    ...(client !== undefined && { client: rows.map(row => client[row]!) }),
    missing: all.reduce((count, answer) => (Number.isNaN(answer) ? count + 1 : count), 0),
    answeredShare: answered === undefined || inAll === undefined ? rows.length / all.length : answered / inAll,
  }
}

/** Rows with an answer and a weight. */
function answeredRows(answers: Float64Array, weights: Float64Array | undefined): Int32Array {
  const rows = new Int32Array(answers.length)
  let size = 0
  for (let row = 0; row < rows.length; row++) {
    if (!Number.isNaN(answers[row]!) && weights?.[row] !== 0) rows[size++] = row
  }
  return rows.slice(0, size)
}

function picked(column: Float64Array, rows: Int32Array): Float64Array {
  const cells = new Float64Array(rows.length)
  for (let i = 0; i < cells.length; i++) cells[i] = column[rows[i]!]!
  return cells
}

function expectWhole(answers: Float64Array, path: string, { lowest, highest }: AnswerScale): void {
  const faults = collectIssues()
  const expected = `a whole number from ${lowest} to ${highest}`
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row]!
    if (Number.isNaN(answer) || Number.isInteger(answer)) continue
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${row}]`, expected, received: received(answer), hint: NO_CLASS })
  }
  faults.throwIfAny()
}

const NO_CLASS = 'An answer in between belongs to no class; an average of answers is no answer'

/** Weights in parts of the largest, so that no sum of squares leaves the range of a double. */
function weightsOf(column: unknown, rows: number, path: string): Float64Array {
  const cells = cellsOf(column, rows, `${path}.weights`, 'a column of weights')
  const weights = new Float64Array(rows)
  const faults = collectIssues()
  for (let row = 0; row < rows; row++) {
    const cell = cells[row]
    if (typeof cell === 'number' && VALUE.isGood(cell)) weights[row] = cell
    else {
      const at = `${path}.weights[${row}]`
      faults.add({ code: 'OUT_OF_RANGE', path: at, expected: VALUE.expected, received: received(cell) })
    }
  }
  faults.throwIfAny()
  const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0)
  return most > 0 ? weights.map(weight => weight / most) : weights
}

function codesOf(column: unknown, rows: number, path: string, codes: ClientCodes): Int32Array {
  const cells = cellsOf(column, rows, `${path}.client`, 'a column of clients')
  const own = new Int32Array(rows)
  const faults = collectIssues()
  for (let row = 0; row < rows; row++) {
    const id = cells[row]
    if (isClientId(id)) own[row] = codes.codeOf(id)
    else faults.add(clientIssue(id, `${path}.client[${row}]`))
  }
  faults.throwIfAny()
  return own
}
