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
import { checkAgreement } from './agreement.js'
import { pathOf, shareColumns } from './columns.js'
import { rowOf } from './contest.js'
import { compareFits } from './fits.js'
import type { Answer } from './peer.js'
import { startPeer } from './peer.js'

const PROGRAM = fileURLToPath(new URL('./fresh-fit.mjs', import.meta.url))

interface FreshRound {
  readonly ours: Answer
  readonly theirs: Answer
}

/** Rounds of one fit of shared columns, each in a process of its own. */
async function freshRounds(python: string, name: string, columns: Columns, rounds: number): Promise<FreshRound[]> {
  const loads = shareColumns(name, columns)
  const done: FreshRound[] = []
  for (let round = 0; round < rounds; round++) {
    const printed = execFileSync(process.execPath, [PROGRAM, JSON.stringify(OPTIONS), ...loads.map(l => l.args.file)])
    const ours = JSON.parse(printed.toString())
    const peer = startPeer(python)
    for (const load of loads) await peer.ask(load)
    const theirs = await peer.ask({ task: 'fit', args: { data: name }, file: pathOf('compared') })
    await peer.stop()
    checkAgreement(`fresh fit of ${name}`, compareFits(ours, theirs))
    done.push({ ours, theirs })
  }
  return done
}

function measured(rounds: readonly FreshRound[], key: 'seconds' | 'total' | 'peak') {
  return rounds.map(({ ours, theirs }) => ({ ours: ours[key], theirs: theirs[key] }))
}

export async function coldRows(python: string, name: string, label: string, columns: Columns): Promise<PeerRow[]> {
  const rounds = await freshRounds(python, name, columns, 7)
  const note = 'fresh processes in turn'
  return [
    rowOf({ task: `BG/NBD fit of ${label}, cold: first call`, goal: 8, note }, 's', measured(rounds, 'seconds')),
    rowOf({ task: `BG/NBD fit of ${label}, cold: whole program`, goal: 8, note }, 's', measured(rounds, 'total')),
  ]
}

const MOST_MEMORY = 200

export async function memoryRow(python: string, name: string, label: string, columns: Columns): Promise<PeerRow> {
  const rounds = await freshRounds(python, name, columns, 3)
  const row = rowOf(
    { task: `peak memory of fitting ${label}`, note: 'fresh processes in turn' },
    'MB',
    measured(rounds, 'peak'),
  )
  return { ...row, goal: { ours: MOST_MEMORY }, met: row.ours <= MOST_MEMORY }
}
