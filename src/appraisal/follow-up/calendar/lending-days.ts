/**
 * Days that facilities, covenants, projects and contracts bring.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import { dayNumber } from '../../../money/core.js'
import type { Facility, Project } from '../../../records/index.js'
import type { Day, Span } from './entry.js'
import { once } from './entry.js'
import { duties } from './recurring.js'

const isInForce = ({ status }: Facility): boolean => status === 'active' || status === 'defaulted'

/** Last days on which anything may be owed; a facility in force past its maturity is overdue. */
export function maturities({ client, from, until }: Span): readonly Day[] {
  return client
    .records('facilities')
    .filter(isInForce)
    .flatMap(({ id, maturity }) =>
      maturity === undefined ? [] : once('maturity', { table: 'facilities', id }, dayNumber(maturity), from, until),
    )
}

/** Instalments of at least such a part of the limit; those of the past are the business of collection, not of a calendar. */
export function largeInstalments({ client, from, until, policy }: Span): readonly Day[] {
  const facilities = new Map(client.records('facilities').map(facility => [facility.id, facility]))
  return client.records('instalments').flatMap(({ facility, due, amount }): readonly Day[] => {
    const held = facilities.get(facility)
    const day = dayNumber(due)
    if (held === undefined || !isInForce(held) || day < from || day > until) return []
    if (!(held.limit > 0) || amount < policy.largeInstalment * held.limit) return []
    return [
      { kind: 'large-instalment', of: { table: 'facilities', id: facility }, day, amount, currency: held.currency },
    ]
  })
}

/** Every so many months from the last test, or else from signature. */
export function covenantTests({ client, from, until }: Span): readonly Day[] {
  const facilities = new Map(client.records('facilities').map(facility => [facility.id, facility]))
  const tested = new Map<string, DayNumber>()
  for (const { covenant, date } of client.records('covenantTests')) {
    tested.set(covenant, Math.max(tested.get(covenant) ?? Number.NEGATIVE_INFINITY, dayNumber(date)))
  }
  return client.records('covenants').flatMap(({ id, facility, testMonths }) => {
    const held = facilities.get(facility)
    if (held === undefined || testMonths === undefined || !isInForce(held)) return []
    const last = tested.get(id) ?? dayNumber(held.signedOn)
    return duties(last, testMonths, from, until).map((due): Day => {
      return { ...due, kind: 'covenant-test', of: { table: 'covenants', id } }
    })
  })
}

/** Close and completion of projects that have not come; completion as last reported, or else as planned. */
export function milestones({ client, from, until }: Span): readonly Day[] {
  const reports = client.records('constructionProgress')
  return client.records('projects').flatMap(project => {
    const { id, financialClose, stage } = project
    const of = { table: 'projects', id } as const
    const isBefore = stage === 'origination' || stage === 'appraisal'
    const close =
      isBefore && financialClose !== undefined
        ? once('financial-close', of, dayNumber(financialClose), from, until)
        : []
    const [latest] = reports
      .filter(report => report.project === id && report.completionExpected !== undefined)
      .toSorted((a, b) => dayNumber(b.date) - dayNumber(a.date))
    const completion = latest?.completionExpected ?? project.plannedCompletion
    if (!isToBeBuilt(project) || completion === undefined) return close
    return [...close, ...once('completion', of, dayNumber(completion), from, until)]
  })
}

function isToBeBuilt({ stage, completedOn }: Project): boolean {
  return completedOn === undefined && (stage === 'construction' || stage === 'appraisal' || stage === 'origination')
}

/** Last days of contracts that are in force. */
export function contractEnds({ client, from, until }: Span): readonly Day[] {
  return client
    .records('contracts')
    .filter(({ status }) => status === 'active')
    .flatMap(({ id, endsOn }) =>
      endsOn === undefined ? [] : once('contract-end', { table: 'contracts', id }, dayNumber(endsOn), from, until),
    )
}
