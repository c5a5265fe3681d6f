import { collectIssues, expectObject } from '../../errors/index.js'
import type { ObligorColumns } from '../portfolio/obligors.js'
import { expectObligors } from '../portfolio/obligors.js'
import { clientNames } from './group-exposures.js'

/** A portfolio whose clients may draw each other into default, one row per client. */
export interface ContagionColumns extends ObligorColumns {
  /** Each once. Sponsors that borrow nothing have a row too, of exposure 0, or they never fail. */
  readonly client: readonly string[]
}

/** The names of a checked portfolio. */
export function expectContagionColumns(columns: ContagionColumns): readonly string[] {
  expectObject(columns, 'columns')
  const clients = clientNames(columns.client, expectObligors(columns))
  const seen = new Set<string>()
  const faults = collectIssues()
  for (const [i, client] of clients.entries()) {
    if (seen.has(client)) {
      const expected = 'each client once'
      faults.add({ code: 'DUPLICATE_CLIENT', path: `columns.client[${i}]`, expected, received: client })
    }
    seen.add(client)
  }
  faults.throwIfAny()
  return clients
}
