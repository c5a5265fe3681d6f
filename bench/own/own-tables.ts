/**
 * Our own figures as tables.
 *
 * @module
 */
import type { OwnResults } from '../results.js'
import { digits, duration, table } from '../table.js'

export function ownTables({ date, machine, fits, tasks, scaling }: OwnResults): string {
  return [
    `${date}, ${machine.cpu}, Node ${machine.node}; CPU time of one thread, medians of 5 rounds, warm`,
    fitTable(fits),
    taskTable(tasks),
    scalingTable(scaling),
  ].join('\n\n')
}

function fitTable(fits: OwnResults['fits']): string {
  return table(
    [
      { heading: 'BG/NBD fit' },
      { heading: 'patterns', numeric: true },
      { heading: 'base from summary', numeric: true },
      { heading: 'fit', numeric: true },
      { heading: 'evaluations', numeric: true },
      { heading: 'per pattern and evaluation', numeric: true },
    ],
    fits.map(row => [
      row.base,
      String(row.patterns),
      duration(row.baseSeconds),
      duration(row.fitSeconds),
      String(row.evaluations),
      `${digits(row.nanoseconds)} ns`,
    ]),
  )
}

function taskTable(tasks: OwnResults['tasks']): string {
  return table(
    [
      { heading: 'task' },
      { heading: 'rows', numeric: true },
      { heading: 'time', numeric: true },
      { heading: 'each', numeric: true },
    ],
    tasks.map(({ task, count, seconds, per }) => [
      task,
      String(count),
      duration(seconds),
      `${duration(seconds / count)} per ${per}`,
    ]),
  )
}

function scalingTable(scaling: OwnResults['scaling']): string {
  return table(
    [
      { heading: 'how cost grows' },
      { heading: 'value', numeric: true },
      { heading: 'limit', numeric: true },
      { heading: '' },
    ],
    scaling.map(({ law, value, limit, met }) => [law, digits(value), `<= ${limit}`, met ? 'met' : 'MISSED']),
  )
}
