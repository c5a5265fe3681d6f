/**
 * Segments found now, paired with those known before.
 *
 * @module
 */
import { linearAssignment } from '../../../numeric/core.js'

/** Which segment of now is which of before. */
export interface Pairing {
  /** By place among the segments of now: its place before, −1 where it is new. */
  readonly previousOf: readonly number[]
  /** Places before that nothing now takes. */
  readonly gone: readonly number[]
}

/** The pairing of least cost in all; pairs that may not be are undone. `cost(now, before)`. */
export function pairUp(
  now: number,
  before: number,
  cost: (now: number, before: number) => number,
  mayBe: (now: number, before: number) => boolean,
): Pairing {
  const costs = Array.from({ length: now }, (_, i) => Array.from({ length: before }, (_, j) => cost(i, j)))
  const { columnOfRow } = linearAssignment(costs)
  const previousOf = columnOfRow.map((j, i) => (j >= 0 && mayBe(i, j) ? j : -1))
  const taken = new Set(previousOf)
  return { previousOf, gone: Array.from({ length: before }, (_, j) => j).filter(j => !taken.has(j)) }
}

/** Names of now: those of before where paired, else their own, told apart where that was taken before. */
export function namesAfter(pairing: Pairing, own: readonly string[], previous: readonly string[]): readonly string[] {
  const taken = new Set(previous)
  return pairing.previousOf.map((j, i) => {
    if (j >= 0) return previous[j]!
    let name = own[i]!
    for (let time = 1; taken.has(name); time++) name = `${own[i]} (new${time === 1 ? '' : ` ${time}`})`
    taken.add(name)
    return name
  })
}
