/**
 * Fits from summary columns: the peer on rows as its documentation shows, and on weighted patterns, its best use.
 *
 * @module
 */
import { bgNbd } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import { compareFits } from './compare-fits.js'
import type { Contest, Runnable } from './contest.js'
import { contest } from './contest.js'
import type { FreshFit } from './fresh.js'

type Fitted = ReturnType<typeof bgNbd.fit>

interface FitContest {
  readonly name: string
  /** What the base is, as a reader of the table is told. */
  readonly label: string
  readonly columns: Columns
  readonly calls: { readonly ours: number; readonly theirs: number }
  readonly rounds: number
  readonly goals: { readonly rows?: number; readonly weights?: number }
}

export function fitContests({ name, label, columns, calls, rounds, goals }: FitContest): readonly Runnable[] {
  const base = customerBaseFromSummary(columns, OPTIONS)
  const shared = { compare: compareFits, calls: calls.ours, rounds }
  const asked = { args: { data: name }, calls: calls.theirs }
  const fromColumns = (): Fitted => bgNbd.fit(customerBaseFromSummary(columns, OPTIONS))
  const contests: readonly Contest<Fitted>[] = [
    {
      ...shared,
      task: `BG/NBD fit of ${label} from summary columns`,
      ours: fromColumns,
      theirs: { task: 'fit', ...asked },
      ...(goals.rows !== undefined && { goal: goals.rows }),
    },
    {
      ...shared,
      task: `same, peer compresses to weighted patterns first`,
      ours: fromColumns,
      theirs: { task: 'fit_weighted', ...asked },
      ...(goals.weights !== undefined && { goal: goals.weights }),
    },
    {
      ...shared,
      task: `same, our base and their weighted patterns given`,
      ours: () => bgNbd.fit(base),
      theirs: { task: 'fit_patterns', ...asked },
    },
  ]
  return contests.map(contest)
}

/** The same in fresh processes. */
export const FRESH_FIT: FreshFit<Pick<Fitted, 'params' | 'fit'>> = {
  model: 'BG/NBD',
  path: 'bg-nbd',
  task: 'fit',
  compare: compareFits,
}
