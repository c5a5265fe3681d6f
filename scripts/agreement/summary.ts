/**
 * How many records there are, and what became of them: by model or area, and by source.
 *
 * @module
 */
import type { Column } from '../../bench/table.js'
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { byTitle, peerOf, titleOf } from './names.js'

const COUNTS: readonly Column[] = ['records', 'matched', 'on purpose', 'not yet'].map(heading => ({
  heading,
  numeric: true,
}))

/** One row per model or area that has an answer, one for all others, and the sum. */
export function byArea(entries: readonly Judged[]): string {
  return counts('area', entries.toSorted(byTitle), titleOf)
}

/** One row per source that something was compared with, whatever its version; the most used first. */
export function bySource(entries: readonly Judged[]): string {
  const matched = (group: readonly Judged[]): number => group.filter(({ verdict }) => verdict === 'matched').length
  const bySize = [...grouped(entries, nameOfSource).values()].toSorted((a, b) => matched(b) - matched(a))
  return counts('source', bySize.flat(), nameOfSource)
}

function nameOfSource({ source }: Judged): string {
  return peerOf(source)
}

/** The areas that nothing answers yet. */
export function notBegun(entries: readonly Judged[]): readonly string[] {
  return [...grouped(entries.toSorted(byTitle), titleOf)].flatMap(([name, group]) => (isBegun(group) ? [] : [name]))
}

/** Entries by a name, in the order in which names appear. */
export function grouped(
  entries: readonly Judged[],
  nameOf: (entry: Judged) => string,
): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>()
  for (const entry of entries) {
    const name = nameOf(entry)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [entry])
    else group.push(entry)
  }
  return groups
}

function counts(heading: string, entries: readonly Judged[], nameOf: (entry: Judged) => string): string {
  const groups = [...grouped(entries, nameOf)]
  const begun = groups.filter(([, group]) => isBegun(group))
  const rest = groups.filter(([, group]) => !isBegun(group)).flatMap(([, group]) => group)
  const rows = begun.map(([name, group]) => row(name, group))
  if (rest.length > 0) rows.push(row(`${groups.length - begun.length} others`, rest))
  return table([{ heading }, ...COUNTS], [...rows, row('**all**', entries)])
}

function row(name: string, group: readonly Judged[]): readonly string[] {
  const count = (verdict: Judged['verdict']): number => group.filter(entry => entry.verdict === verdict).length
  return [name, ...[group.length, count('matched'), count('differing'), count('open')].map(String)]
}

function isBegun(group: readonly Judged[]): boolean {
  return group.some(({ verdict }) => verdict !== 'open')
}
