/**
 * K-means of many rows, ours against scikit-learn's Lloyd, the faster of its two: as many starts, and a sum of squares that is no
 * higher than the peer's. Groups that overlap, as those of clients do, and groups that lie apart.
 *
 * The peer stops within a tolerance; ours goes on until no row is nearer to another centre and no single move helps.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import type { FeatureColumns } from 'clientele/statistics'
import { kMeans } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import { readColumns, shareColumn } from './columns.js'
import type { Contest } from './contest.js'
import { contest } from './contest.js'
import { startPeer } from './peer.js'

const FEATURES = 8
const CLUSTERS = 8
const STARTS = 10

/** Sums of squares of one partition differ by rounding. */
const ROUNDING = 1e-9

/** The races over so many rows. */
export async function kMeansRows(python: string, rows: number): Promise<PeerRow[]> {
  const peer = startPeer(python, 'clustering_server.py')
  const results: PeerRow[] = []
  for (const [groups, spread] of [
    ['overlap', 0.8],
    ['lie apart', 2],
  ] as const) {
    const columns = simulatedGroups(rows, spread, 1)
    for (const [name, column] of Object.entries(columns)) await peer.ask(shareColumn(name, column))
    await peer.ask({ task: 'table', args: { names: Object.keys(columns) } })
    const row = await contest(race(columns, `${rows / 1000}k rows x ${FEATURES}, k = ${CLUSTERS}, groups ${groups}`))(
      peer,
    )
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    results.push(row)
  }
  await peer.stop()
  return results
}

/** Normal clouds of deviation 1 around centres that are normal with the deviation `spread`. */
function simulatedGroups(rows: number, spread: number, seed: number): Readonly<Record<string, Float64Array>> {
  const uniform = randomStream(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  const centres = Array.from({ length: CLUSTERS }, () => Array.from({ length: FEATURES }, () => spread * normal()))
  const columns = Array.from({ length: FEATURES }, () => new Float64Array(rows))
  for (let row = 0; row < rows; row++) {
    const centre = centres[Math.floor(CLUSTERS * uniform())]!
    for (const [d, column] of columns.entries()) column[row] = centre[d]! + normal()
  }
  return Object.fromEntries(columns.map((column, d) => [`x${d}`, column]))
}

function race(columns: FeatureColumns, label: string): Contest<number> {
  return {
    task: `K-means of ${label}, ${STARTS} starts, the peer is scikit-learn`,
    ours: () => {
      const { fit } = kMeans.fit(columns, { clusters: CLUSTERS, starts: STARTS, scaling: 'none' })
      return fit.source === 'searched' ? fit.withinSumOfSquares : Number.NaN
    },
    theirs: { task: 'k_means', args: { clusters: CLUSTERS, starts: STARTS, algorithm: 'lloyd' } },
    compare: (ours, _, file) => {
      const theirs = readColumns(file, 1)[0]![0]!
      const above = Math.max(0, ours / theirs - 1 - ROUNDING)
      return [{ name: 'how far ours lies above', ours: [above], theirs: [0], tolerance: 0 }]
    },
    goal: 0.7,
  }
}
