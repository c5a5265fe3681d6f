/**
 * The results of a race as a table.
 *
 * @module
 */
import type { PeerResults, PeerRow } from '../results.js'
import type { Column } from '../table.js'
import { digits, duration, table, times } from '../table.js'
import { recordedTable } from './recorded.js'

export function peerTable({ date, machine, peer, with: others, rows }: PeerResults): string {
  const columns: readonly Column[] = [
    { heading: 'task' },
    { heading: 'ours', numeric: true },
    { heading: 'theirs', numeric: true },
    { heading: 'ratio', numeric: true },
    { heading: 'goal', numeric: true },
    { heading: '' },
    { heading: 'spread', numeric: true },
    { heading: 'note' },
  ]
  return [
    `${peer} on ${others.join(', ')}`,
    `${date}, ${machine.cpu}, Node ${machine.node}; CPU time of one thread, medians of interleaved rounds`,
    '',
    table(columns, rows.map(cells)),
    '',
    recordedTable(rows),
  ]
    .join('\n')
    .trimEnd()
}

function cells(row: PeerRow): readonly string[] {
  const { task, ratio, met, spread, rounds, note } = row
  return [
    task,
    amount(row.ours, row.unit),
    amount(row.theirs, row.unit),
    times(ratio),
    goalOf(row),
    met === undefined ? '' : met ? 'met' : 'MISSED',
    `${spread.ours.toFixed(1)} / ${spread.theirs.toFixed(1)}`,
    [`${rounds} rounds`, ...(note === undefined ? [] : [note])].join(', '),
  ]
}

export function amount(value: number, unit: PeerRow['unit']): string {
  return unit === 's' ? duration(value) : `${digits(value)} MB`
}

export function goalOf({ goal, unit }: PeerRow): string {
  if (goal === undefined) return ''
  return 'ratio' in goal ? `>= ${goal.ratio}x` : `<= ${amount(goal.ours, unit)}`
}
