/**
 * Differences on purpose: why ours is another answer, where the truth is known from, and the figures of both.
 *
 * @module
 */
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { byTitle, sourceOf, titleOf } from './names.js'
import { cell, short, shortInputs } from './short.js'
import { grouped } from './summary.js'

/** A paragraph per reason, with its records as a table. */
export function onPurpose(entries: readonly Judged[]): string {
  const differing = entries.filter(({ verdict }) => verdict === 'differing').toSorted(byTitle)
  const reasons = grouped(differing, entry => `${titleOf(entry)} ${entry.reason}`)
  return [...reasons.values()].map(paragraph).join('\n\n')
}

function paragraph(records: readonly Judged[]): string {
  const [first] = records
  if (first === undefined) return ''
  const { reason = '', truth = '' } = first
  const heading = `### ${titleOf(first)}: ${[...new Set(records.map(sourceOf))].join(', ')}`
  const columns = ['family', 'input', 'place', 'theirs', 'ours']
  const rows = records.map(entry => [
    cell(entry.family),
    cell(shortInputs(entry)),
    cell((entry.worst?.path ?? '').replace(/^answer\.?/, '')),
    short(entry.worst?.expected, 6),
    short(entry.worst?.ours, 6),
  ])
  return [
    heading,
    reason,
    `Truth: ${truth}.`,
    table(
      columns.map(heading => ({ heading })),
      rows,
    ),
  ].join('\n\n')
}
