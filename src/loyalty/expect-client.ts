import { reject } from '../errors/index.js'
import type { ClientId } from '../records/core.js'

/** What tells a client, or a prospect, from the others: text that is not empty, or a finite number. */
export function expectClient(value: unknown, path: string): ClientId {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return reject('INVALID_CLIENT', path, 'a text that is not empty or a finite number', value)
}
