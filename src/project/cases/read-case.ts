/**
 * One case at the door.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { readFacts } from '../../records/conditions/read-facts.js'
import type { Facts } from '../../records/index.js'
import type { CaseEvent, CaseLoss, FinancingCase, LibraryCase } from './types.js'

const EVENTS = ['repaid', 'prepaid', 'restructured', 'defaulted'] as const

/** The case as a library keeps it. */
export function readCase(given: FinancingCase, path: string): LibraryCase {
  expectKnownKeys(expectObject(given, path), ['id', 'agreedOn', 'facts', 'terms', 'events', 'loss'], path)
  const { id, facts, terms = {}, events = [], loss } = given
  if (expectText(id, `${path}.id`) === '') reject('MISSING_VALUE', `${path}.id`, 'a name', id)
  const agreed = dayNumber(given.agreedOn, `${path}.agreedOn`)
  expectList(events, `${path}.events`)
  const happened = Array.from(events, (event, i) => readEvent(event, agreed, `${path}.events[${i}]`))
  if (loss !== undefined && !happened.some(({ what }) => what === 'defaulted')) {
    reject('CONFLICTING_OPTIONS', `${path}.loss`, 'no loss without a default', loss, 'Add the default to its events')
  }
  return {
    id,
    agreedOn: isoDate(agreed),
    facts: knownFacts(facts, `${path}.facts`),
    terms: knownFacts(terms, `${path}.terms`),
    events: happened,
    ...(loss !== undefined && { loss: readLoss(loss, agreed, `${path}.loss`) }),
  }
}

function knownFacts(facts: Facts, path: string): Facts {
  return Object.fromEntries(readFacts(facts, path))
}

function readEvent(given: CaseEvent, agreed: number, path: string): LibraryCase['events'][number] {
  expectKnownKeys(expectObject(given, path), ['what', 'on'], path)
  return { what: expectOneOf(given.what, EVENTS, `${path}.what`), on: laterDay(given.on, agreed, `${path}.on`) }
}

function readLoss(given: CaseLoss, agreed: number, path: string): NonNullable<LibraryCase['loss']> {
  expectKnownKeys(expectObject(given, path), ['rate', 'knownOn'], path)
  return {
    rate: expectNonNegative(given.rate, `${path}.rate`),
    knownOn: laterDay(given.knownOn, agreed, `${path}.knownOn`),
  }
}

/** A day on or after the terms were agreed. */
function laterDay(given: DateInput, agreed: number, path: string): string {
  const day = dayNumber(given, path)
  return day >= agreed ? isoDate(day) : reject('OUT_OF_RANGE', path, `a day from ${isoDate(agreed)} on`, isoDate(day))
}
