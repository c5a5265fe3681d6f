/**
 * A person's data taken out of everything a lender holds; what the business did stays, about nobody.
 *
 * Sources: GDPR, article 17 and recital 26; PIPL, article 47 and 73(4), anonymisation.
 *
 * @module
 */
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import type { CellChange } from './edit-portfolio.js'
import { editPortfolio } from './edit-portfolio.js'
import { erasedCell } from './erased-cell.js'
import type { MentionLeft } from './erased-mentions.js'
import { mentionRules } from './erased-mentions.js'
import { fieldOf, mayHoldText } from './field-classes.js'
import { freshKeys } from './fresh-keys.js'
import type { OwnKeys, Subject } from './subjects.js'
import { expectSubject, isOwnRow, ownKeys, refersTo } from './subjects.js'
import type { TableView } from './table-views.js'
import { fieldNamesIn, tableViews } from './table-views.js'

/** A portfolio without a person. */
export interface SubjectErasure {
  /** Whether the portfolio knew the person; else nothing has changed: erased before, or the key is wrong. */
  readonly found: boolean
  readonly portfolio: Portfolio
  /** How many cells of each field were emptied, replaced or lost words. */
  readonly changes: readonly { readonly table: TableName; readonly field: string; readonly cells: number }[]
  /** Cells with the person's name that were left, for somebody to decide: another person may be called the same. */
  readonly left: readonly MentionLeft[]
}

/**
 * Erases a contact, or a client that is a person together with its contacts. The person's record keeps what a record needs, under a new key
 * that says nothing (`'erased-1'`), so that talks, answers and loans are still counted; all else of it goes. In records that refer to the
 * person, what is personal or identifies, running text and fields that no table knows are emptied, or say `[erased]`. Everywhere else the person's addresses and numbers are taken out
 * of text, and so is the name, unless another person of that name stands in the portfolio: then only records of the same client lose it,
 * and the rest is listed in `left`.
 *
 * What stays is not always anonymous: loans of the only client in a town say who it was. `eraseRecords` takes out what must go too.
 *
 * @throws ClienteleError for a subject that is none; `NOT_APPLICABLE` for a client that is no person.
 * @example
 * import { eraseSubject } from 'clientele/records'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', representative: 'Contact 1' }]
 * const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact 1', email: 'one@harbour.example' }]
 * const feedback = [{ id: 'V-1', client: 'C-1', contact: 'K-1', date: '2024-03-05', text: 'Slow', complaint: true }]
 * const { portfolio } = eraseSubject({ clients, contacts, feedback }, { contact: 'K-1' })
 * portfolio.contacts // => [{ id: 'erased-1', client: 'C-1', name: '[erased]' }]
 * portfolio.clients[0].representative // => '[erased]'
 * portfolio.feedback[0]
 * // => { id: 'V-1', client: 'C-1', contact: 'erased-1', date: '2024-03-05', text: '[erased]', complaint: true }
 */
export function eraseSubject(portfolio: Portfolio, subject: Subject): SubjectErasure {
  const asked = expectSubject(subject)
  const views = tableViews(portfolio)
  const own = ownKeys(views, asked)
  if (own.size === 0) return { found: false, portfolio, changes: [], left: [] }
  const keys = freshKeys(views, own)
  const mentions = mentionRules(views, own, asked)
  const counts = new Map<string, { table: TableName; field: string; cells: number }>()
  const count = (table: TableName, field: string): void => {
    const known = counts.get(`${table}.${field}`)
    if (known === undefined) counts.set(`${table}.${field}`, { table, field, cells: 1 })
    else known.cells++
  }
  const edited = editPortfolio(views, view => {
    const isOwn = isOwnRow(view, own)
    const isAbout = refersTo(view, own)
    const change = (field: string): CellChange => {
      const erased = erasedCell(view.table, field, keys)
      return (value, row) => {
        const stays = isOwn(row) ? erased.own(value) : isAbout(row) ? erased.about(value) : erased.elsewhere(value)
        const after = stays === undefined || isOwn(row) ? stays : mentions.without(view, field, row, stays)
        if (after !== value) count(view.table, field)
        return after
      }
    }
    return { cells: new Map(fieldNames(view, own).map(field => [field, change(field)])) }
  })
  return { found: true, portfolio: edited, changes: Array.from(counts.values()), left: mentions.left }
}

/** Fields in which something may change; those that a table does not know may speak of a person too. */
function fieldNames(view: TableView, own: OwnKeys): readonly string[] {
  const { table } = view
  return fieldNamesIn(view).filter(name => {
    return own.has(table) || mayHoldText(table, name) || fieldOf(table, name)?.class === 'personal'
  })
}
