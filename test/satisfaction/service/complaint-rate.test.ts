import { describe, expect, it } from 'vitest'
import { gammaPInverse, gammaQInverse } from '../../../src/numeric/index.js'
import { complaintRate } from '../../../src/satisfaction/service/index.js'
import { proportionInterval, rateInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('complaintRate', () => {
  it('is Garwood’s of clients who complain once at most, and of none', () => {
    const of = complaintRate({ client: ['A', 'B', 'C'], complaints: [0, 1, 0], years: [2, 1, 4] })
    expect(of.perYear.value).toBe(1 / 7)
    expect(of.perYear.interval).toEqual(rateInterval(1, 7))
    expect(of.complaining.interval).toEqual(proportionInterval(1, 3))
    const none = complaintRate({ client: ['A', 'B'], complaints: [0, 0], years: [2, 1] })
    expect(none.perYear.interval).toEqual(rateInterval(0, 3))
  })

  it('is wider where clients complain again', () => {
    const client = Array.from({ length: 30 }, (_, i) => i)
    const years = client.map(() => 1)
    const spread = complaintRate({ client, years, complaints: client.map(i => (i < 12 ? 1 : 0)) }).perYear
    const few = complaintRate({ client, years, complaints: client.map(i => (i < 2 ? 6 : 0)) }).perYear
    expect(few.value).toBe(spread.value)
    expect(few.interval.upper).toBeGreaterThan(spread.interval.upper)
    expect(few.interval.lower).toBeLessThan(spread.interval.lower)
    // k* by hand: r = 0.4, v = 30/29 · (2 · 5.6² + 28 · 0.4²)/900, z/t(29) = 1.959964/2.045230.
    const trials = (0.16 / ((30 / 29) * ((2 * 31.36 + 28 * 0.16) / 900))) * (1.959964 / 2.04523) ** 2
    expect(few.interval.lower).toBeCloseTo((0.4 / trials) * gammaPInverse(0.025, trials), 5)
    expect(few.interval.upper).toBeCloseTo((0.4 / trials) * gammaQInverse(0.025, trials + 1), 4)
  })

  it('of one client speaks of that client', () => {
    const { interval } = complaintRate({ client: ['A'], complaints: [5], years: [2] }).perYear
    expect(interval).toMatchObject({ ...rateInterval(5, 2), note: expect.stringContaining('One client') })
  })
})

it.each([
  [{ client: ['A', 'A'] }, 'DUPLICATE_CLIENT', 'counts.client[1]'],
  [{ complaints: [1.5, 0] }, 'OUT_OF_RANGE', 'counts.complaints[0]'],
  [{ years: [0, 1] }, 'OUT_OF_RANGE', 'counts.years[0]'],
  [{ years: [1] }, 'LENGTH_MISMATCH', 'counts.years'],
  [{ exposure: [1] }, 'UNKNOWN_OPTION', 'counts.exposure'],
])('refuses %j', (columns, code, path) => {
  const counts = { client: ['A', 'B'], complaints: [1, 0], years: [1, 1], ...columns }
  expect(thrown(() => Reflect.apply(complaintRate, undefined, [counts]))).toMatchObject({ code, path })
})
