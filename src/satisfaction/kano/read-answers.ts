/**
 * Pairs of answers at the door.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'
import { readAnswers } from '../answers.js'
import { ANSWER, placeOf } from './kano-table.js'
import type { KanoQuestions } from './types.js'

/** The answers on a feature, checked. */
export interface KanoRows {
  readonly feature: string
  /** Places among the five answers; −1 where not answered. */
  readonly functional: Int8Array
  readonly dysfunctional: Int8Array
  /** NaN where not answered. */
  readonly importance?: Float64Array
}

/** All features of one survey, of one length. */
export function readFeatures(answers: unknown): readonly KanoRows[] {
  const given = Object.entries(expectObject(answers, 'answers'))
  if (given.length === 0) reject('EMPTY_INPUT', 'answers', 'at least one feature', 'none')
  const features = given.map(([feature, questions]) => readFeature(feature, questions))
  const size = features[0]!.functional.length
  for (const { feature, functional } of features) {
    if (functional.length === size) continue
    reject('LENGTH_MISMATCH', `answers.${feature}`, `${size} rows, like ${features[0]!.feature}`, functional.length)
  }
  return features
}

function readFeature(feature: string, questions: unknown): KanoRows {
  const path = `answers.${feature}`
  const { functional, dysfunctional, importance } = expectQuestions(questions, path)
  const have = placesOf(functional, `${path}.functional`)
  const lack = placesOf(dysfunctional, `${path}.dysfunctional`)
  if (have.length === 0) reject('EMPTY_INPUT', `${path}.functional`, 'at least one answer', 'none')
  if (lack.length !== have.length) {
    reject('LENGTH_MISMATCH', `${path}.dysfunctional`, `${have.length} answers, like functional`, lack.length)
  }
  if (importance === undefined) return { feature, functional: have, dysfunctional: lack }
  const stated = readAnswers(importance, `${path}.importance`)
  if (stated.length !== have.length) {
    reject('LENGTH_MISMATCH', `${path}.importance`, `${have.length} answers, like functional`, stated.length)
  }
  return { feature, functional: have, dysfunctional: lack, importance: stated }
}

function expectQuestions(questions: unknown, path: string): Readonly<Partial<Record<keyof KanoQuestions, unknown>>> {
  const given = expectObject(questions, path)
  expectKnownKeys(given, ['functional', 'dysfunctional', 'importance'], path)
  return given
}

function placesOf(column: unknown, path: string): Int8Array {
  const cells = expectCells(column, path)
  const places = new Int8Array(cells.length)
  const faults = collectIssues()
  for (let row = 0; row < places.length; row++) {
    const cell: unknown = cells[row]
    const place = cell === null || cell === undefined ? -1 : placeOf(cell)
    if (place !== undefined) places[row] = place
    else {
      const issue = {
        code: 'OUT_OF_RANGE',
        path: `${path}[${row}]`,
        expected: ANSWER,
        received: received(cell),
      } as const
      faults.add({ ...issue, hint: 'Write null where it was not answered' })
    }
  }
  faults.throwIfAny()
  return places
}

function expectCells(column: unknown, path: string): ArrayLike<unknown> {
  columnLength(column, path, 'a column of answers')
  return isColumn(column) ? column : reject('INVALID_TYPE', path, 'a column of answers', column)
}

function isColumn(value: unknown): value is ArrayLike<unknown> {
  return typeof value === 'object' && value !== null && 'length' in value
}
