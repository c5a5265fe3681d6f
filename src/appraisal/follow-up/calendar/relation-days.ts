/**
 * Days that the relationship brings: surveys, reviews, anniversaries, birthdays.
 *
 * @module
 */
import { dayNumber, isoDate } from '../../../money/core.js'
import type { Contact } from '../../../records/index.js'
import { lawfulBasis } from '../../../records/privacy/lawful-basis.js'
import type { Day, Span } from './entry.js'
import { duties, occurrences } from './recurring.js'
import type { CalendarKind } from './types.js'

/** The next surveys, counted from the last answer; a client who never answered is asked on the first day. */
export function surveys(span: Span): readonly Day[] {
  const days = span.client.records('surveyAnswers').map(({ date }) => dayNumber(date))
  return regularly('survey', span, days, span.policy.surveyMonths)
}

/** The next reviews by grade, counted from the last review or rating. */
export function reviews(span: Span): readonly Day[] {
  const { client, policy, grade = 'other' } = span
  const { reviewMonths, reviewActivities } = policy
  const months = Object.hasOwn(reviewMonths, grade) ? reviewMonths[grade]! : reviewMonths['other']!
  const reviewed = client.records('activities').filter(({ kind }) => reviewActivities.includes(kind))
  const days = [...reviewed, ...client.records('ratings')].map(({ date }) => dayNumber(date))
  return regularly('review', span, days, months)
}

/** Of clients with a relationship only: a prospect is not reviewed, nor one that has left. */
function regularly(kind: CalendarKind, span: Span, done: readonly number[], months: number): readonly Day[] {
  const { client, from, until } = span
  if (client.client.status !== 'active') return []
  const of = { table: 'clients', id: client.id } as const
  if (done.length > 0) {
    return duties(
      done.reduce((latest, day) => Math.max(latest, day)),
      months,
      from,
      until,
    ).map(due => ({ ...due, kind, of }))
  }
  return [{ day: from }, ...occurrences(from, months, from, until)].map(due => ({ ...due, kind, of }))
}

/** Every year of the relationship. */
export function anniversaries({ client, from, until }: Span): readonly Day[] {
  const { status, clientSince } = client.client
  if (clientSince === undefined || (status !== 'active' && status !== 'dormant')) return []
  return occurrences(dayNumber(clientSince), 12, from, until).map(({ day, count }): Day => {
    return { kind: 'anniversary', of: { table: 'clients', id: client.id }, day, years: count }
  })
}

/** Birthdays of contacts who have agreed to be addressed so, each asked for the very day: what is withdrawn by then is not noted. */
export function birthdays(span: Span): readonly Day[] {
  const { client, from, until } = span
  return client.records('contacts').flatMap(contact => {
    if (contact.birthday === undefined) return []
    return occurrences(dayNumber(contact.birthday), 12, from, until)
      .filter(({ day }) => hasAgreed(contact, day, span))
      .map(({ day }): Day => ({ kind: 'birthday', of: { table: 'contacts', id: contact.id }, day }))
  })
}

function hasAgreed(contact: Contact, day: number, { client, policy }: Span): boolean {
  const records = { clients: [client.client], contacts: [contact], consents: client.records('consents') }
  const options = { purpose: policy.birthdayPurpose, on: isoDate(day), bases: ['consent'] } as const
  return lawfulBasis(records, options).some(({ contact: id, grounds }) => id === contact.id && grounds.length > 0)
}
