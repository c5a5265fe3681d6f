/**
 * Asks the peer for every project.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { today } from '../../results.js'
import { startPeer } from '../peer.js'
import { CASES } from './cases.js'
import type { Outcome, RecordedOutcomes } from './recorded.js'

const VERSION = 'import importlib.metadata as m; print("NREL-PySAM " + m.version("NREL-PySAM"))'

/** Figures and columns of each case, and which release said them. */
export async function askProjects(python: string): Promise<RecordedOutcomes> {
  const peer = startPeer<{ readonly outcomes: Readonly<Record<string, Outcome>> }>(python, 'project_server.py')
  const { outcomes } = await peer.ask({ task: 'outcomes', args: { cases: CASES } })
  await peer.stop()
  return {
    date: today(),
    peer: execFileSync(python, ['-c', VERSION], { encoding: 'utf8' }).trim(),
    outcomes: { ...outcomes },
  }
}
