/**
 * Pareto/NBD fits from summary columns: the peer on rows as its documentation shows, and on weighted patterns. It climbs
 * without a gradient from a random start, so that its time varies from round to round and its answer in the fifth digit.
 *
 * @module
 */
import { paretoNbd } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import type { Compared } from './agreement.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'
import type { FreshFit } from './fresh.js'
import type { Answer } from './peer.js'

type Fitted = ReturnType<typeof paretoNbd.fit>

interface ParetoContest {
  readonly name: string
  /** What the base is, as a reader of the table is told. */
  readonly label: string
  readonly columns: Columns
  readonly calls: number
  readonly rounds: number
  /** The ratio to reach on rows. */
  readonly goal: number
  /** Whether the peer also gets weighted patterns. */
  readonly weights: boolean
  readonly note?: string
}

export function paretoContests(asked: ParetoContest): readonly Runnable[] {
  const { name, label, columns, calls, rounds, goal, weights, note } = asked
  const shared = {
    ours: (): Fitted => paretoNbd.fit(customerBaseFromSummary(columns, OPTIONS)),
    compare: compareFits,
    calls,
    rounds,
    ...(note !== undefined && { note }),
  }
  const args = { data: name }
  const rows = contest({
    ...shared,
    task: `Pareto/NBD fit of ${label} from summary columns`,
    theirs: { task: 'fit_pareto', args },
    goal,
  })
  if (!weights) return [rows]
  const theirs = { task: 'fit_pareto_weighted', args }
  return [rows, contest({ ...shared, task: 'same, peer compresses to weighted patterns first', theirs })]
}

/** The peer stops where its simplex is small: a per mille of a parameter from the top, hardly any likelihood below it. */
function compareFits({ params, fit }: Pick<Fitted, 'params' | 'fit'>, theirs: Answer): readonly Compared[] {
  if (theirs.params === undefined || theirs.logLikelihood === undefined || fit.source !== 'likelihood') {
    throw new Error('Both sides must have fitted')
  }
  const names = ['r', 'alpha', 's', 'beta'] as const
  const { params: found } = theirs
  return [
    { name: 'parameters', ours: names.map(n => params[n]), theirs: names.map(n => found[n]!), tolerance: 5e-3 },
    { name: 'log-likelihood', ours: [fit.logLikelihood], theirs: [theirs.logLikelihood], tolerance: 1e-6 },
  ]
}

/** The same in fresh processes. */
export const FRESH_PARETO_FIT: FreshFit<Pick<Fitted, 'params' | 'fit'>> = {
  model: 'Pareto/NBD',
  path: 'pareto-nbd',
  task: 'fit_pareto',
  compare: compareFits,
}
