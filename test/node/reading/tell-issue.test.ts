import { expect, it } from 'vitest'
import { issueLog } from '../../../src/node/reading/reading-issue.js'
import { issueTeller } from '../../../src/node/reading/tell-issue.js'

it('says where, counts rows that are left out, and is silent about a file that was left out', () => {
  const log = issueLog()
  const teller = issueTeller('a.csv', 'payments', log)
  const found = { code: 'INVALID_DATE', expected: 'a date', received: '"soon"' } as const
  teller.tell({ ...found, consequence: 'row-left-out', line: 3, field: 'paid' })
  teller.tell({ ...found, consequence: 'row-left-out', line: 3, field: 'due' }, 0)
  teller.tell({ ...found, consequence: 'value-left-out', line: 4 })
  teller.tell({ ...found, consequence: 'file-left-out' })
  teller.tell({ ...found, consequence: 'row-left-out' })
  expect(teller.rowsLeftOut).toBe(1)
  expect(log.issues.map(({ path, table }) => [path, table])).toEqual([
    ["a.csv:3, column 'paid'", 'payments'],
    ["a.csv:3, column 'due'", 'payments'],
    ['a.csv:4', 'payments'],
    ['a.csv', 'payments'],
  ])
})
