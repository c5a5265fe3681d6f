/** Annuities at hostile rates and lengths against 700 digits: test/tables/time-value.py. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cumipmt, cumprinc, fv, ipmt, nper, pmt, ppmt, pv, rate, rateSolutions } from '../../../src/money/index.js'

interface Table {
  readonly annuities: readonly (readonly number[])[]
  readonly periods: readonly (readonly number[])[]
  readonly rates: readonly (readonly number[])[]
}

const PATH = join(import.meta.dirname, '../../tables/time-value.table.json')
const { annuities, periods, rates }: Table = JSON.parse(readFileSync(PATH, 'utf8'))

/** Errors in roundings, per 1 + n ln(1 + r): a power asks for so many digits of its rate. */
function error(ours: number, exact: number, ratePerPeriod: number, count: number, size = 0): number {
  const scale = Math.max(Math.abs(exact), size) * (1 + Math.abs(count * Math.log1p(ratePerPeriod)))
  return exact === ours ? 0 : Math.abs(ours - exact) / scale / Number.EPSILON
}

describe('annuities of 700 digits', () => {
  it.each(annuities.map((row, i) => [i, row] as const))('row %i', (_, row) => {
    const [r = 0, n = 0, present = 0, future = 0, period = 0, first = 0, last = 0, payment = 0, ...exact] = row
    const loan = { ratePerPeriod: r, periods: n, presentValue: present, futureValue: future }
    const ours = [
      pmt(loan),
      ipmt({ ...loan, period }),
      ppmt({ ...loan, period }),
      cumipmt({ ...loan, first, last }),
      cumprinc({ ...loan, first, last }),
      pv({ ratePerPeriod: r, periods: n, payment, futureValue: future }),
      fv({ ratePerPeriod: r, periods: n, payment: 3, presentValue: present }),
    ]
    // Where the loan runs between two amounts, a result may be far below its parts: then the parts set the scale.
    const v = (1 + r) ** -n
    const mixed = present !== 0 && future !== 0
    const balance = mixed ? Math.abs(r) * Math.max(Math.abs(present), Math.abs(future)) : 0
    const sizes = [
      mixed ? Math.abs(pmt({ ...loan, futureValue: 0 })) : 0,
      balance,
      0,
      balance * (last - first + 1),
      0,
      Math.abs(future) * v,
      Math.abs(present) / v,
    ]
    const errors = ours.map((value, i) => error(value, exact[i] ?? Number.NaN, r, n, sizes[i]))
    expect(Math.max(...errors)).toBeLessThan(6)
  })
})

it.each(periods)('%d, %d, %d, %d takes %d periods', (ratePerPeriod, payment, presentValue, futureValue, exact = 0) => {
  const found = nper({ ratePerPeriod, payment, presentValue, futureValue })
  expect(found).toBeCloseRelative(exact, 2e-15)
})

it.each(rates)(
  '%d payments of %d on %d and %d bear %d',
  (count, payment, presentValue, futureValue, force, exact = 0) => {
    const terms = { periods: count, payment, presentValue, futureValue }
    expect(rate(terms)).toBeCloseRelative(exact, 1e-14)
    expect(rateSolutions(terms).solutions[0]?.logGrowth).toBeCloseRelative(force, 1e-14)
  },
)
