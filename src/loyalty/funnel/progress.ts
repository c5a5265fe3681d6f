/**
 * How far a prospect got, by the stages it came into.
 *
 * It is in a stage from the first day on which it came into that stage or a later one: a stage that was skipped is passed
 * through on the day of the next one, and a step back does not undo what was reached.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'

/** That a prospect came into a stage, by its place, on a day. */
export interface Entry {
  readonly place: number
  readonly day: DayNumber
}

/** How far, and in what order. */
export interface Progress {
  /** By stage, the day from which it was there; as many as it reached, never falling. */
  readonly since: readonly DayNumber[]
  /** Stages passed through on the day of the next one. */
  readonly skipped: number
  /** Entries into a stage before one that was reached already. */
  readonly stepsBack: number
}

/** The days from which each stage, or a later one, was reached, and what was skipped or taken back on the way. */
export function progressOf(entries: readonly Entry[]): Progress {
  const furthest = entries.reduce((most, { place }) => Math.max(most, place), -1)
  const since = Array.from({ length: furthest + 1 }, (_, stage) =>
    entries.reduce((first, { place, day }) => (place >= stage ? Math.min(first, day) : first), Infinity),
  )
  const isOwn = (stage: number): boolean => entries.some(({ place, day }) => place === stage && day === since[stage])
  return {
    since,
    skipped: since.filter((_, stage) => !isOwn(stage)).length,
    stepsBack: entries.filter(({ place, day }) => since.some((reached, stage) => stage > place && day > reached))
      .length,
  }
}
