/**
 * The Kaplan-Meier curve of many rows at 600 distinct times with its intervals, ours against lifelines: the same shares.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { kaplanMeier } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import { readColumns, shareColumn } from './columns.js'
import { contest } from './contest.js'
import { startPeer } from './peer.js'

/** Whole months up to here. */
const TIMES = 600

/** The race over so many rows. */
export async function kaplanMeierRows(python: string, rows: number): Promise<PeerRow[]> {
  const stream = randomStream(1)
  const duration = Float64Array.from({ length: rows }, () => 1 + Math.floor(TIMES * stream()))
  const event = Uint8Array.from({ length: rows }, () => (stream() < 0.6 ? 1 : 0))
  const peer = startPeer(python, 'survival_server.py')
  await peer.ask(shareColumn('duration', duration))
  await peer.ask(shareColumn('event', Float64Array.from(event)))
  const row = await contest({
    task: `Kaplan-Meier curve with intervals, ${rows / 1000}k rows at ${TIMES} times, the peer is lifelines`,
    ours: () => kaplanMeier({ unit: 'month', duration, event }),
    theirs: { task: 'kaplan_meier', args: {} },
    compare: ({ survival }, _, file) => {
      // Theirs begins at time 0.
      const theirs = readColumns(file, 1)[0]!.slice(1)
      return [{ name: 'share still there', ours: survival, theirs, tolerance: 1e-9 }]
    },
    goal: 25,
    calls: 20,
  })(peer)
  console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
  await peer.stop()
  return [row]
}
