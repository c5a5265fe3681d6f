/**
 * Cohort matrices of many rating histories, ours against transitionMatrix: five snapshots of each client, sorted as the peer needs
 * them; counts, matrices and Goodman's intervals of all cohorts. The counts must be equal, cell by cell, but for the last move of all,
 * which the peer counts twice.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { ratingHistories } from 'clientele/records'
import { cohortMigration } from 'clientele/risk'
import { cohortMatrix } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import { readColumns, shareColumn } from './columns.js'
import type { Contest } from './contest.js'
import { contest } from './contest.js'
import { startPeer } from './peer.js'

const STATES = 8
const MOMENTS = 5

interface Snapshots {
  readonly client: Int32Array
  readonly time: Int32Array
  readonly rating: Int32Array
}

/** Clients that stay with 85 %, go one rating up or down, or default, which is the last rating. */
function simulatedSnapshots(clients: number, seed: number): Snapshots {
  const uniform = randomStream(seed)
  const [client, time, rating] = [0, 1, 2].map(() => new Int32Array(clients * MOMENTS))
  for (let c = 0; c < clients; c++) {
    let state = Math.floor(uniform() * STATES)
    for (let t = 0; t < MOMENTS; t++) {
      const row = c * MOMENTS + t
      client![row] = c
      time![row] = t
      rating![row] = state
      const mark = uniform()
      if (state === STATES - 1 || mark < 0.85) continue
      state = mark < 0.86 ? STATES - 1 : mark < 0.93 ? Math.max(0, state - 1) : state + 1
    }
  }
  return { client: client!, time: time!, rating: rating! }
}

/** The race over so many clients. */
export async function migrationRows(python: string, clients: number): Promise<PeerRow[]> {
  const columns = simulatedSnapshots(clients, 1)
  const peer = startPeer(python, 'migration_server.py')
  for (const [name, column] of Object.entries(columns)) await peer.ask(shareColumn(name, column))
  await peer.ask({ task: 'frame', args: {} })
  const row = await contest(race(columns, `${clients / 1e6}M clients x ${MOMENTS} snapshots`))(peer)
  console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
  await peer.stop()
  return [row]
}

function race(columns: Snapshots, label: string): Contest<readonly number[]> {
  const states = Array.from({ length: STATES }, (_, i) => `${i}`)
  return {
    task: `Cohort matrices of ${label}, the peer is transitionMatrix`,
    ours: () => {
      const histories = ratingHistories(columns, { states, timeUnit: 'year', rows: 'snapshots' })
      const { steps } = cohortMigration(histories, { method: 'goodman' })
      for (const { counts } of steps) cohortMatrix(states, [counts], { method: 'goodman' })
      return steps.flatMap(({ counts }) => counts.flat())
    },
    theirs: { task: 'cohorts', args: { states: STATES, moments: MOMENTS } },
    compare: (ours, _, file) => [
      { name: 'counts', ours: lastTwice(ours, columns.rating), theirs: readColumns(file, 1)[0]!, tolerance: 0 },
    ],
    goal: 20,
    rounds: 1,
    note: 'one round, as the peer takes minutes',
  }
}

/** The counts as the peer has them. */
function lastTwice(counts: readonly number[], rating: Int32Array): readonly number[] {
  const cell = (MOMENTS - 2) * STATES ** 2 + rating.at(-2)! * STATES + rating.at(-1)!
  return counts.map((count, at) => (at === cell ? count + 1 : count))
}
