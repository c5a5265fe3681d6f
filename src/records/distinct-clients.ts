/**
 * Clients of a table in which each has one row.
 *
 * @module
 */
import { collectIssues, received } from '../errors/index.js'
import type { ClientCodes } from './client-codes.js'
import { clientCodes } from './client-codes.js'
import { clientIssue, isClientId } from './order-faults.js'

/** Numbers the clients by their rows; throws one error for all cells that are no id, or stood on an earlier row already. */
export function distinctClients(ids: ArrayLike<unknown>, path: (row: number) => string): ClientCodes {
  const faults = collectIssues()
  const clients = clientCodes()
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]
    if (!isClientId(id)) faults.add(clientIssue(id, path(row)))
    else if (clients.codeOf(id) !== row - faults.count) {
      const expected = 'an id of its own'
      faults.add({ code: 'DUPLICATE_CLIENT', path: path(row), expected, received: received(id) })
    }
  }
  faults.throwIfAny()
  return clients
}
