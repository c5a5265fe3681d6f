/**
 * Chains that come back to where they began: a > b > a.
 *
 * @module
 */
import { strongComponents } from './strong-components.js'

/** One thing leads to another. */
export interface Link {
  readonly from: string
  readonly to: string
  /** The row that says so. */
  readonly row: number
}

/** A chain that comes back. */
export interface Loop {
  /** What is on it, in order; it leads from the last back to the first. */
  readonly names: readonly string[]
  /** The row of the link that leaves the first. */
  readonly row: number
}

/** One loop, as short as can be from the first link within, for every knot of things that all lead to each other. */
export function loopsOf(links: readonly Link[]): readonly Loop[] {
  const { names, outgoing } = graphOf(links)
  const component = strongComponents(outgoing.map(list => list.map(({ target }) => target)))
  const done = new Set<number>()
  return names.flatMap((_, node): readonly Loop[] => {
    const knot = component[node]!
    if (done.has(knot)) return []
    const within = (target: number): boolean => component[target] === knot
    const loop = loopFrom(node, outgoing, within)
    if (loop === undefined) return []
    done.add(knot)
    const [first] = loop
    const row = outgoing[node]!.find(({ target }) => target === (loop[1] ?? first))!.row
    return [{ names: loop.map(at => names[at]!), row }]
  })
}

/** The links that can be part of a loop: both ends lead to each other. */
export function linksWithinLoops<T extends Link>(links: readonly T[]): readonly T[] {
  const { numbers, outgoing } = graphOf(links)
  const component = strongComponents(outgoing.map(list => list.map(({ target }) => target)))
  const knotOf = (name: string): number => component[numbers.get(name)!]!
  return links.filter(({ from, to }) => knotOf(from) === knotOf(to))
}

interface Arrow {
  readonly target: number
  readonly row: number
}

interface Graph {
  readonly names: readonly string[]
  /** The place of each name. */
  readonly numbers: ReadonlyMap<string, number>
  readonly outgoing: readonly (readonly Arrow[])[]
}

function graphOf(links: readonly Link[]): Graph {
  const numbers = new Map<string, number>()
  const outgoing: Arrow[][] = []
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    outgoing.push([])
    numbers.set(name, outgoing.length - 1)
    return outgoing.length - 1
  }
  for (const { from, to, row } of links) {
    const [source, target] = [numberOf(from), numberOf(to)]
    outgoing[source]!.push({ target, row })
  }
  return { names: [...numbers.keys()], numbers, outgoing }
}

/** The shortest way from a node back to itself, breadth first, within its knot. */
function loopFrom(
  start: number,
  outgoing: readonly (readonly Arrow[])[],
  within: (target: number) => boolean,
): readonly number[] | undefined {
  const before = new Map<number, number>()
  const queue = [start]
  for (const node of queue) {
    for (const { target } of outgoing[node]!) {
      if (target === start) return wayTo(node, start, before)
      if (!within(target) || before.has(target)) continue
      before.set(target, node)
      queue.push(target)
    }
  }
  return undefined
}

function wayTo(end: number, start: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way = [end]
  for (let node = end; node !== start; ) {
    node = before.get(node)!
    way.push(node)
  }
  return way.reverse()
}

/** Longer loops are shown by their first names. */
const MOST_SHOWN = 8

/** `a > b > a`. */
export function loopText(names: readonly string[]): string {
  const [first = ''] = names
  const shown = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN), `... (${names.length} in all)`] : names
  return [...shown, first].join(' > ')
}
