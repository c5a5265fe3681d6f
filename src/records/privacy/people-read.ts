/**
 * Whose personal data a field holds, row by row.
 *
 * @module
 */
import { OWN_STAFF } from './field-classes.js'
import type { ReadPolicy } from './purpose-policy.js'
import { individualsIn, ownersIn, referencesOf } from './routes.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** Somebody whose data a field holds: a person of the portfolio, or people of a firm who have no record of their own. */
export interface Person {
  readonly client?: string
  readonly contact?: string
}

/** Finds the people in the cells of a field; each comes once. */
export type PeopleRead = (view: TableView, field: string) => readonly Person[]

/**
 * Of a client that is a person every field is personal. Else a row with a contact is about that contact, and what is personal in other
 * rows is about people of the firm. Fields about the lender's own staff are no data of clients.
 */
export function peopleIn(views: readonly TableView[], { classOf }: ReadPolicy): PeopleRead {
  const owners = ownersIn(views)
  const individuals = individualsIn(views)
  return (view, field) => {
    if (OWN_STAFF.has(`${view.table}.${field}`)) return []
    const clients = owners(view)
    const isPersonal = classOf(view.table, field) === 'personal'
    const contactField = contactFieldOf(view)
    const people = new Map<string, Person>()
    for (let row = 0; row < view.size; row++) {
      if (view.value(field, row) === undefined) continue
      const client = clients[row]
      const contact = contactField === undefined ? undefined : textAt(view, contactField, row)
      if (client !== undefined && individuals.has(client)) people.set(`client ${client}`, { client })
      else if (contact !== undefined) people.set(`contact ${contact}`, { contact })
      else if (isPersonal && client !== undefined) people.set(`client ${client}`, { client })
    }
    return Array.from(people.values())
  }
}

function contactFieldOf(view: TableView): string | undefined {
  return view.table === 'contacts' ? 'id' : referencesOf(view.table).find(({ to }) => to === 'contacts')?.name
}
