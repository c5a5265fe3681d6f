import { expect, it } from 'vitest'
import type { Check } from '../../src/cli/check-rows.js'
import { ISSUE_HEADER, issueRows } from '../../src/cli/check-rows.js'
import { dataQuality, findDuplicates } from '../../src/records/index.js'

it('a row per issue: place, what it is, and what would mend it', () => {
  const facilities = [
    {
      id: 'F',
      client: 'C',
      kind: 'term-loan',
      status: 'repaid',
      currency: 'CNY',
      limit: 100,
      outstanding: 5,
      signedOn: '2020-01-01',
      endedOn: '2023-01-01',
    },
  ] as const
  const quality = dataQuality({ facilities }, { asOf: '2024-12-31' })
  const reading: Check['reading'] = {
    portfolio: { facilities },
    files: [],
    issues: [],
    issueCount: 0,
    counts: [],
    unused: [],
  }
  const rows = [...issueRows({ folder: 'x', reading, duplicates: findDuplicates([]), quality })]
  expect(rows.length).toBe(quality.issueCount)
  expect(rows.every(row => row.length === ISSUE_HEADER.length)).toBe(true)
  expect(rows.find(([, kind]) => kind === 'owed-after-end')?.slice(0, 2)).toEqual(['facilities: F', 'owed-after-end'])
})
