/**
 * Is it all there? The weighted share of the expected fields that are said.
 *
 * @module
 */
import { TABLES } from '../tables/tables.js'
import type { Applies } from './applies.js'
import { appliesTo } from './applies.js'
import type { Reason } from './ledger.js'
import type { Check, TableWork } from './work.js'

/** Fields that are expected together. */
interface Expectation {
  readonly applies: Applies
  readonly fields: readonly (readonly [field: string, weight: number, reason: Reason])[]
}

/** Judges whether a record has the fields that it cannot lack and those that the policy expects of it. */
export function completenessCheck({ context, table, ledger, report }: TableWork): Check {
  const reasons = new Map<string, Reason>()
  const reasonOf = (field: string): Reason => {
    const reason = reasons.get(field) ?? ledger.reason('completeness', field)
    reasons.set(field, reason)
    return reason
  }
  const expectations = expectationsOf()
  return subject => {
    const { record, weight } = subject

    const missing = new Set<string>()
    for (const { applies, fields } of expectations) {
      const truth = applies(record)
      if (truth === 'no') continue
      for (const [field, share, reason] of fields) {
        if (truth === 'unknown') ledger.skip(reason, weight * share)
        else ledger.judge(reason, record[field] === undefined ? 0 : 1, weight * share)
        if (truth === 'yes' && record[field] === undefined) missing.add(field)
      }
    }
    if (missing.size === 0) return
    const expected = [...missing].join(', ')
    report(subject, {
      ...{ dimension: 'completeness', kind: 'missing-value', fields: [...missing] },
      ...{ expected, received: 'nothing' },
    })
  }

  function expectationsOf(): readonly Expectation[] {
    const required = Object.entries(TABLES[table].fields).filter(([, { optional }]) => !optional)
    const always: Expectation = {
      applies: () => 'yes',
      fields: required.map(([field]) => [field, 1, reasonOf(field)]),
    }
    const stated = context.policy.fields.filter(rule => rule.table === table)
    return [
      always,
      ...stated.map(({ when, fields }): Expectation => {
        return {
          applies: appliesTo(context, table, when),
          fields: Object.entries(fields).map(([field, share]) => [field, share, reasonOf(field)]),
        }
      }),
    ]
  }
}
