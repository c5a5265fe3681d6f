/**
 * The words by which a person can be found in other records.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { type MentionFinder, mentionFinder } from './mentions.js'
import type { OwnKeys } from './subjects.js'
import { isOwnRow } from './subjects.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** Fields of a person's own record that others may share. */
const NAMES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  contacts: ['name'],
  clients: ['name', 'localName', 'representative'],
}

/** Fields that nobody else has. */
const NUMBERS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  contacts: ['email', 'phone'],
  clients: ['registrationNumber', 'socialCreditCode', 'lei', 'website'],
}

/** How a person can be found. */
export interface SubjectValues {
  /** Names, which others may have too. */
  readonly names: MentionFinder
  /** Addresses and numbers, which are the person's alone. */
  readonly numbers: MentionFinder
  /** Keys of its own records that have at least 4 characters, letters and digits among them, where they stand in text. */
  readonly keys: MentionFinder
}

/** The finders of a person's values. */
export function subjectValues(views: readonly TableView[], own: OwnKeys): SubjectValues {
  return {
    names: mentionFinder(textsOf(views, own, NAMES)),
    numbers: mentionFinder(textsOf(views, own, NUMBERS)),
    keys: mentionFinder(Array.from(own.values(), keys => Array.from(keys).filter(isTellingKey)).flat()),
  }
}

/** `7` and `AAA` stand in text for other things. */
function isTellingKey(key: string): boolean {
  return key.length >= 4 && /\p{L}/u.test(key) && /\p{N}/u.test(key)
}

function textsOf(
  views: readonly TableView[],
  own: OwnKeys,
  fieldsOf: Readonly<Partial<Record<TableName, readonly string[]>>>,
): readonly string[] {
  return views.flatMap(view => {
    const fields = fieldsOf[view.table] ?? []
    const isOwn = isOwnRow(view, own)
    const rows = fields.length === 0 ? [] : Array.from({ length: view.size }, (_, row) => row).filter(isOwn)
    return rows.flatMap(row => fields.flatMap(field => textAt(view, field, row) ?? []))
  })
}
