/**
 * What the clients of some cells have in common, as a condition that can be read out.
 *
 * @module
 */
import type { Condition } from '../../../records/core.js'
import type { FactPlace, SchemeLogic, Variable } from './formula.js'
import type { Domains } from './search.js'

/** Holds for exactly those clients of whom all is known and who are in the cells that are left; of one part where that says all. */
export function regionOf({ places, variables }: SchemeLogic, domains: Domains): Condition {
  const parts = [...places].flatMap(([fact, place]) => partsOf(fact, place, variables, domains))
  const [first, ...others] = parts
  return first !== undefined && others.length === 0 ? first : { all: parts }
}

/** What is left of one fact; nothing to say where all of it is. */
function partsOf(
  fact: string,
  { variable, named, words }: FactPlace,
  variables: readonly Variable[],
  domains: Domains,
): readonly Condition[] {
  if (words !== undefined) return [...words].flatMap(([word, place]) => wordParts(fact, word, domains[place]!))
  const cells = variables[variable]!.filter(cell => cell !== undefined)
  const left = domains[variable]!
  if (left.length === cells.length) return []
  const numbers = cells.filter(cell => typeof cell === 'number')
  if (numbers.length > 0) return rangesOf(fact, numbers, left, named)
  const kept = left.flatMap(cell => wordOf(cells[cell]))
  // What stands for all words that no rule names is told by those that it is not.
  if (kept.every(value => typeof value === 'boolean' || named.has(value))) return [{ fact, is: 'one-of', values: kept }]
  const lost = cells.flatMap((cell, place) => (left.includes(place) ? [] : wordOf(cell)))
  return [{ fact, is: 'none-of', values: lost }]
}

function wordOf(cell: Variable[number]): readonly (string | boolean)[] {
  return typeof cell === 'string' || typeof cell === 'boolean' ? [cell] : []
}

/** Whether one of several words is there: said only where it is decided. */
function wordParts(fact: string, word: string, left: readonly number[]): readonly Condition[] {
  const [cell, ...others] = left
  if (others.length > 0) return []
  return [{ fact, is: cell === 1 ? 'one-of' : 'none-of', values: [word] }]
}

/** Cells that follow each other are one range; of several ranges any. */
function rangesOf(
  fact: string,
  cells: readonly number[],
  left: readonly number[],
  named: FactPlace['named'],
): readonly Condition[] {
  const starts = left.filter(cell => !left.includes(cell - 1))
  const ends = left.filter(cell => !left.includes(cell + 1))
  const ranges = starts.map((start, i) => rangeOf(fact, cells, [start, ends[i]!], named))
  const [first, ...others] = ranges
  if (first !== undefined && others.length === 0) return first
  return [{ any: ranges.map(all => ({ all })) }]
}

/** From one cell to another; a cell is a threshold by itself, or lies between those beside it. */
function rangeOf(
  fact: string,
  cells: readonly number[],
  [start, end]: readonly [number, number],
  named: FactPlace['named'],
): readonly Condition[] {
  const [low, high] = [cells[start]!, cells[end]!]
  const [before, after] = [cells[start - 1], cells[end + 1]]
  const parts: Condition[] = []
  if (before !== undefined)
    parts.push(named.has(low) ? { fact, is: 'at-least', value: low } : { fact, is: 'above', value: before })
  if (after !== undefined)
    parts.push(named.has(high) ? { fact, is: 'at-most', value: high } : { fact, is: 'below', value: after })
  return parts
}
