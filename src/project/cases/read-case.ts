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
import type { Facts } from '../../records/core.js'
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
  return {
    id,
    agreedOn: isoDate(agreed),
    facts: knownFacts(facts, `${path}.facts`),
    terms: knownFacts(terms, `${path}.terms`),
    events: happened,
    ...(loss !== undefined && { loss: readLoss(loss, happened, `${path}.loss`) }),
  }
}

function knownFacts(facts: Facts, path: string): Facts {
  return Object.fromEntries(readFacts(facts, path))
}

function readEvent(given: CaseEvent, agreed: number, path: string): LibraryCase['events'][number] {
  expectKnownKeys(expectObject(given, path), ['what', 'on'], path)
  return { what: expectOneOf(given.what, EVENTS, `${path}.what`), on: laterDay(given.on, agreed, `${path}.on`) }
}

/** A loss is of a default, and known on its day at the earliest. */
function readLoss(given: CaseLoss, happened: LibraryCase['events'], path: string): NonNullable<LibraryCase['loss']> {
  const defaults = happened.flatMap(({ what, on }) => (what === 'defaulted' ? [dayNumber(on)] : []))
  if (defaults.length === 0) {
    reject('CONFLICTING_OPTIONS', path, 'no loss without a default', given, 'Add the default to its events')
  }
  expectKnownKeys(expectObject(given, path), ['rate', 'knownOn'], path)
  return {
    rate: expectNonNegative(given.rate, `${path}.rate`),
    knownOn: laterDay(given.knownOn, Math.min(...defaults), `${path}.knownOn`),
  }
}

/** A day on or after another. */
function laterDay(given: DateInput, first: number, path: string): string {
  const day = dayNumber(given, path)
  return day >= first ? isoDate(day) : reject('OUT_OF_RANGE', path, `a day from ${isoDate(first)} on`, isoDate(day))
}
