/**
 * What the rules of a scheme do with many clients, counted client by client.
 *
 * @module
 */
import { statementsWithin } from '../../../records/conditions/statements-within.js'
import type { ReadColumns } from '../columns/read-columns.js'
import type { RowCondition } from '../columns/rows.js'
import { RUN, rowCondition, wholeRun } from '../columns/rows.js'
import type { SchemeReading } from '../read-scheme.js'
import { TRUTH } from '../truth.js'

/** Counts of clients, by rule in the order of the scheme. */
export interface Tally {
  /** Who surely fulfils it. */
  readonly holds: Uint32Array
  /** Of whom that cannot be told. */
  readonly cannotTell: Uint32Array
  /** For whom it fires; the last is for whom none does. */
  readonly fires: Uint32Array
  /** For how many of these the segment stands, whatever missing facts turn out to be. */
  readonly certain: Uint32Array
  /** Who fulfils two: a row for each rule, and in it a column for each later one. */
  readonly both: Uint32Array
  /** Who fulfils a rule while an earlier one fires: a row for each rule, and in it a column for the one that fires. */
  readonly taken: Uint32Array
  /** By every fact that rules read: of whom it is missing and leaves the segment open. */
  readonly leavesOpen: Map<string, number>
}

/** Looks at every rule for every client, whether one before it fired or not. */
export function tallyOf({ scheme: { rules } }: SchemeReading, { size, columns }: ReadColumns): Tally {
  const conditions = rules.map(({ when }) => rowCondition(when, columns))
  const segments = rules.map(({ segment }) => segment)
  const facts = rules.flatMap(({ when }) => statementsWithin(when)).map(({ fact }) => fact)
  const tally = emptyTally(rules.length, facts)
  const held = new Uint16Array(rules.length)
  for (let from = 0; from < size; from += RUN) {
    const clients = wholeRun(Math.min(RUN, size - from))
    for (const { fill } of conditions) fill(from, clients)
    for (let client = 0; client < clients.count; client++) {
      const fired = countHeld(conditions, client, held, tally)
      countOpen(openBefore(conditions, segments, client, fired), client, fired, tally)
    }
  }
  return tally
}

function emptyTally(rules: number, facts: readonly string[]): Tally {
  return {
    holds: new Uint32Array(rules),
    cannotTell: new Uint32Array(rules),
    fires: new Uint32Array(rules + 1),
    certain: new Uint32Array(rules + 1),
    both: new Uint32Array(rules * rules),
    taken: new Uint32Array(rules * rules),
    leavesOpen: new Map(facts.map(fact => [fact, 0])),
  }
}

/** Counts the rules that one client fulfils, alone and by two; gives the first of them, or how many rules there are. */
function countHeld(conditions: readonly RowCondition[], client: number, held: Uint16Array, tally: Tally): number {
  const rules = conditions.length
  let count = 0
  for (let rule = 0; rule < rules; rule++) {
    const truth = conditions[rule]!.truth[client]!
    if (truth === TRUTH.unknown) tally.cannotTell[rule]!++
    if (truth !== TRUTH.yes) continue
    tally.holds[rule]!++
    for (let earlier = 0; earlier < count; earlier++) tally.both[held[earlier]! * rules + rule]!++
    if (count > 0) tally.taken[rule * rules + held[0]!]!++
    held[count++] = rule
  }
  const fired = count > 0 ? held[0]! : rules
  tally.fires[fired]!++
  return fired
}

const NONE: readonly RowCondition[] = []

/** The conditions that may still take a client to another segment. */
function openBefore(
  conditions: readonly RowCondition[],
  segments: readonly string[],
  client: number,
  fired: number,
): readonly RowCondition[] {
  let open = NONE
  for (let rule = 0; rule < fired; rule++) {
    const condition = conditions[rule]!
    if (condition.truth[client] === TRUTH.unknown && segments[rule] !== segments[fired]) open = [...open, condition]
  }
  return open
}

function countOpen(open: readonly RowCondition[], client: number, fired: number, tally: Tally): void {
  if (open.length === 0) {
    tally.certain[fired]!++
    return
  }
  const { leavesOpen } = tally
  const facts = new Set<string>()
  for (const condition of open) addDeciding(condition, client, facts)
  for (const fact of facts) leavesOpen.set(fact, leavesOpen.get(fact)! + 1)
}

/** The facts that are missing and would decide: those of the statements that leave the whole unknown. */
function addDeciding({ truth, parts, fact }: RowCondition, client: number, facts: Set<string>): void {
  if (truth[client] !== TRUTH.unknown) return
  if (fact !== undefined) facts.add(fact)
  for (const part of parts) addDeciding(part, client, facts)
}
