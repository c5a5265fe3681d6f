/**
 * A person's name and numbers taken out of records of others.
 *
 * @module
 */
import { fieldOf } from './field-classes.js'
import { changeTexts } from './mentions.js'
import type { RecordName } from './record-name.js'
import { nameOfRow } from './record-name.js'
import { ownersIn } from './routes.js'
import { subjectValues } from './subject-values.js'
import type { OwnKeys, Subject } from './subjects.js'
import { isOwnRow, refersTo } from './subjects.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** A cell that may speak of the person, and was left. */
export interface MentionLeft extends RecordName {
  readonly field: string
  /** `'namesake'`: another person may be meant, or has the same address or number; `'key'`: a key cannot change without what refers to it. */
  readonly why: 'namesake' | 'key'
}

/** What becomes of mentions. */
export interface MentionRules {
  /** The value of a cell without what speaks of the person. */
  readonly without: (view: TableView, field: string, row: number, value: unknown) => unknown
  /** What was left so far. */
  readonly left: readonly MentionLeft[]
}

/** The rules for one person. */
export function mentionRules(views: readonly TableView[], own: OwnKeys, subject: Subject): MentionRules {
  const { names, numbers, keys } = subjectValues(views, own)
  const owners = ownersIn(views)
  const home = homeOf(views, own, subject)
  const isHome = (view: TableView, row: number): boolean => home !== undefined && owners(view)[row] === home
  const bears = (view: TableView, field: string, row: number): boolean => {
    const text = textAt(view, field, row)
    if (text === undefined || !names.isWhole(text)) return false
    return isOneOf(OWN_NAMES, view, field) || (isOneOf(GIVEN_NAMES, view, field) && !isHome(view, row))
  }
  const hasNamesake = views.some(view => anyRow(view, own, (field, row) => bears(view, field, row)))
  const left: MentionLeft[] = []
  const leave = (view: TableView, row: number, field: string, why: MentionLeft['why']): void => {
    left.push({ ...nameOfRow(view, row), field, why })
  }
  const without = (view: TableView, field: string, row: number, value: unknown): unknown => {
    const type = fieldOf(view.table, field)?.type
    if (type === 'id' || type === 'reference') {
      if (typeof value === 'string' && (numbers.isIn(value) || names.isIn(value))) leave(view, row, field, 'key')
      return value
    }
    if (isOneOf(OWN_NUMBERS, view, field) && typeof value === 'string' && numbers.isIn(value)) {
      leave(view, row, field, 'namesake')
      return value
    }
    const unnumbered = changeTexts(value, text => keys.without(numbers.without(text)))
    const unnamed = changeTexts(unnumbered, names.without)
    const isOthers = bears(view, field, row) || (hasNamesake && !isHome(view, row))
    if (unnamed === unnumbered || !isOthers) return unnamed
    leave(view, row, field, 'namesake')
    return unnumbered
  }
  return { without, left }
}

/** Fields of a record of one's own: whoever bears the name there is somebody else. */
const OWN_NAMES = ['contacts.name', 'clients.name', 'clients.localName']

/** Addresses and numbers of a record of one's own: a telephone of the firm is another's too. */
const OWN_NUMBERS = [
  'contacts.email',
  'contacts.phone',
  'clients.registrationNumber',
  'clients.socialCreditCode',
  'clients.lei',
  'clients.website',
]

/** Fields in which a client names people: in the person's own client they are taken for the person. */
const GIVEN_NAMES = ['clients.representative', 'ownerships.ownerName', 'stakeholders.name']

function isOneOf(fields: readonly string[], { table }: TableView, field: string): boolean {
  return fields.includes(`${table}.${field}`)
}

/** The client in whose records the name means the person. */
function homeOf(views: readonly TableView[], own: OwnKeys, subject: Subject): string | undefined {
  if ('client' in subject) return subject.client
  const contacts = views.find(({ table }) => table === 'contacts')
  if (contacts === undefined) return undefined
  const row = Array.from({ length: contacts.size }, (_, i) => i).find(isOwnRow(contacts, own))
  return row === undefined ? undefined : textAt(contacts, 'client', row)
}

/** Whether a name field of a record that is neither the person's own nor about them passes a test. */
function anyRow(view: TableView, own: OwnKeys, test: (field: string, row: number) => boolean): boolean {
  const fields = [...OWN_NAMES, ...GIVEN_NAMES].flatMap(name => {
    const [table = '', field = ''] = name.split('.')
    return table === view.table ? [field] : []
  })
  if (fields.length === 0) return false
  const isOwn = isOwnRow(view, own)
  const isAbout = refersTo(view, own)
  const rows = Array.from({ length: view.size }, (_, row) => row).filter(row => !isOwn(row) && !isAbout(row))
  return rows.some(row => fields.some(field => test(field, row)))
}
