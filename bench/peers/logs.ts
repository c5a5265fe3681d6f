/**
 * From an order log to the base: ours with its patterns, theirs the summary of every client.
 *
 * @module
 */
import type { CustomerBase } from 'clientele/records'
import { customerBase } from 'clientele/records'
import type { Log } from '../simulated.js'
import { OPTIONS, shuffled, textIds } from '../simulated.js'
import type { Compared } from './agreement.js'
import { readColumns } from './columns.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'

/** The same log as the peer has it: under a name, with ids of a kind, sorted by day or not. */
export interface LogContest {
  readonly log: string
  readonly ids: 'int' | 'text' | 'arrow'
  readonly sorted: boolean
}

export const LOG_CONTESTS: readonly LogContest[] = [
  { log: 'by-day', ids: 'int', sorted: true },
  { log: 'shuffled', ids: 'int', sorted: false },
  { log: 'by-day-arrow', ids: 'arrow', sorted: true },
  { log: 'by-day-text', ids: 'text', sorted: true },
]

const WORDS = {
  int: { ids: 'Int32Array ids', goal: 12 },
  text: { ids: 'text ids, peer with Python strings', goal: 3 },
  arrow: { ids: 'text ids, peer with pyarrow', goal: 3 },
}

export function logContest(log: Log, { log: name, ids, sorted }: LogContest): Runnable {
  const { client, date } = sorted ? log : shuffled(log)
  const names = ids === 'int' ? client : textIds(client)
  const millions = (client.length / 1e6).toFixed(2)
  return contest({
    task: `${millions}M orders to base, ${WORDS[ids].ids}, ${sorted ? 'day after day' : 'in no order'}`,
    ours: () => customerBase({ client: names, date }, OPTIONS),
    theirs: { task: 'summarise', args: { log: name, until: OPTIONS.observedUntil } },
    compare: compareBases,
    goal: WORDS[ids].goal,
    calls: 3,
  })
}

function compareBases(base: CustomerBase, _: unknown, file: string): readonly Compared[] {
  const [frequency, recency, age] = readColumns(file, 3)
  const rows = Int32Array.from(base.ids, (_, row) => row).sort((a, b) => (base.ids[a]! < base.ids[b]! ? -1 : 1))
  const byId = (column: Float64Array): Float64Array => column.map((_, i) => column[rows[i]!]!)
  return [
    { name: 'frequency', ours: byId(base.frequency), theirs: frequency!, tolerance: 0 },
    { name: 'recency', ours: byId(base.recency), theirs: recency!, tolerance: 1e-12 },
    { name: 'age', ours: byId(base.age), theirs: age!, tolerance: 1e-12 },
  ]
}
