import { expect, it } from 'vitest'
import { detectDates } from '../../../src/records/cells/detect-dates.js'

it('needs no order where each date says what it means', () => {
  expect(
    detectDates([
      [0, '2024-03-05'],
      [1, '2024-03-06'],
    ]),
  ).toEqual({
    forms: [{ form: 'yyyy-mm-dd', cells: 2, first: 0, example: '2024-03-05' }],
    doubts: [],
  })
})

it('counts cells that may mean two days, not those that mean one in both orders', () => {
  const { dates, doubts } = detectDates([
    [4, '5/5/2024'],
    [6, '3/4/2024'],
  ])
  expect(dates).toBe('undecided')
  expect(doubts).toMatchObject([{ cells: 1, first: 6, hint: "State the option dates as 'dmy' or 'mdy'" }])
})
