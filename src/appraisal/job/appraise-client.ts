/**
 * The verdict on one client, by what its lender's book has taught.
 *
 * @module
 */
import type { Portfolio } from '../../records/index.js'
import type { Grade } from '../grade.js'
import { expectPrevious } from '../grading/expect-grade-inputs.js'
import type { Appraiser } from './appraiser.js'
import { appraiser } from './appraiser.js'
import { caseOfClient } from './case-of-client.js'
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
 * @throws ClienteleError `LENGTH_MISMATCH` for no client or several; `UNKNOWN_DOCUMENT` where `context` is none; `INVALID_TYPE`;
 * `OUT_OF_RANGE` for a grade that there is not.
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
  expectPrevious(previous, 'previous')
  return appraiserOf(context)(caseOfClient(client, context), previous)
}

/** The same appraiser for all clients of one context. */
export function appraiserOf(context: AppraisalContext): Appraiser {
  const ready = READY.get(context) ?? appraiser(context)
  READY.set(context, ready)
  return ready
}
