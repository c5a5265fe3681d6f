/**
 * Stays in stages at the door, in days and places.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dateIssue, dayNumber, parseDay } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { stateNames } from '../../statistics/markov/transition-matrix.js'
import { expectClient } from '../expect-client.js'
import type { StageHistory } from './types.js'

/** One stay. */
export interface ReadStay {
  readonly client: ClientId
  /** Its place among the stages. */
  readonly stage: number
  readonly from: DayNumber
  /** Until it left, or to the last day watched; >= 0. */
  readonly days: number
  /** The place of the way out among `ways`; −1 where none was seen. */
  readonly next: number
  /** Whether it was still there on the last day watched. */
  readonly isOpen: boolean
}

/** A history, read. */
export interface ReadHistory {
  readonly stages: readonly string[]
  /** The stages, and the end. */
  readonly ways: readonly string[]
  readonly until: DayNumber
  readonly stays: readonly ReadStay[]
}

/** Where a relationship goes when it goes on no more: no stage has this name. */
export const ENDED = 'ended'

const FIELDS = ['kind', 'stages', 'observedUntil', 'stays', 'uncertain']

/** A history that comes from anywhere, checked. */
export function readHistory(history: StageHistory, path = 'history'): ReadHistory {
  const fields = expectObject(history, path)
  if (fields['kind'] !== 'stage-history') reject('UNKNOWN_DOCUMENT', `${path}.kind`, "'stage-history'", fields['kind'])
  expectKnownKeys(fields, FIELDS, path)
  const stages = stateNames(history.stages, `${path}.stages`)
  const nameless = stages.indexOf('')
  if (nameless >= 0) reject('EMPTY_INPUT', `${path}.stages[${nameless}]`, 'a name', '')
  if (stages.includes(ENDED)) reject('CONFLICTING_OPTIONS', `${path}.stages`, `no stage named '${ENDED}'`, stages)
  const ways = [...stages, ENDED]
  const until = dayNumber(history.observedUntil, `${path}.observedUntil`)
  const list = expectList(history.stays, `${path}.stays`)
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.stays`, 'at least one stay', list)
  const faults = collectIssues()
  const stays = Array.from(list, (each, i) => readStay(each, { ways, until, path: `${path}.stays[${i}]`, faults }))
  faults.throwIfAny()
  return { stages, ways, until, stays: stays.flatMap(stay => (stay === undefined ? [] : [stay])) }
}

interface Door {
  readonly ways: readonly string[]
  readonly until: DayNumber
  readonly path: string
  readonly faults: IssueCollector
}

/** Undefined where a date is none: the fault is counted. */
function readStay(value: unknown, door: Door): ReadStay | undefined {
  const { ways, until, path } = door
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['client', 'stage', 'from', 'until', 'next'], path)
  const stage = ways.indexOf(expectText(fields['stage'], `${path}.stage`))
  if (stage < 0 || stage === ways.length - 1)
    reject('OUT_OF_RANGE', `${path}.stage`, 'one of the stages', fields['stage'])
  const next = fields['next'] === undefined ? -1 : ways.indexOf(expectText(fields['next'], `${path}.next`))
  if (fields['next'] !== undefined && (next < 0 || next === stage)) {
    reject('OUT_OF_RANGE', `${path}.next`, `another stage, or '${ENDED}'`, fields['next'])
  }
  const isOpen = fields['until'] === undefined
  if (isOpen && next >= 0) reject('MISSING_VALUE', `${path}.until`, 'the day on which it left', undefined)
  const from = readDay(fields['from'], `${path}.from`, door)
  const end = isOpen ? until : readDay(fields['until'], `${path}.until`, door)
  if (from === undefined || end === undefined) return undefined
  if (end < from || end > until) {
    reject('INCONSISTENT_HISTORY', path, 'days that do not run backwards, up to the last day watched', value)
  }
  return { client: expectClient(fields['client'], `${path}.client`), stage, from, days: end - from, next, isOpen }
}

function readDay(value: unknown, path: string, { faults }: Door): DayNumber | undefined {
  const day = parseDay(value)
  if (day === undefined) faults.add(dateIssue(value, path))
  return day
}
