/**
 * The best plan where all tasks take the same time: each person has so many places, and tasks and places are paired at the most
 * benefit.
 *
 * @module
 */
import { linearAssignment } from '../../../numeric/assignment.js'
import type { Found, Matches } from './search.js'

/** Pairs of tasks and places up to which pairing is quick. */
const MOST_PAIRS = 250_000

/** Undefined where tasks differ in time, or are too many. */
export function planOfEqualHours({ benefits, taskHours, personHours }: Matches): Found | undefined {
  const [hours = 1] = taskHours
  if (taskHours.some(other => other !== hours)) return undefined
  const places = Array.from(personHours).flatMap((free, person): readonly number[] => {
    const most = Math.min(benefits.length, Math.floor((free / hours) * (1 + 1e-12)))
    return new Array<number>(most).fill(person)
  })
  const none = new Int32Array(benefits.length).fill(-1)
  if (places.length === 0) return { personOf: none, isBest: true }
  if (places.length * benefits.length > MOST_PAIRS) return undefined
  // Who cannot do a task is as good as nobody: both bring nothing.
  const { columnOfRow } = linearAssignment(benefits.map(row => places.map(person => -Math.max(0, row[person]!))))
  const personOf = none.map((_, task) => {
    const place = columnOfRow[task]!
    const person = place < 0 ? -1 : places[place]!
    return person >= 0 && benefits[task]![person]! >= 0 ? person : -1
  })
  return { personOf, isBest: true }
}
