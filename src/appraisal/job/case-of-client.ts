/**
 * A client by itself, seen as it is seen among all clients of its lender.
 *
 * @module
 */
import { expectList, expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/index.js'
import type { Portfolio } from '../../records/index.js'
import { clientCases } from '../case/client-cases.js'
import type { ClientCase } from '../case/types.js'
import type { AppraisalContext } from './context.js'

/**
 * The case of the one client of a portfolio, on the day and in the money of a context.
 *
 * @throws ClienteleError `LENGTH_MISMATCH` for no client or several; `INVALID_TYPE`.
 */
export function caseOfClient(client: Portfolio, context: AppraisalContext): ClientCase {
  const { asOf, currency, maxRateAgeDays, via, tables, shared } = expectContext(context)
  expectObject(client, 'client')
  const { clients = [] } = client
  const { length } = expectList(clients, 'client.clients')
  if (length !== 1) reject('LENGTH_MISMATCH', 'client.clients', 'one client', length)
  const kept = Object.fromEntries(tables.map(table => [table, []]))
  const known = portfolioAsOf({ ...kept, ...client, ...shared }, asOf)
  const rule = { asOf: dayNumber(asOf, 'context.asOf'), currency, maxRateAgeDays, ...(via !== undefined && { via }) }
  return ofGroup(clientCases(known, rule).caseOf(0), context)
}

/** Contexts are long documents: whether it is one is all that is asked for every client. */
function expectContext(context: AppraisalContext): AppraisalContext {
  const { kind, version } = expectObject(context, 'context')
  if (kind !== 'appraisal-context' || version !== 1) {
    reject('UNKNOWN_DOCUMENT', 'context.kind', "'appraisal-context', version 1, as appraisalContext makes it", kind)
  }
  return context
}

/** Figures that rest on a whole group are those of the book. */
function ofGroup(client: ClientCase, { groups }: AppraisalContext): ClientCase {
  const { group } = client.client
  const facts = group === undefined || !Object.hasOwn(groups, group) ? undefined : groups[group]
  if (facts === undefined) return client
  const fact: ClientCase['fact'] = name => (Object.hasOwn(facts, name) ? facts[name] : client.fact(name))
  return {
    ...client,
    fact,
    figure: name => {
      const found = fact(name)
      return typeof found === 'number' ? found : undefined
    },
  }
}
