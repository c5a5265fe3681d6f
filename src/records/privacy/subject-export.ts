/**
 * All that a lender holds of a person, for the person to read or to take along.
 *
 * Sources: GDPR, articles 15 (access) and 20 (portability), 15(4) on the rights of others; PIPL, article 45.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import type { Basis } from './bases.js'
import { BASES } from './bases.js'
import { fieldOf, mayHoldText } from './field-classes.js'
import { changeTexts } from './mentions.js'
import type { RecordName } from './record-name.js'
import { nameOfRow } from './record-name.js'
import { ownersIn } from './routes.js'
import { subjectValues } from './subject-values.js'
import type { OwnKeys, Subject } from './subjects.js'
import { expectSubject, isOwnRow, ownKeys, refersTo } from './subjects.js'
import type { AnyRecord, TableView } from './table-views.js'
import { fieldNamesIn, recordOf, tableViews } from './table-views.js'

/** All that a portfolio holds of a person. */
export interface SubjectExport {
  readonly subject: Subject
  /** Whether the portfolio knows the person. */
  readonly found: boolean
  /** The person's own records, those that refer to them, and of a client those that belong to it; days as ISO text. */
  readonly records: { readonly [K in TableName]?: readonly AnyRecord[] }
  /** Other cells in which the person's name, address or number stands. Somebody of the same name may be meant, and others may be named. */
  readonly mentions: readonly (RecordName & { readonly field: string; readonly value: unknown })[]
  /** Where the records come from, as far as they say. */
  readonly sources: readonly string[]
  /** For what the data may be or were used, and on which ground, as the entries of `consents` say. */
  readonly purposes: readonly SubjectPurpose[]
}

/** One entry of `consents`, as the person reads it. */
export interface SubjectPurpose {
  readonly purpose: string
  readonly basis: Basis
  /** ISO. */
  readonly from: string
  readonly until?: string
  readonly withdrawnOn?: string
}

/**
 * Gathers all records about a contact, or about a client that is a person, with where they come from and for what they may be used.
 *
 * @throws ClienteleError for a subject that is none; `NOT_APPLICABLE` for a client that is no person.
 * @example
 * import { subjectExport } from 'clientele/records'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', representative: 'Contact 1' }]
 * const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact 1', source: 'card of a trade fair' }]
 * const consents = [{ id: 'B-1', client: 'C-1', contact: 'K-1', purpose: 'marketing', basis: 'consent', from: '2024-01-01' }]
 * const held = subjectExport({ clients, contacts, consents }, { contact: 'K-1' })
 * held.records.contacts // => [{ id: 'K-1', client: 'C-1', name: 'Contact 1', source: 'card of a trade fair' }]
 * held.mentions // => [{ table: 'clients', key: 'C-1', field: 'representative', value: 'Contact 1' }]
 * held.purposes // => [{ purpose: 'marketing', basis: 'consent', from: '2024-01-01' }]
 */
export function subjectExport(portfolio: Portfolio, subject: Subject): SubjectExport {
  const asked = expectSubject(subject)
  const views = tableViews(portfolio)
  const own = ownKeys(views, asked)
  const owners = ownersIn(views)
  const records: { [K in TableName]?: readonly AnyRecord[] } = {}
  const mentions: SubjectExport['mentions'][number][] = []
  const mentionsIn = mentionsOf(views, own)
  for (const view of views) {
    const isOwn = isOwnRow(view, own)
    const isAbout = refersTo(view, own)
    const clients = 'client' in asked ? owners(view) : []
    const found: AnyRecord[] = []
    for (let row = 0; row < view.size; row++) {
      const belongs = 'client' in asked && own.size > 0 && clients[row] === asked.client
      if (isOwn(row) || isAbout(row) || belongs) found.push(plainRecord(view, row))
      else mentions.push(...mentionsIn(view, row))
    }
    if (found.length > 0) records[view.table] = found
  }
  return {
    subject: asked,
    found: own.size > 0,
    records,
    mentions,
    sources: sourcesOf(records),
    purposes: (records.consents ?? []).flatMap(purposeOf),
  }
}

/** Days as ISO text, whatever they came as, so that JSON holds them well. */
function plainRecord(view: TableView, row: number): AnyRecord {
  const record = view.records?.[row] ?? recordOf(view, row)
  const cells = Object.entries(record).map(([name, value]) => {
    const day = fieldOf(view.table, name)?.type === 'date' ? parseDay(value) : undefined
    return [name, day === undefined ? value : isoDate(day)] as const
  })
  return Object.fromEntries(cells.filter(([, value]) => value !== undefined))
}

type MentionsIn = (view: TableView, row: number) => SubjectExport['mentions']

function mentionsOf(views: readonly TableView[], own: OwnKeys): MentionsIn {
  if (own.size === 0) return () => []
  const { names, numbers, keys } = subjectValues(views, own)
  const isIn = (text: string): boolean => names.isIn(text) || numbers.isIn(text) || keys.isIn(text)
  const fields = new Map(
    views.map(view => [view, fieldNamesIn(view).filter(name => mayHoldText(view.table, name))] as const),
  )
  return (view, row) =>
    (fields.get(view) ?? []).flatMap(field => {
      const value = view.value(field, row)
      return speaksOf(value, isIn) ? [{ ...nameOfRow(view, row), field, value }] : []
    })
}

function speaksOf(value: unknown, isIn: (text: string) => boolean): boolean {
  let found = false
  changeTexts(value, text => {
    found ||= isIn(text)
    return text
  })
  return found
}

function sourcesOf(records: SubjectExport['records']): readonly string[] {
  const sources = Object.values(records).flatMap(rows => rows.map(({ source }) => source))
  return Array.from(new Set(sources.filter(source => typeof source === 'string')))
}

function purposeOf(entry: AnyRecord): readonly SubjectPurpose[] {
  const { purpose, basis, from, until, withdrawnOn } = entry
  const known = BASES.find(word => word === basis)
  if (typeof purpose !== 'string' || known === undefined || typeof from !== 'string') return []
  return [
    {
      purpose,
      basis: known,
      from,
      ...(typeof until === 'string' && { until }),
      ...(typeof withdrawnOn === 'string' && { withdrawnOn }),
    },
  ]
}
