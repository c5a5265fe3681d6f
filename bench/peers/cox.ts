/**
 * Cox regression of many rows in whole days, so that ties are heavy, ours against lifelines, and against R's coxph where this machine
 * has it: Efron's ties, coefficients and standard errors equal to 1e-6.
 *
 * @module
 */
import { randomStream } from 'clientele/model'
import { coxModel, drawNormal } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import { pathOf, readColumns, shareColumn } from './columns.js'
import type { Contest } from './contest.js'
import { contest } from './contest.js'
import type { Peer } from './peer.js'
import { startPeer } from './peer.js'
import { startR } from './r.js'

const EFFECTS = [0.5, -0.3, 0.2, -0.1, 0.1]
/** Days after which nobody is watched: with fewer of them ties are heavier, and the peers that go from time to time faster. */
const DAYS = [600, 3650]

type Columns = Readonly<Record<string, Float64Array>>

/** The races over so many rows. */
export async function coxRows(python: string, rows: number): Promise<PeerRow[]> {
  const found: PeerRow[] = []
  for (const days of DAYS) found.push(...(await racesOf(python, rows, days)))
  return found
}

async function racesOf(python: string, rows: number, days: number): Promise<readonly PeerRow[]> {
  const columns = simulatedRows(rows, days, 1)
  const label = `${rows / 1000}k rows x ${EFFECTS.length}, ${days} distinct days`
  const found: PeerRow[] = []
  const run = async (peer: Peer, race: Contest<readonly number[]>): Promise<void> => {
    const row = await contest(race)(peer)
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    found.push(row)
    await peer.stop()
  }
  const lifelines = startPeer(python, 'survival_server.py')
  for (const [name, column] of Object.entries(columns)) await lifelines.ask(shareColumn(name, column))
  await lifelines.ask({ task: 'table', args: { names: Object.keys(columns) } })
  await run(lifelines, race(columns, `${label}, the peer is lifelines`, 10, 1))
  const r = await startR('cox_server.R', [String(rows), ...Object.keys(columns).map(pathOf)])
  if (r !== undefined) await run(r.peer, race(columns, `${label}, the peer is ${r.name}`, 3, 3))
  return found
}

/** Lives of Weibull's law, of which a third are lost sight of before their end, in whole days. */
function simulatedRows(rows: number, last: number, seed: number): Columns {
  const stream = randomStream(seed)
  const features = EFFECTS.map(() => new Float64Array(rows))
  const [duration, event] = [new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    let predictor = 0
    for (const [j, column] of features.entries()) {
      column[row] = j === 1 ? (stream() < 0.4 ? 1 : 0) : drawNormal(stream)
      predictor += EFFECTS[j]! * column[row]!
    }
    const life = (last / 2) * (-Math.log(1 - stream()) / Math.exp(predictor)) ** 0.8
    const seen = Math.min(last, last / 10 + last * stream())
    duration[row] = Math.ceil(Math.min(life, seen))
    event[row] = life <= seen ? 1 : 0
  }
  return { duration, event, ...Object.fromEntries(features.map((column, j) => [`x${j + 1}`, column])) }
}

function race(
  { duration, event, ...features }: Columns,
  label: string,
  goal: number,
  calls: number,
): Contest<readonly number[]> {
  const durations = { unit: 'day', duration: duration!, event: event! } as const
  return {
    task: `Cox regression of ${label}`,
    ours: () => {
      const { params, fit } = coxModel.fit(durations, features)
      if (fit.source === 'given' || fit.standardErrors === undefined) throw new Error('Ours must have fitted')
      return [...Object.values(params.coefficients), ...Object.values(fit.standardErrors)]
    },
    theirs: { task: 'cox', args: {} },
    compare: (ours, _, file) => {
      return [{ name: 'coefficients and standard errors', ours, theirs: readColumns(file, 1)[0]!, tolerance: 1e-6 }]
    },
    goal,
    calls,
    note: 'ours with the baseline and its variance, and proof that a maximum exists',
  }
}
