/**
 * Can each value be? The share of the values there are that are of their kind, in their range, plausible, and not of the future.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { parseDay } from '../../money/core.js'
import { TABLES } from '../tables/tables.js'
import { mayCome } from './coming-days.js'
import type { ValueFault } from './field-judge.js'
import { fieldJudge } from './field-judge.js'
import type { Reason } from './ledger.js'
import { dayText } from './records-of-table.js'
import { repairedValue } from './repaired-value.js'
import type { Check, TableWork } from './work.js'

/** Judges every value that a record has; a field that the table does not know is a value that cannot be. */
export function validityCheck({ context, table, ledger, report }: TableWork): Check {
  const { asOf, policy } = context
  const ranges = policy.plausible[table]
  const judges = new Map(
    Object.entries(TABLES[table].fields).map(([name, field]) => {
      const judge = fieldJudge(field, ranges?.[name], policy.earliestDay)
      return [name, { field, judge, reason: ledger.reason('validity', name) }]
    }),
  )
  const unknown: Reason = ledger.reason('validity', 'unknown fields')
  return subject => {
    const { record, row, key, weight } = subject
    const hold = (field: string, { kind, expected }: ValueFault, to?: unknown): void => {
      const from = record[field]
      const why = `likely meant: ${received(to)}`
      report(subject, {
        ...{ dimension: 'validity', kind, fields: [field], expected, received: received(from) },
        ...(to !== undefined && { repairs: [{ action: 'set-value', table, row, key, field, from, to, why }] }),
      })
    }
    for (const name of Object.keys(record)) {
      const value = record[name]
      if (value === undefined) continue
      const known = judges.get(name)
      if (known === undefined) {
        ledger.judge(unknown, 0, weight)
        hold(name, { kind: 'unknown-field', expected: `only fields of ${table}` })
        continue
      }
      const fault = known.judge(value) ?? futureFault(name, value)
      ledger.judge(known.reason, fault === undefined ? 1 : 0, weight)
      if (fault !== undefined) hold(name, fault, repairedValue(known.field, value, known.judge))
    }

    function futureFault(name: string, value: unknown): ValueFault | undefined {
      if (judges.get(name)?.field.type !== 'date') return undefined
      const day = parseDay(value)
      if (day === undefined || day <= asOf || mayCome(table, name, record)) return undefined
      return { kind: 'future-date', expected: `a day until ${dayText(asOf)}` }
    }
  }
}
