/**
 * Can each value be? The share of the values there are that are of their kind, in their range, plausible, and not of the future.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import { mayCome } from './coming-days.js'
import type { QualityContext } from './context.js'
import type { ValueFault } from './field-judge.js'
import { fieldJudge } from './field-judge.js'
import type { Ledger, Reason } from './ledger.js'
import type { LooseRecord } from './records-of-table.js'
import { dayText } from './records-of-table.js'
import { repairedValue } from './repaired-value.js'
import type { Check, TableWork } from './work.js'

/** Judges every value that a record has; a field that the table does not know is a value that cannot be. */
export function validityCheck({ context, table, ledger, report }: TableWork): Check {
  const judges = judgesOf(context, table, ledger)
  const unknown = ledger.reason('validity', 'unknown fields')
  return subject => {
    const { record, weight } = subject
    for (const name of Object.keys(record)) {
      const value = record[name]
      if (value === undefined) continue
      const known = judges.get(name)
      const fault = known === undefined ? notOf(table) : known.faultOf(value, record)
      ledger.judge(known?.reason ?? unknown, fault === undefined ? 1 : 0, weight)
      if (fault === undefined) continue
      const to =
        known === undefined ? undefined : repairedValue(known.field, value, meant => known.faultOf(meant, record))
      const place = { table, row: subject.row, key: subject.key, field: name, from: value }
      report(subject, {
        ...{
          dimension: 'validity',
          kind: fault.kind,
          fields: [name],
          expected: fault.expected,
          received: received(value),
        },
        ...(to !== undefined && {
          repairs: [{ action: 'set-value', ...place, to, why: `likely meant: ${received(to)}` }],
        }),
      })
    }
  }
}

function notOf(table: TableName): ValueFault {
  return { kind: 'unknown-field', expected: `only fields of ${table}` }
}

/** What is needed to judge values of one field. */
interface ValueJudge {
  readonly field: Field
  readonly reason: Reason
  readonly faultOf: (value: unknown, record: LooseRecord) => ValueFault | undefined
}

function judgesOf({ policy, asOf }: QualityContext, table: TableName, ledger: Ledger): ReadonlyMap<string, ValueJudge> {
  const ranges = policy.plausible[table]
  const fields = Object.entries(TABLES[table].fields)
  return new Map(
    fields.map(([name, field]): readonly [string, ValueJudge] => {
      const reason = ledger.reason('validity', name)
      const judge = fieldJudge(field, ranges?.[name], policy.earliestDay)
      if (field.type !== 'date') return [name, { field, reason, faultOf: judge }]
      const expected = `a day until ${dayText(asOf)}`
      const isLater = (value: unknown): boolean => (parseDay(value) ?? asOf) > asOf
      const faultOf: ValueJudge['faultOf'] = (value, record) => {
        const isEarly = isLater(value) && !mayCome(table, name, record)
        return judge(value) ?? (isEarly ? { kind: 'future-date', expected } : undefined)
      }
      return [name, { field, reason, faultOf }]
    }),
  )
}
