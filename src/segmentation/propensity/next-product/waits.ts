/**
 * How long it takes until the next product.
 *
 * @module
 */
import { aalenJohansen, CENSORED } from '../../../statistics/index.js'
import type { Sequence } from './read-purchases.js'
import type { NextWait, WithinDays } from './types.js'

/** Times a client had a product as the last one: days, and whether another came. */
interface Stays {
  readonly days: number[]
  readonly ended: boolean[]
}

/** The waits of each product. */
export function waitsOf(
  sequences: readonly Sequence[],
  products: readonly string[],
  until: number,
  days: readonly number[],
  level: number,
): readonly NextWait[] {
  const stays = new Map<string, Stays>(products.map(product => [product, { days: [], ended: [] }]))
  for (const { steps } of sequences) {
    for (const [i, { day, products: taken }] of steps.entries()) {
      const next = steps[i + 1]
      const length = (next === undefined ? until : next.day) - day
      // Who took it on the last day has not waited at all.
      if (length === 0) continue
      for (const product of taken) {
        stays.get(product)!.days.push(length)
        stays.get(product)!.ended.push(next !== undefined)
      }
    }
  }
  return products.map(product => waitOf(product, stays.get(product)!, days, level))
}

function waitOf(product: string, { days, ended }: Stays, asked: readonly number[], level: number): NextWait {
  const longest = days.reduce((most, length) => Math.max(most, length), 0)
  const times = asked.filter(time => time <= longest)
  const known = { product, stays: days.length, moves: ended.filter(Boolean).length }
  if (times.length === 0) return { ...known, within: [] }
  const spells = {
    from: days.map(() => 0),
    to: ended.map(end => (end ? 1 : CENSORED)),
    enter: days.map(() => 0),
    leave: days,
  }
  const { path, ...last } = aalenJohansen(['waiting', 'moved'], spells, {
    start: 0,
    end: times.at(-1)!,
    times: times.slice(0, -1),
    level,
  })
  return {
    ...known,
    within: [...path, last].map(
      ({ time, matrix, intervals }): WithinDays => ({
        days: time,
        share: matrix.rows[0]![1]!,
        interval: intervals[0]![1]!,
      }),
    ),
  }
}
