import { expect, it } from 'vitest'
import { firstResponse } from '../../../src/satisfaction/service/index.js'
import { thrown } from '../../errors/thrown.js'

const INQUIRIES = { client: ['A', 'B', 'C'], waitedHours: [2, 5.5, 30], answered: [true, true, false] }

it('counts who waits as longer than so far', () => {
  const { quantiles, open, within } = firstResponse(INQUIRIES, { withinHours: 5 })
  expect([quantiles[0]?.value, open]).toEqual([5.5, 1])
  expect(within?.all?.share).toBeCloseTo(1 / 3, 12)
})

it.each([
  [{ waitedHours: [2, -1, 3] }, {}, 'inquiries.waitedHours[1]'],
  [{ waitedHours: [] }, {}, 'inquiries.waitedHours'],
  [{ answered: [true, 1, false] }, {}, 'inquiries.answered[1]'],
  [{ answered: [true] }, {}, 'inquiries.answered'],
  [{ client: ['A', '', 'C'] }, {}, 'inquiries.client[1]'],
  [{}, { withinHours: -1 }, 'options.withinHours'],
  [{}, { hours: 1 }, 'options.hours'],
])('refuses %j with %j', (columns, options, path) => {
  const given = [{ ...INQUIRIES, ...columns }, options]
  expect(thrown(() => Reflect.apply(firstResponse, undefined, given)).path).toBe(path)
})
