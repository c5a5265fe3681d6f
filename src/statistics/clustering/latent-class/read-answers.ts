/**
 * Answers at the door: every question becomes a column of small numbers.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../../../errors/index.js'
import { received, reject } from '../../../errors/index.js'
import type { Answer } from './types.js'

/** The answers to one question as places in a list. */
export interface ReadItem {
  readonly name: string
  /** Every answer: as given, else those of the rows, numbers ascending and words by their characters. */
  readonly answers: readonly Answer[]
  /** Of each row; as many as there are answers where it is missing. */
  readonly codes: Uint8Array
}

/** More answers than this are a number and not a choice. */
export const MOST_ANSWERS = 250

/** The question with the answers of its rows; what is wrong goes to the faults. */
export function readItem(
  name: string,
  column: ArrayLike<unknown>,
  list: readonly Answer[] | undefined,
  faults: IssueCollector,
): ReadItem {
  const path = `columns.${name}`
  const answers = list ?? answersOf(column, path, faults)
  const places = new Map<unknown, number>(answers.map((answer, place) => [answer, place]))
  const codes = new Uint8Array(column.length)
  for (let row = 0; row < codes.length; row++) {
    const cell = column[row]
    const place = isMissing(cell) ? answers.length : places.get(cell)
    if (place !== undefined) codes[row] = place
    else if (list !== undefined) faults.add(unknownAnswer(cell, answers, `${path}[${row}]`))
  }
  return { name, answers, codes }
}

/** The different answers of a column, all of one kind. */
function answersOf(column: ArrayLike<unknown>, path: string, faults: IssueCollector): readonly Answer[] {
  const found = new Set<Answer>()
  let kind: string | undefined
  for (let row = 0; row < column.length; row++) {
    const cell = column[row]
    if (isMissing(cell)) continue
    kind ??= typeof cell
    if (isAnswer(cell) && typeof cell === kind) found.add(cell)
    else faults.add(wrongCell(cell, kind, `${path}[${row}]`))
  }
  if (kind === undefined) {
    reject('EMPTY_INPUT', path, 'at least one answer', column, 'List its answers in options.answers, or leave it out')
  }
  if (found.size > MOST_ANSWERS) {
    reject(
      'OUT_OF_RANGE',
      path,
      `at most ${MOST_ANSWERS} different answers`,
      found.size,
      'Cut numbers into a few groups',
    )
  }
  return [...found].sort(compareAnswers)
}

export function isMissing(cell: unknown): cell is null | undefined {
  return cell === null || cell === undefined
}

export function isAnswer(cell: unknown): cell is Answer {
  return typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))
}

function compareAnswers(one: Answer, other: Answer): number {
  return one < other ? -1 : one > other ? 1 : 0
}

const KINDS: Readonly<Record<string, string>> = { string: 'text', number: 'a finite number', boolean: 'true or false' }

function wrongCell(cell: unknown, kind: string, path: string): Issue {
  const expected = ofKind(KINDS[kind])
  const code = typeof cell === kind && KINDS[kind] !== undefined ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
  return { code, path, expected, received: received(cell) }
}

function ofKind(known: string | undefined): string {
  return known === undefined ? 'text, a finite number, true or false' : `${known}, like the first answer`
}

function unknownAnswer(cell: unknown, answers: readonly Answer[], path: string): Issue {
  const code = typeof cell === typeof answers[0] ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
  const listed = answers.slice(0, 8).map(received).join(', ')
  const expected = `an answer that the classes know: ${listed}${answers.length > 8 ? ' ...' : ''}`
  return { code, path, expected, received: received(cell), hint: 'Give null where the answer is not known' }
}
