import { expect, test } from 'vitest'
import { columnReport, columnStyle } from '../../../src/node/portfolio/column-styles.js'
import { issueLog } from '../../../src/node/reading/reading-issue.js'
import { TABLES } from '../../../src/records/index.js'

test('what is odd about a column is told with the line of its first cell', () => {
  const issues = issueLog()
  const place = { name: 'signedOn', field: TABLES.facilities.fields['signedOn']!, column: 'Signed' }
  const looking = { file: 'f.csv', table: 'facilities', issues, style: {} } as const
  const detected = columnStyle(place, ['', '3/4/2024', '5/6/2024'], [2, 3, 4], {}, looking)
  expect(issues.issues.map(({ path, received }) => `${path}: ${received}`)).toEqual([
    `f.csv:3, column 'Signed': "3/4/2024" and 1 more`,
  ])
  expect(columnReport(place, detected)).toMatchObject({ column: 'Signed', field: 'signedOn', dates: 'undecided' })
})
