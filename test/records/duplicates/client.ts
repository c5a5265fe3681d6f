import type { ReadClient } from '../../../src/records/duplicates/read-clients.js'
import { readClients } from '../../../src/records/duplicates/read-clients.js'
import type { Client } from '../../../src/records/portfolio/types/index.js'

/** A made-up client of which only this is known. */
export function client(id: string, name: string, more: Partial<Client> = {}): Client {
  return { id, name, entityType: 'company', status: 'active', ...more }
}

/** Two clients as they are compared, by what is known beside their names. */
export function readPair(
  a: Partial<Client>,
  b: Partial<Client>,
  names: readonly [string, string] = ['Veltorra', 'Kansmor'],
): readonly [ReadClient, ReadClient] {
  const [one, other] = readClients([client('C-1', names[0], a), client('C-2', names[1], b)])
  return [one!, other!]
}
