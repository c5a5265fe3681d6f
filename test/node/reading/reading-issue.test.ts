import { expect, it } from 'vitest'
import type { ReadingIssue } from '../../../src/node/reading/reading-issue.js'
import { issueLog } from '../../../src/node/reading/reading-issue.js'

it('keeps the first thousand and counts all', () => {
  const log = issueLog()
  const issue: ReadingIssue = {
    code: 'INVALID_CSV',
    path: 'a',
    file: 'a',
    expected: 'b',
    received: 'c',
    consequence: 'kept',
  }
  for (let line = 1; line <= 1200; line++) log.add({ ...issue, line })
  log.add({ ...issue, consequence: 'row-left-out' })
  expect([log.count, log.issues.length, log.issues.at(-1)?.line]).toEqual([1201, 1000, 1000])
  expect(log.counts()).toEqual([
    { code: 'INVALID_CSV', consequence: 'kept', count: 1200 },
    { code: 'INVALID_CSV', consequence: 'row-left-out', count: 1 },
  ])
})
