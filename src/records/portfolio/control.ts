/**
 * Who is part of whom and who controls whom: no group is part of itself, no client controls itself, whatever lies between.
 *
 * @module
 */
import type { Report } from './issue-book.js'
import type { Link, Loop } from './loops.js'
import { linksWithinLoops, loopsOf, loopText } from './loops.js'
import type { TableView } from './table-view.js'

/** Reports groups that are part of themselves. */
export function reportGroupLoops(groups: TableView, report: Report): void {
  const [id, parent] = [groups.cells('id'), groups.cells('parent')]
  const links = rowsOf(groups).flatMap((row): readonly Link[] => {
    const [from, to] = [id(row), parent(row)]
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to, row }] : []
  })
  for (const loop of loopsOf(links)) reportLoop(groups, 'parent', 'a group that is not part of this one', loop, report)
}

/** Links looked at, day by day, the latest days first: every day of a knot of hundreds, the last few of one of 100,000. */
const MOST_LOOKS = 1_000_000

/** Reports clients that control themselves over others, on one day at least. */
export function reportControlLoops(ownerships: TableView, report: Report): void {
  const links = linksWithinLoops(controlOf(ownerships))
  if (links.length === 0) return
  // Whatever holds together at all, holds on the day on which the last of it began.
  const days = [...new Set(links.map(({ start }) => start))].sort().slice(-Math.ceil(MOST_LOOKS / links.length))
  const reported = new Set<string>()
  for (const day of days) {
    const inForce = links.filter(({ start, end }) => start <= day && day <= end)
    for (const loop of loopsOf(inForce)) {
      if (loop.names.some(name => reported.has(name))) continue
      for (const name of loop.names) reported.add(name)
      reportLoop(ownerships, 'owner', 'an owner that the client does not control in turn', loop, report)
    }
  }
}

/** An owner controls a client from one day to another, both included; texts that sort as ISO days do. */
interface Control extends Link {
  readonly start: string
  readonly end: string
}

const [BEFORE_ALL, AFTER_ALL] = ['', '~']

/** Who decides, as far as it is said; else who holds more than half. */
function controlOf(ownerships: TableView): readonly Control[] {
  const [owner, client] = [ownerships.cells('owner'), ownerships.cells('client')]
  const [share, controls] = [ownerships.cells('share'), ownerships.cells('controls')]
  const [start, end] = [ownerships.cells('from'), ownerships.cells('until')]
  return rowsOf(ownerships).flatMap((row): readonly Control[] => {
    const [from, to, part] = [owner(row), client(row), share(row)]
    if (typeof from !== 'string' || typeof to !== 'string') return []
    const decides = controls(row) ?? (typeof part === 'number' && part > 0.5)
    return decides === true
      ? [{ from, to, row, start: dayOr(BEFORE_ALL, start(row)), end: dayOr(AFTER_ALL, end(row)) }]
      : []
  })
}

function dayOr(other: string, day: unknown): string {
  return typeof day === 'string' ? day : other
}

function rowsOf({ size }: TableView): readonly number[] {
  return Array.from({ length: size }, (_, row) => row)
}

function reportLoop(view: TableView, field: string, expected: string, { names, row }: Loop, report: Report): void {
  const path = view.path(row, field)
  report({ code: 'CYCLE', path, expected, received: loopText(names), table: view.table, row, field })
}
