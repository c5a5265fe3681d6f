import { expect, it } from 'vitest'
import { defaultStretches, defaultsWithin, isInDefaultOn } from '../../../src/appraisal/outlook/default-history.js'
import { dayNumber } from '../../../src/money/core.js'
import { madeUp } from './book.js'

const day = (text: string): number => dayNumber(text, 'day')
const entry = (id: string, date: string, endedOn?: string) =>
  ({
    id,
    client: 'X',
    date,
    kind: 'past-due',
    ...(endedOn !== undefined && { endedOn, outcome: 'cured' as const }),
  }) as const

it('joins loans that default together, and leaves an open one open', () => {
  const client = madeUp({
    defaults: [
      entry('3', '2024-05-01'),
      entry('2', '2021-03-01', '2021-09-01'),
      entry('1', '2021-02-01', '2021-06-01'),
    ],
  })
  const stretches = defaultStretches(client)
  expect(stretches).toEqual([
    { from: day('2021-02-01'), until: day('2021-09-01') },
    { from: day('2024-05-01'), until: client.asOf },
  ])
  expect(isInDefaultOn(stretches, day('2021-09-01'))).toBe(true)
  expect(isInDefaultOn(stretches, day('2021-09-02'))).toBe(false)
  expect(defaultsWithin(stretches, day('2021-02-01'), day('2022-02-01'))).toBe(false)
  expect(defaultsWithin(stretches, day('2021-01-31'), day('2021-02-01'))).toBe(true)
})
