import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { impactReport } from '../../../src/risk/index.js'

const groups = [
  ...Array<string>(80).fill('north'),
  ...Array<string>(40).fill('south'),
  ...Array<string>(10).fill('west'),
]
const approved = groups.map((group, row) => (group === 'north' ? (row < 60 ? 1 : 0) : row % 2))

it('prints the columns that there are', () => {
  expect(inspect(impactReport(groups, { approved }))).toBe(`\
impact on 3 groups against 'north'; in brackets 95 % intervals
       clients     approved  impact ratio
north  80          75 %      1
south  40          50 %      0.67 [0.46, 0.90] *
west   10 (small)  50 %      0.67 [0.31, 1.05] *
* impact ratio below four fifths
small: fewer than 30 clients`)
})

it('says what a group has not', () => {
  const text = inspect(impactReport(groups, { approved, scores: groups.map(() => 5) }))
  expect(text).toMatch(/^! south, no scoreDifference: needs values that differ/m)
})
