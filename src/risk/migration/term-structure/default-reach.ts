/**
 * Which ratings can come to default at all, by however many steps.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { MigrationHorizons } from './migration-horizons.js'

/** 1 for each state from which default can be reached by moves that some matrix knows. */
export function reachingDefault({ states, matrices }: MigrationHorizons, target: number): Uint8Array {
  const reaches = new Uint8Array(states.length)
  reaches[target] = 1
  for (let found = true; found; ) {
    found = false
    for (const { rows } of matrices) {
      for (const [from, row] of rows.entries()) {
        if (reaches[from] === 1 || !row.some((cell, to) => cell > 0 && reaches[to] === 1)) continue
        reaches[from] = 1
        found = true
      }
    }
  }
  return reaches
}

/** Refuses a rating that never comes to default, in however many periods. */
export function expectReach(migration: MigrationHorizons, from: number, target: number, path: string): void {
  if (reachingDefault(migration, target)[from] === 1) return
  const { states } = migration
  reject('UNREACHABLE_DEFAULT', path, `a rating from which ${states[target]} can be reached`, states[from], HINT)
}

const HINT = 'A state for clients whose rating was withdrawn is named by withdrawnState'
