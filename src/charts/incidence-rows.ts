/**
 * The rows that a picture of endings draws: from each time at which somebody ended on, what each ending has.
 *
 * @module
 */
import type { CumulativeIncidence } from '../statistics/survival/competing/index.js'
import type { ChartRow } from './spec.js'

/** What the area on top is called. */
export const STILL_THERE = 'still there'
/** More steps than these cannot be told apart on a screen. */
const MOST_STEPS = 500

/** What is drawn of one ending from a time on. */
type Step = ChartRow & { readonly time: number }

/** Places at which somebody ended, and the last; thinned evenly where there are too many to be seen. */
export function drawnPlaces({ times, endings, incidence }: CumulativeIncidence): readonly number[] {
  const events = endings.map(name => incidence[name]!.events)
  const all = Array.from(times.keys()).filter(k => k === times.length - 1 || events.some(column => column[k]! > 0))
  const step = Math.ceil(all.length / MOST_STEPS)
  return all.filter((_, i) => i % step === 0 || i === all.length - 1)
}

/** Areas above each other from each place on, those still there on top. */
export function stackedRows(
  { times, endings, incidence, stillThere }: CumulativeIncidence,
  places: readonly number[],
): Step[] {
  const columns = endings.map(name => ({ name, cells: incidence[name]!.probability }))
  // Whoever ended at time 0 had ended at the start already.
  const start = times[places[0]!] === 0 ? [] : [-1]
  return [...start, ...places].flatMap(k => {
    const time = k < 0 ? 0 : times[k]!
    let low = 0
    const rows = columns.map(({ name, cells }) => {
      const own = k < 0 ? 0 : cells[k]!
      const row = { time, name, share: own, low, high: low + own }
      low += own
      return row
    })
    return [...rows, { time, name: STILL_THERE, share: k < 0 ? 1 : stillThere.probability[k]!, low, high: 1 }]
  })
}

/** The line of each ending with its interval. */
export function bandRows({ times, endings, incidence }: CumulativeIncidence, places: readonly number[]): Step[] {
  return endings.flatMap(name => {
    const { probability, lower, upper } = incidence[name]!
    const start = times[places[0]!] === 0 ? [] : [{ time: 0, name, share: 0, low: 0, high: 0 }]
    const rows = places.map(k => ({ time: times[k]!, name, share: probability[k]!, low: lower[k]!, high: upper[k]! }))
    return [...start, ...rows]
  })
}
