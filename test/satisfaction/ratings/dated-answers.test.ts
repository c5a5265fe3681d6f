import { expect, it } from 'vitest'
import { readDatedAnswers } from '../../../src/satisfaction/ratings/dated-answers.js'

const columns = { date: ['2025-01-20', '2025-03-31', '2025-04-01'], answers: [9, null, 3] }
const scale = { scale: { lowest: 0, highest: 10 }, isWhole: true }

it('gives each row the last day of its period, also those without an answer', () => {
  const { all, ends } = readDatedAnswers(columns, 'quarter', scale)
  expect(Array.from(ends, day => new Date(day * 86_400_000).toISOString().slice(0, 10))).toEqual([
    '2025-03-31',
    '2025-03-31',
    '2025-06-30',
  ])
  expect(Array.from(all.rows)).toEqual([0, 2])
  expect(all.missing).toBe(1)
})

it('names the cells that are no dates', () => {
  expect(() => readDatedAnswers({ ...columns, date: ['2025-01-20', '2025-02-30', null] }, 'year', scale)).toThrow(
    expect.objectContaining({ path: 'data.date[1]', code: 'INVALID_DATE' }),
  )
})
