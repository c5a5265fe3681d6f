import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { customerBaseFromSummary, selectClients, withCalendar, withCovariates } from '../../src/records/index.js'

const columns = { ids: ['ann', 'bob'], frequency: [2, 0], recency: [3, 0], age: [4, 4] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [0, 1, 0, 0] } }

describe('withCalendar', () => {
  it('gives the base a calendar and leaves all else as it was', () => {
    const { calendar: joined, ...rest } = withCalendar(base, calendar)
    expect(joined?.starts.length).toBe(4)
    expect(rest).toEqual({ ...base })
  })

  it('takes the place of another, and prints as a base', () => {
    const longer = { ...calendar, columns: { sale: [0, 1, 0, 0, 1] } }
    expect(withCalendar(withCalendar(base, calendar), longer).calendar?.starts.length).toBe(5)
    expect(inspect(withCalendar(base, calendar))).toBe(inspect(base))
  })

  it('goes with chosen clients', () => {
    const own = { start: '2024-01-01', periodDays: 14, clientColumns: { visits: [1, 2, 3, 4] } }
    const chosen = selectClients(withCalendar(base, own), [1])
    expect(chosen.calendar?.clientColumns['visits']).toEqual(Float64Array.of(3, 4))
  })

  it('refuses names that the base has already, and what is no base', () => {
    const table = { client: ['ann', 'bob'], sale: [1, 0] }
    expect(() => withCalendar(withCovariates(base, table), calendar)).toThrow(
      'a name that no covariate of the base has',
    )
    expect(() => Reflect.apply(withCalendar, undefined, [{ kind: 'x' }, calendar])).toThrow('base.kind')
  })
})
