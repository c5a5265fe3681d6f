/**
 * How records of one client could become one record. A suggestion: nothing is changed.
 *
 * @module
 */
import type { Client } from '../portfolio/types/index.js'
import { TABLES } from '../tables/tables.js'
import type { FieldSuggestion, MergeSuggestion } from './types.js'

const FIELDS = Object.keys(TABLES.clients.fields).filter(field => field !== 'id')

/** What each record states, by field. */
type Stated = ReadonlyMap<string, unknown>

/** The record to keep, the one that says most, and what to do where the others say more or something else. */
export function mergeSuggestion(clients: readonly Client[]): MergeSuggestion {
  const stated = clients.map((client): Stated => new Map(Object.entries(client)))
  const said = stated.map(fields => FIELDS.filter(field => fields.get(field) !== undefined).length)
  const best = said.indexOf(Math.max(...said))
  const keep = clients[best]!
  const fields = FIELDS.flatMap((field): readonly FieldSuggestion[] => {
    const values = valuesOf(clients, stated, field)
    if (values.length === 0) return []
    if (values.length > 1) return [{ field, action: 'choose', values }]
    return stated[best]!.get(field) === undefined ? [{ field, action: 'fill', values }] : []
  })
  return { keep: keep.id, replace: clients.filter(client => client !== keep).map(({ id }) => id), fields }
}

function valuesOf(clients: readonly Client[], stated: readonly Stated[], field: string): FieldSuggestion['values'] {
  const values = new Map<string, { value: unknown; clients: string[] }>()
  for (const [i, { id }] of clients.entries()) {
    const value = stated[i]!.get(field)
    if (value === undefined) continue
    const text = JSON.stringify(value)
    const known = values.get(text)
    if (known === undefined) values.set(text, { value, clients: [id] })
    else known.clients.push(id)
  }
  return [...values.values()]
}
