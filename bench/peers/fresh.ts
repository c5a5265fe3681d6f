/**
 * Fresh processes in turn: what the first call costs, what a program costs that does nothing else, and its memory.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { PeerRow } from '../results.js'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import type { Compared } from './agreement.js'
import { checkAgreement } from './agreement.js'
import { pathOf, shareColumns } from './columns.js'
import { rowOf } from './contest.js'
import type { Answer } from './peer.js'
import { startPeer } from './peer.js'

const PROGRAM = fileURLToPath(new URL('./fresh-fit.mjs', import.meta.url))

interface FreshRound {
  readonly ours: Answer
  readonly theirs: Answer
}

/** A fit that both sides do in fresh processes. */
export interface FreshFit<T> {
  /** What the rows call it: `BG/NBD`. */
  readonly model: string
  /** Its path below `clientele/lifetime`, and the peer's task. */
  readonly path: string
  readonly task: string
  readonly compare: (ours: T, theirs: Answer) => readonly Compared[]
}

/** Rounds of one fit of shared columns, each in a process of its own. */
async function freshRounds<T>(
  python: string,
  { path, task, compare }: FreshFit<T>,
  name: string,
  columns: Columns,
  rounds: number,
): Promise<FreshRound[]> {
  const loads = shareColumns(name, columns)
  const done: FreshRound[] = []
  for (let round = 0; round < rounds; round++) {
    const files = loads.map(load => load.args.file)
    const printed = execFileSync(process.execPath, [PROGRAM, path, JSON.stringify(OPTIONS), ...files])
    const ours = JSON.parse(printed.toString())
    const peer = startPeer(python)
    for (const load of loads) await peer.ask(load)
    const theirs = await peer.ask({ task, args: { data: name }, file: pathOf('compared') })
    await peer.stop()
    checkAgreement(`fresh fit of ${name}`, compare(ours, theirs))
    done.push({ ours, theirs })
  }
  return done
}

function measured(rounds: readonly FreshRound[], key: 'seconds' | 'total' | 'peak') {
  return rounds.map(({ ours, theirs }) => ({ ours: ours[key], theirs: theirs[key] }))
}

export async function coldRows<T>(
  python: string,
  fit: FreshFit<T>,
  name: string,
  label: string,
  columns: Columns,
  goal?: number,
): Promise<PeerRow[]> {
  const rounds = await freshRounds(python, fit, name, columns, 7)
  const shared = { note: 'fresh processes in turn', ...(goal !== undefined && { goal }) }
  const task = `${fit.model} fit of ${label}, cold`
  return [
    rowOf({ task: `${task}: first call`, ...shared }, 's', measured(rounds, 'seconds')),
    rowOf({ task: `${task}: whole program`, ...shared }, 's', measured(rounds, 'total')),
  ]
}

const MOST_MEMORY = 200

export async function memoryRow<T>(
  python: string,
  fit: FreshFit<T>,
  name: string,
  label: string,
  columns: Columns,
): Promise<PeerRow> {
  const rounds = await freshRounds(python, fit, name, columns, 3)
  const row = rowOf(
    { task: `peak memory of fitting ${label}`, note: 'fresh processes in turn' },
    'MB',
    measured(rounds, 'peak'),
  )
  return { ...row, goal: { ours: MOST_MEMORY }, met: row.ours <= MOST_MEMORY }
}
