/**
 * Gamma-Gamma fits: the peer on the arrays of orders and mean spends that its documentation asks for, we on a base that is
 * there for the buying model anyway, and from summary columns, which builds that base first.
 *
 * @module
 */
import { gammaGamma } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import type { Compared } from './agreement.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'
import type { Answer } from './peer.js'

type Fitted = ReturnType<typeof gammaGamma.fit>

/** Clients with a mean spend each, every one of whom has an order that counts: the first one does. */
export interface SpendColumns extends Columns {
  readonly meanSpend: Float64Array
  readonly spendOrders: Float64Array
}

export function spendColumns(columns: Columns): SpendColumns {
  const spendOrders = columns.frequency.map(repeats => repeats + 1)
  const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
  return { ...columns, spendOrders, meanSpend: gammaGamma.simulate(model, { orders: spendOrders, seed: 1 }).meanSpend }
}

export function spendingContests(name: string, label: string, columns: SpendColumns): readonly Runnable[] {
  const base = customerBaseFromSummary(columns, OPTIONS)
  const shared = { theirs: { task: 'fit_spending', args: { data: name } }, compare: compareSpending, calls: 5 }
  return [
    contest({
      ...shared,
      task: `Gamma-Gamma fit of ${label}, base given`,
      ours: (): Fitted => gammaGamma.fit(base),
      goal: 30,
    }),
    contest({
      ...shared,
      task: 'same, our base built from summary columns each time',
      ours: (): Fitted => gammaGamma.fit(customerBaseFromSummary(columns, OPTIONS)),
    }),
  ]
}

function compareSpending({ params, fit }: Fitted, { params: theirs, logLikelihood }: Answer): readonly Compared[] {
  if (theirs === undefined || logLikelihood === undefined || fit.source !== 'likelihood') {
    throw new Error('Both sides must have fitted')
  }
  const ours = [params.p, params.q, params.gamma]
  return [
    { name: 'parameters', ours, theirs: ['p', 'q', 'v'].map(n => theirs[n]!), tolerance: 1e-3 },
    { name: 'log-likelihood', ours: [fit.logLikelihood], theirs: [logLikelihood], tolerance: 1e-9 },
  ]
}
