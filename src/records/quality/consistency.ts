/**
 * Do values agree? The share of the rules that hold, of those that a record can be asked.
 *
 * @module
 */
import type { Contradiction } from './rules/rule.js'
import { rulesOf } from './rules/rules.js'
import type { Repair } from './types.js'
import type { Check, Subject, TableWork } from './work.js'

/** Judges a record by every rule of its table. */
export function consistencyCheck({ context, table, ledger, report }: TableWork): Check {
  const rules = rulesOf(table).map(rule => {
    return { rule, verdictOf: rule.prepare(context), reason: ledger.reason('consistency', reasonName(rule)) }
  })
  return subject => {
    for (const { rule, verdictOf, reason } of rules) {
      const verdict = verdictOf(subject)
      if (verdict === 'not-asked') continue
      if (verdict === 'unknown') ledger.skip(reason, subject.weight)
      else ledger.judge(reason, verdict === 'holds' ? 1 : 0, subject.weight)
      if (typeof verdict === 'string') continue
      const { kind, fields } = rule
      const { expected, received } = verdict
      const finding = { dimension: 'consistency', kind, fields, expected, received } as const
      report(subject, { ...finding, ...repairsOf(verdict, subject) })
    }
  }

  function repairsOf({ repairs }: Contradiction, { record, row, key }: Subject): { repairs?: readonly Repair[] } {
    if (repairs === undefined || repairs.length === 0) return {}
    const place = { action: 'set-value', table, row, key } as const
    return {
      repairs: repairs.map(repair => {
        const from = record[repair.field]
        return { ...place, ...repair, ...(from !== undefined && { from }) }
      }),
    }
  }
}

function reasonName({ kind, fields }: { readonly kind: string; readonly fields: readonly string[] }): string {
  return kind === 'absent-reference' || kind === 'dates-out-of-order' ? `${kind}: ${fields.join(', ')}` : kind
}
