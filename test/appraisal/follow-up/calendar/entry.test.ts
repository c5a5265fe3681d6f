import { expect, it } from 'vitest'
import { once } from '../../../../src/appraisal/follow-up/calendar/entry.js'

it('is on its day, on the first day where it is late, nowhere where it is later', () => {
  const of = { table: 'facilities', id: 'F' } as const
  expect(once('maturity', of, 5, 5, 9)).toEqual([{ kind: 'maturity', of, day: 5 }])
  expect(once('maturity', of, 4, 5, 9)).toEqual([{ kind: 'maturity', of, day: 5, overdueSince: 4 }])
  expect(once('maturity', of, 10, 5, 9)).toEqual([])
})
