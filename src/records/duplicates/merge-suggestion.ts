/**
 * How records of one client could become one record. A suggestion: nothing is changed.
 *
 * @module
 */
import type { Client } from '../portfolio/types/index.js'
import { TABLES } from '../tables/tables.js'
import type { FieldSuggestion, MergeSuggestion } from './types.js'

const FIELDS = Object.keys(TABLES.clients.fields).filter(field => field !== 'id')

/** The record to keep, the one that says most, and what to do where the others say more or something else. */
export function mergeSuggestion(clients: readonly Client[]): MergeSuggestion {
  const said = clients.map(client => FIELDS.filter(field => statedIn(client, field) !== undefined).length)
  const best = said.indexOf(Math.max(...said))
  const keep = clients[best]!
  const fields = FIELDS.flatMap((field): readonly FieldSuggestion[] => {
    const values = valuesOf(clients, field)
    if (values.length === 0) return []
    if (values.length > 1) return [{ field, action: 'choose', values }]
    return statedIn(keep, field) === undefined ? [{ field, action: 'fill', values }] : []
  })
  return { keep: keep.id, replace: clients.filter(client => client !== keep).map(({ id }) => id), fields }
}

function statedIn(client: Client, field: string): unknown {
  return Object.entries(client).find(([name]) => name === field)?.[1]
}

function valuesOf(clients: readonly Client[], field: string): FieldSuggestion['values'] {
  const values = new Map<string, { value: unknown; clients: string[] }>()
  for (const client of clients) {
    const value = statedIn(client, field)
    if (value === undefined) continue
    const text = JSON.stringify(value)
    const known = values.get(text)
    if (known === undefined) values.set(text, { value, clients: [client.id] })
    else known.clients.push(client.id)
  }
  return [...values.values()]
}
