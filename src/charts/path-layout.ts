/**
 * Where the constructs of a path model stand, so that arrows run down the picture and none runs through another construct.
 *
 * Each construct stands one row below the lowest of those that act on it. Its column is sought by trying every column for one construct
 * after the other until none gets better by moving, from several arrangements: arrows through boxes count most, then figures on
 * one another, then crossings.
 *
 * @module
 */
import { randomStream } from '../model/index.js'

/** A place: from 0 to 1 across, rows from the top. */
export interface Place {
  readonly x: number
  readonly row: number
}

/** An arrow from the lower side of one box to the upper side of another. */
export interface DrawnArrow {
  readonly begin: Place
  readonly end: Place
}

/** All of a picture. */
export interface PathLayout {
  readonly rows: number
  readonly nodes: readonly Place[]
  /** In the order of the arrows given. */
  readonly arrows: readonly DrawnArrow[]
}

/** An arrow by the numbers of its ends. */
export type Arrow = readonly [from: number, to: number]

/** Half a box, in parts of the width and of a row. */
export const HALF_BOX = 0.17
export const HALF_HEIGHT = 0.24

const COLUMNS = [0.5, 0.19, 0.81, 0.345, 0.655]
const MOST_ROUNDS = 20
/** Searches from so many arrangements, always the same. */
const STARTS = 24

/** @param arrows without cycles. */
export function pathLayout(size: number, arrows: readonly Arrow[]): PathLayout {
  const rows = rowsOf(size, arrows)
  const uniform = randomStream(1)
  let best = placed(rows, [], arrows)
  let least = Infinity
  for (let start = 0; start < STARTS; start++) {
    const columns = rows.map(() => COLUMNS[Math.floor(uniform() * COLUMNS.length)]!)
    const cost = settle(rows, columns, arrows)
    if (cost < least) [best, least] = [placed(rows, columns, arrows), cost]
  }
  return best
}

/** The longest way down to each. */
function rowsOf(size: number, arrows: readonly Arrow[]): readonly number[] {
  const rows = new Array<number>(size).fill(0)
  for (let step = 0; step < size; step++) {
    for (const [from, to] of arrows) rows[to] = Math.max(rows[to]!, rows[from]! + 1)
  }
  return rows
}

/** Moves one construct after the other until none gets better; in place. The cost that is left is returned. */
function settle(rows: readonly number[], columns: number[], arrows: readonly Arrow[]): number {
  let best = costOf(placed(rows, columns, arrows), arrows)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best
    for (let node = 0; node < rows.length; node++) {
      for (const column of COLUMNS) {
        const kept = columns[node]!
        columns[node] = column
        const cost = costOf(placed(rows, columns, arrows), arrows)
        if (cost < best - 1e-9) best = cost
        else columns[node] = kept
      }
    }
    if (best === before) break
  }
  return best
}

/** Boxes and arrows; arrows of one side of a box stand side by side, in the order in which they lean. */
function placed(rows: readonly number[], columns: readonly number[], arrows: readonly Arrow[]): PathLayout {
  const nodes = rows.map((row, node) => ({ row, x: columns[node] === undefined ? 0.5 : columns[node] }))
  const lean = (node: number, other: number): number =>
    (nodes[other]!.x - nodes[node]!.x) / Math.abs(nodes[other]!.row - nodes[node]!.row)
  const at = (arrow: number, side: 0 | 1): number => {
    const node = arrows[arrow]![side]
    const own = lean(node, arrows[arrow]![1 - side]!)
    let [before, count] = [0, 0]
    for (const [i, both] of arrows.entries()) {
      if (both[side] !== node) continue
      count++
      const other = lean(node, both[1 - side]!)
      if (other < own || (other === own && i < arrow)) before++
    }
    return nodes[node]!.x + (count === 1 ? 0 : (before / (count - 1) - 0.5) * 1.3 * HALF_BOX)
  }
  return {
    rows: Math.max(...rows) + 1,
    nodes,
    arrows: arrows.map(([from, to], i) => ({
      begin: { x: at(i, 0), row: rows[from]! + HALF_HEIGHT },
      end: { x: at(i, 1), row: rows[to]! - HALF_HEIGHT },
    })),
  }
}

function costOf({ nodes, arrows }: PathLayout, ends: readonly Arrow[]): number {
  let cost = 0
  for (let a = 0; a < nodes.length; a++) {
    for (let b = 0; b < a; b++) {
      if (nodes[a]!.row === nodes[b]!.row && Math.abs(nodes[a]!.x - nodes[b]!.x) < 2 * HALF_BOX) cost += 100
    }
  }
  for (const [i, arrow] of arrows.entries()) {
    const { begin, end } = arrow
    const [from, to] = ends[i]!
    for (const [node, box] of nodes.entries()) if (node !== from && node !== to && runsThrough(arrow, box)) cost += 20
    for (let j = 0; j < i; j++) {
      const other = arrows[j]!
      const apart = Math.abs(begin.x + end.x - other.begin.x - other.end.x) / 2
      const level = Math.abs(begin.row + end.row - other.begin.row - other.end.row) / 2
      if (apart < 0.12 && level < 0.3) cost += 3
      if (cross(arrow, other)) cost += 1
    }
    cost += 0.3 * Math.abs(end.x - begin.x)
  }
  return cost
}

/** Whether an arrow comes near a box on its way. */
function runsThrough({ begin, end }: DrawnArrow, { x, row }: Place): boolean {
  const top = Math.max(begin.row, row - HALF_HEIGHT - 0.04)
  const bottom = Math.min(end.row, row + HALF_HEIGHT + 0.04)
  if (top >= bottom) return false
  const at = (place: number): number => begin.x + ((place - begin.row) / (end.row - begin.row)) * (end.x - begin.x)
  const [first, last] = [at(top) - x, at(bottom) - x]
  const near = HALF_BOX + 0.025
  return Math.min(first, last) < near && Math.max(first, last) > -near
}

function cross(one: DrawnArrow, other: DrawnArrow): boolean {
  const top = Math.max(one.begin.row, other.begin.row)
  const bottom = Math.min(one.end.row, other.end.row)
  if (top >= bottom) return false
  const at = ({ begin, end }: DrawnArrow, row: number): number =>
    begin.x + ((row - begin.row) / (end.row - begin.row)) * (end.x - begin.x)
  return (at(one, top) - at(other, top)) * (at(one, bottom) - at(other, bottom)) < 0
}
