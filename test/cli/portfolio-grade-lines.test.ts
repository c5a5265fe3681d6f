import { expect, it } from 'vitest'
import { bookOf } from '../../src/cli/portfolio-book.js'
import { gradeLines } from '../../src/cli/portfolio-grade-lines.js'
import { gradeSummary } from '../../src/cli/portfolio-money.js'
import { speaker } from '../../src/cli/say.js'
import { rowOf } from './verdicts.js'

const VOICE = {
  say: speaker('en'),
  language: 'en',
  currency: 'CNY',
  amount: (amount: number) => amount.toFixed(0),
} as const
const linesOf = (rows: Parameters<typeof gradeSummary>[1]) =>
  gradeLines(
    { grades: (['A', 'B', 'C'] as const).map(grade => ({ ...gradeSummary(grade, rows), why: { up: [], down: [] } })) },
    VOICE,
  )

it('has a row for each grade, with defaults weighted by exposure', () => {
  const rows = [
    rowOf({
      grade: 'A',
      class: 'strategic',
      value: 70,
      exposure: 300,
      defaultProbability: 0.01,
      gradeProbability: 0.9,
    }),
    rowOf({ grade: 'A', class: 'quality', value: 30, exposure: 100, defaultProbability: 0.05, gradeProbability: 0.7 }),
  ]
  expect(linesOf(rows)).toEqual([
    'grade  clients  strategic  quality  ordinary  value  exposure  PD 1 yr    sure',
    'A            2          1        1         0    100       400    2.0 %  80.0 %',
    'B            0          0        0         0      0         0        -       -',
    'C            0          0        0         0      0         0        -       -',
  ])
})

it('says nothing of an empty book that does not exist', () => {
  expect(linesOf(bookOf().rows).join('\n')).not.toMatch(/NaN|undefined/)
})
