import { expect, it } from 'vitest'
import { MONTH_NAMES } from '../../src/records/month-names.js'

it('names the months as the calendar of the language does', () => {
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  expect(MONTH_NAMES).toEqual(
    Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2025, month, 15)).toLowerCase()),
  )
})
