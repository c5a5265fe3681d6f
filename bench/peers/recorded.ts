/**
 * What R packages took for the same tasks where they could be run. They are not run here: R itself has a package, theirs
 * are only on CRAN. Their figures stand beside ours as a size, not as a race, since machine and day differ.
 *
 * @module
 */
import type { PeerRow } from '../results.js'
import { duration, table } from '../table.js'

interface Recorded {
  /** The task as our own row names it. */
  readonly task: string
  readonly peer: string
  /** CPU seconds. */
  readonly seconds: number
}

/** Recorded on two shared processors of 2.5 GHz, some of them under load: good to half their size. */
const RECORDED: readonly Recorded[] = [
  { task: 'BG/NBD fit of CDNOW from summary columns', peer: 'CLVTools 0.12.1', seconds: 0.87 },
  { task: 'BG/NBD fit of CDNOW from summary columns', peer: 'BTYD 2.4.3', seconds: 0.78 },
  { task: 'BG/NBD fit of 100k clients from summary columns', peer: 'CLVTools 0.12.1', seconds: 19 },
  { task: 'Pareto/NBD fit of CDNOW from summary columns', peer: 'CLVTools 0.12.1', seconds: 0.53 },
  { task: 'Pareto/NBD fit of CDNOW, cold: first call', peer: 'CLVTools 0.12.1', seconds: 0.53 },
  { task: 'Pareto/NBD fit of CDNOW from summary columns', peer: 'BTYD 2.4.3', seconds: 2.34 },
  { task: 'BG/BB fit of 11104 donors of the paper, 22 weighted histories', peer: 'BTYD 2.4.3', seconds: 0.098 },
]

/** Ours, measured in this run, beside what was recorded; empty where this run has none of the tasks. */
export function recordedTable(rows: readonly PeerRow[]): string {
  const pairs = RECORDED.flatMap(({ task, peer, seconds }) => {
    const row = rows.find(one => one.task === task)
    return row === undefined ? [] : [[task, duration(row.ours), peer, duration(seconds)]]
  })
  if (pairs.length === 0) return ''
  const columns = [
    { heading: 'recorded elsewhere, not in this run' },
    { heading: 'clientele', numeric: true },
    { heading: 'peer' },
    { heading: 'recorded', numeric: true },
  ]
  return table(columns, pairs)
}
