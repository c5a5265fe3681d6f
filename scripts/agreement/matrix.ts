/**
 * What one model answers, quantity by quantity, and whom it was compared with.
 *
 * @module
 */
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { columnOf, quantityOf, quantityOrder } from './names.js'
import { bound, cell } from './short.js'
import { grouped } from './summary.js'

const UNSEEN = 'no adapter yet'
const SHOWN = 6

/** Quantities down, sources across: how many records are matched, and their worst difference. */
export function matrix(entries: readonly Judged[]): string {
  const rows = [...grouped(entries.filter(isAnswered).toSorted(byQuantity), quantityOf)]
  const sources = [...grouped(entries.filter(isAnswered), columnOf).keys()].toSorted()
  const heads = ['quantity', ...sources].map(heading => ({ heading }))
  return table(
    heads,
    rows.map(([quantity, records]) => [
      cell(quantity),
      ...sources.map(source => agreement(records.filter(entry => columnOf(entry) === source))),
    ]),
  )
}

/** What is not answered yet: the reasons that adapters give, and the families nobody has looked at. */
export function waiting(entries: readonly Judged[]): string {
  const open = entries.filter(({ verdict }) => verdict === 'open')
  const reasons = [...grouped(open.filter(isExplained), ({ reason = '' }) => reason)]
  const explained = reasons.map(([reason, records]) => `${records.length} (${reason})`)
  const others = open.filter(entry => !isExplained(entry))
  const families = [...new Set(others.map(({ family }) => family))]
  const more = families.length > SHOWN ? ` and ${families.length - SHOWN} more families` : ''
  const named = others.length === 0 ? [] : [`${others.length} of ${families.slice(0, SHOWN).join(', ')}${more}`]
  return [...explained, ...named].join('; ')
}

function isExplained({ reason = UNSEEN }: Judged): boolean {
  return reason !== UNSEEN
}

function isAnswered({ verdict }: Judged): boolean {
  return verdict !== 'open'
}

function byQuantity(a: Judged, b: Judged): number {
  return quantityOrder(a) - quantityOrder(b) || a.index - b.index
}

function agreement(records: readonly Judged[]): string {
  const matched = records.filter(({ verdict }) => verdict === 'matched')
  const worst = Math.max(0, ...matched.map(({ difference = 0 }) => difference))
  const parts = matched.length === 0 ? [] : [`${matched.length} (${bound(worst)})`]
  if (matched.length < records.length) parts.push(`${records.length - matched.length} on purpose`)
  return parts.join(', ')
}
