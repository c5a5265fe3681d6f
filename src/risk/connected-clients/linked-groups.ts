import { neighboursOf } from './neighbours.js'

/** That two entities belong together, whatever the reason. */
export interface NumberedLink {
  readonly from: number
  readonly to: number
}

/**
 * Entities that links connect, whichever way they point: lists of two and more, each led by one that no link of the group
 * leads to, where there is one.
 */
export function linkedGroups(size: number, links: readonly NumberedLink[]): readonly number[][] {
  const [from, to] = endsOf(links)
  const [down, up] = [neighboursOf(size, from), neighboursOf(size, to)]
  const isSeen = new Uint8Array(size)
  const groups: number[][] = []
  for (let first = 0; first < size; first++) {
    if (isSeen[first] === 1) continue
    const members = [first]
    isSeen[first] = 1
    const meet = (other: number): void => {
      if (isSeen[other] === 1) return
      isSeen[other] = 1
      members.push(other)
    }
    for (let at = 0; at < members.length; at++) {
      const k = members[at]!
      for (let e = down.starts[k]!; e < down.starts[k + 1]!; e++) meet(to[down.edges[e]!]!)
      for (let e = up.starts[k]!; e < up.starts[k + 1]!; e++) meet(from[up.edges[e]!]!)
    }
    if (members.length < 2) continue
    members.sort((a, b) => a - b)
    const head = members.find(k => up.starts[k] === up.starts[k + 1])
    groups.push(head === undefined ? members : [head, ...members.filter(k => k !== head)])
  }
  return groups
}

/** The ends of links as columns. */
export function endsOf(links: readonly NumberedLink[]): readonly [from: Int32Array, to: Int32Array] {
  return [Int32Array.from(links, link => link.from), Int32Array.from(links, link => link.to)]
}
