/**
 * Whether data of somebody may be used.
 *
 * @module
 */
import type { Basis } from './bases.js'
import type { ConsentBook } from './consent-entries.js'
import { entriesForStaff, findingsOf } from './lawful-basis.js'
import type { Person } from './people-read.js'
import type { TableView } from './table-views.js'

/** Tells whether there is a ground for somebody's data; a firm stands for its people who have no record of their own. */
export function peopleWithBasis(
  views: readonly TableView[],
  book: ConsentBook,
  accepted: ReadonlySet<Basis>,
): (person: Person) => boolean {
  const contacts = new Set<string>()
  const individuals = new Set<string>()
  for (const { client, contact, isPerson, grounds } of findingsOf(views, book, accepted)) {
    if (grounds.length === 0) continue
    if (contact !== undefined) contacts.add(contact)
    else if (isPerson) individuals.add(client)
  }
  const forStaff = (client: string): boolean =>
    entriesForStaff(book, client).some(({ basis, state }) => state === 'in-force' && accepted.has(basis))
  return ({ client, contact }) => {
    if (contact !== undefined) return contacts.has(contact)
    return client !== undefined && (individuals.has(client) || forStaff(client))
  }
}
