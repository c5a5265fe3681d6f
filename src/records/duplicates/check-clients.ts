/**
 * Records of clients at the door of the search for duplicates.
 *
 * @module
 */
import type { IssueCollector } from '../../errors/index.js'
import { collectIssues, expectList, received } from '../../errors/index.js'
import { dateIssue, parseDay } from '../../money/core.js'
import type { Client } from '../portfolio/types/index.js'

/** Fields that are text where they are there. */
const TEXTS = [
  'localName',
  'socialCreditCode',
  'lei',
  'registrationNumber',
  'country',
  'region',
  'representative',
  'website',
  'industry',
  'entityType',
] as const

/**
 * The clients, checked: objects with an id and a name, other fields text, dates dates. Codes need not be valid: wrong ones are part of
 * what is looked for.
 */
export function checkClients(clients: unknown): readonly Client[] {
  const faults = collectIssues()
  const rows = Array.from(expectList(clients, 'clients'), (client, row) => checkedRow(client, row, faults))
  faults.throwIfAny()
  return rows.flatMap(client => (client === undefined ? [] : [client]))
}

function checkedRow(value: unknown, row: number, faults: IssueCollector): Client | undefined {
  const path = `clients[${row}]`
  const before = faults.count
  if (!isObject(value)) {
    faults.add({ code: 'INVALID_TYPE', path, expected: 'the record of a client', received: received(value) })
    return undefined
  }
  for (const field of ['id', 'name'] as const) {
    const text: unknown = value[field]
    if (typeof text === 'string' && text.trim() !== '') continue
    const code = text === undefined ? 'MISSING_VALUE' : 'INVALID_TYPE'
    faults.add({ code, path: `${path}.${field}`, expected: 'text that is not empty', received: received(text) })
  }
  for (const field of TEXTS) {
    const text: unknown = value[field]
    if (text === undefined || typeof text === 'string') continue
    faults.add({ code: 'INVALID_TYPE', path: `${path}.${field}`, expected: 'text', received: received(text) })
  }
  const day: unknown = value.registeredOn
  if (day !== undefined && parseDay(day) === undefined) {
    faults.add(dateIssue(day, `${path}.registeredOn`))
  }
  return faults.count === before ? value : undefined
}

function isObject(value: unknown): value is Client {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
