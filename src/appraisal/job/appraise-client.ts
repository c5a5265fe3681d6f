/**
 * The verdict on one client, by what its lender's book has taught.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/index.js'
import type { Portfolio } from '../../records/index.js'
import { clientCases } from '../case/client-cases.js'
import type { ClientCase } from '../case/types.js'
import type { Grade } from '../grade.js'
import type { Appraiser } from './appraiser.js'
import { appraiser } from './appraiser.js'
import type { AppraisalContext } from './context.js'
import type { ClientAppraisal } from './types.js'

/** What makes a context ready for many clients. */
const READY = /* @__PURE__ */ new WeakMap<AppraisalContext, Appraiser>()

/**
 * The verdict on one client from its own records: the one that {@link appraise} gives it among all others.
 *
 * @param client a portfolio with this one client in `clients` and its records in the other tables; tables that the lender keeps and
 * that are absent here hold nothing of this client. Surveys, products and exchange rates come from the context.
 * @param previous the grade that the client had.
 * @throws ClienteleError `LENGTH_MISMATCH` for no client or several; `INVALID_TYPE`.
 * @example
 * import { appraisalContext, appraise, appraiseClient, clientRecords } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 20 })
 * const { context, clients } = appraise(portfolio)
 * const one = appraiseClient(clientRecords(portfolio, 'C-0003'), context)
 * one.value.value === clients[2].value.value // => true
 * appraiseClient({ clients: [] }, context) // => Error LENGTH_MISMATCH
 */
export function appraiseClient(client: Portfolio, context: AppraisalContext, previous?: Grade): ClientAppraisal {
  const { clients = [] } = expectObject(client, 'client') as Portfolio
  if (clients.length !== 1) reject('LENGTH_MISMATCH', 'client.clients', 'one client', clients.length)
  const { asOf, currency, maxRateAgeDays, via } = context
  const kept = Object.fromEntries(context.tables.map(table => [table, []]))
  const known = portfolioAsOf({ ...kept, ...client, ...context.shared }, asOf)
  const rule = { asOf: dayNumber(asOf, 'context.asOf'), currency, maxRateAgeDays, ...(via !== undefined && { via }) }
  const ready = READY.get(context) ?? appraiser(context)
  READY.set(context, ready)
  return ready(ofGroup(clientCases(known, rule).caseOf(0), context), previous)
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
