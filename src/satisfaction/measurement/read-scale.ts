/**
 * The items of one scale at the door: answers, reversed items, clients, and how an interval is wanted.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectOneOf, expectText, reject } from '../../errors/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { AnswerScale, ReadAnswers } from '../answers.js'
import { expectScale, readSurvey } from '../answers.js'
import type { AlphaOptions } from './alpha-types.js'
import type { MissingAnswers } from './correlation-types.js'
import { readItems } from './read-items.js'
import type { SheetGroups } from './sheet-groups.js'
import { readClients } from './sheet-groups.js'

/** A scale that has been checked; reversed items are reversed. */
export interface ScaleReading {
  readonly survey: ReadAnswers
  readonly missing: MissingAnswers
  readonly interval: 'feldt' | 'jackknife'
  readonly clients: SheetGroups
  readonly hasClients: boolean
  readonly level: number
}

export function readScale(answers: unknown, options: AlphaOptions): ScaleReading {
  expectKnownKeys(options, ['missing', 'reversed', 'scale', 'interval', 'clients', 'level'], 'options')
  const { missing: asked = 'listwise', interval: by = 'feldt' } = options
  const missing = expectOneOf(asked, ['listwise', 'pairwise'], 'options.missing')
  const interval = expectOneOf(by, ['feldt', 'jackknife'], 'options.interval')
  const level = expectLevel(options.level)
  const survey = readReversed(answers, options.reversed, options.scale)
  if (interval === 'jackknife' && missing === 'pairwise') {
    reject('CONFLICTING_OPTIONS', 'options.interval', "'feldt' with pairwise sheets", interval)
  }
  if (interval === 'feldt' && options.clients !== undefined) {
    const hint = 'Feldt takes every sheet for a client of its own'
    reject('CONFLICTING_OPTIONS', 'options.clients', "interval: 'jackknife'", interval, hint)
  }
  const clients = readClients(options.clients, survey.rows)
  return { survey, missing, interval, clients, hasClients: options.clients !== undefined, level }
}

/** Answers, those of reversed items counted from the other end of the scale. */
export function readReversed(answers: unknown, reversed: unknown = [], scale?: AnswerScale): ReadAnswers {
  const ends = scale === undefined ? undefined : expectScale(scale, 'options.scale')
  for (const end of ['lowest', 'highest'] as const) {
    if (ends === undefined || Math.abs(ends[end]) <= 1e100) continue
    reject('OUT_OF_RANGE', `options.scale.${end}`, 'a number within ±1e100', ends[end])
  }
  const survey = ends === undefined ? readItems(answers) : readSurvey(answers, 'answers', ends)
  const names = Array.from(expectList(reversed, 'options.reversed'), (name, i) => {
    const path = `options.reversed[${i}]`
    const item = expectText(name, path)
    return survey.questions.includes(item)
      ? item
      : reject('OUT_OF_RANGE', path, `one of ${survey.questions.join(', ')}`, item)
  })
  if (names.length === 0) return survey
  if (ends === undefined)
    return reject('MISSING_VALUE', 'options.scale', 'ends of the scale, to reverse items by', scale)
  const columns = survey.columns.map((column, i) => {
    if (!names.includes(survey.questions[i]!)) return column
    return column.map(cell => ends.lowest + (ends.highest - cell))
  })
  return { ...survey, columns }
}
