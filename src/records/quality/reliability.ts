/**
 * Does it come from where it can be trusted? The score that the policy gives to a record's source.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { textIn } from './records-of-table.js'
import type { Check, TableWork } from './work.js'

/** Judges where a record comes from; where the policy grades no source nothing can be judged. */
export function reliabilityCheck({ context, ledger, report }: TableWork): Check {
  const { sources, otherSources } = context.policy
  const scores = new Map(Object.entries(sources))
  const reason = ledger.reason('reliability', 'source')
  return subject => {
    const { record, weight } = subject
    const source = textIn(record, 'source')
    const known = source === undefined ? undefined : scores.get(source)
    const score = known ?? otherSources
    if (score === undefined) return ledger.skip(reason, weight)
    ledger.judge(reason, score, weight)
    if (known !== undefined) return
    const expected = `one of ${[...scores.keys()].join(', ')}`
    const place = { dimension: 'reliability', kind: 'unknown-source', fields: ['source'] } as const
    report(subject, { ...place, expected, received: received(record['source']) })
  }
}
