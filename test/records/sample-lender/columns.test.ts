import { expect, test } from 'vitest'
import { NO_DAY } from '../../../src/records/index.js'
import { days, numbers, values } from '../../../src/records/sample-lender/columns.js'

test('columns grow beyond their first room, and say what is missing', () => {
  const [number, day, text] = [numbers(), days(), values<string | undefined>()]
  for (let i = 0; i < 1000; i++) {
    number.add(i % 2 === 0 ? i : undefined)
    day.add(i % 2 === 0 ? i : undefined)
    text.add(i % 2 === 0 ? `${i}` : undefined)
  }
  expect([number.close().length, day.close().length, text.close().length]).toEqual([1000, 1000, 1000])
  expect([number.close()[998], number.close()[999]]).toEqual([998, Number.NaN])
  expect([day.close()[998], day.close()[999]]).toEqual([998, NO_DAY])
  expect([text.close()[998], text.close()[999]]).toEqual(['998', undefined])
})
