import { expect, it } from 'vitest'
import type { QualityIssue } from '../../../src/records/quality/types.js'
import { ISSUES_KEPT, issueLog, reporter } from '../../../src/records/quality/work.js'

it('keeps the first issues and counts all, each with its place', () => {
  const log = issueLog()
  const report = reporter('clients', log)
  const subject = { record: {}, row: 3, key: 'C', weight: 1, client: 'C' }
  for (let i = 0; i <= ISSUES_KEPT; i++) {
    report(subject, { dimension: 'timeliness', kind: 'stale', fields: [], expected: '', received: String(i) })
  }
  const [first]: readonly QualityIssue[] = log.kept
  expect(first).toMatchObject({ table: 'clients', row: 3, key: 'C', client: 'C', received: '0' })
  expect(log.kept.length).toBe(ISSUES_KEPT)
  expect(log.counts.get('stale')).toBe(ISSUES_KEPT + 1)
})
