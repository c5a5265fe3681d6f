import { describe, expect, it } from 'vitest'
import type { PricedFacility, PriceTableOptions } from '../../../src/project/index.js'
import { minimumPrice, priceTable } from '../../../src/project/index.js'
import { BULLET, CLIENT, CURVE, GUARANTEE, LINE, LOAN, TERMS } from './samples.js'

const RATINGS = [
  { name: 'BBB', probabilityOfDefault: 0.002, riskWeight: 0.75 },
  { name: 'B', probabilityOfDefault: 0.04 },
]
const SECURITIES = [
  { name: 'none', lossGivenDefault: 0.5 },
  { name: 'mortgage', lossGivenDefault: 0.2, riskWeight: 0.5 },
  { name: 'guarantor', lossGivenDefault: 0.4, probabilityOfDefault: 0.001, riskWeight: 0.2 },
]

describe('a table of prices', () => {
  const table = priceTable(LOAN, CLIENT, TERMS, { ratings: RATINGS, securities: SECURITIES })
  const rate = (rating: string, security: string): number => {
    const cell = table.find(row => row.rating === rating && row.security === security)
    return cell?.status === 'priced' ? cell.price.annualRate : Number.NaN
  }

  it('has a row for every rating and security, in their order', () => {
    expect(table.map(({ rating, security }) => `${rating} ${security}`)).toEqual([
      'BBB none',
      'BBB mortgage',
      'BBB guarantor',
      'B none',
      'B mortgage',
      'B guarantor',
    ])
    expect(table.every(row => !('months' in row))).toBe(true)
  })

  it('prices each by the closed form', () => {
    const by = (pd: number, lgd: number, weight: number): number => 0.03 + 0.004 + pd * lgd + 0.1 * weight * 0.14
    expect(rate('BBB', 'none')).toBeCloseTo(by(0.002, 0.5, 0.75), 13)
    expect(rate('BBB', 'mortgage')).toBeCloseTo(by(0.002, 0.2, 0.5), 13)
    expect(rate('BBB', 'guarantor')).toBeCloseTo(by(0.001, 0.4, 0.2), 13)
    expect(rate('B', 'none')).toBeCloseTo(by(0.04, 0.5, 1), 13)
    expect(rate('B', 'mortgage')).toBeCloseTo(by(0.04, 0.2, 0.5), 13)
    // A guarantor that stands in for the client costs the same whoever the client is.
    expect(rate('B', 'guarantor')).toBe(rate('BBB', 'guarantor'))
  })

  it('prices tenors at their own transfer rate, and says which do not fit', () => {
    const { transferRate: _, ...loan } = LOAN
    const yearly: PricedFacility = {
      ...loan,
      balance: { ...BULLET, months: 36, graceMonths: 12, repayment: 'annuity' },
    }
    const terms = { ...TERMS, curves: [CURVE] }
    const rows = priceTable(yearly, CLIENT, terms, { tenors: [24, 60, 120, 30, 12] })
    const priced = rows.flatMap(row => (row.status === 'priced' ? [row.price] : []))
    expect(priced).toHaveLength(3)
    expect(priced[0]!.drivers.funding).toBeLessThan(priced[1]!.drivers.funding)
    expect(priced[1]!.drivers.liquidity).toBeLessThan(priced[2]!.drivers.liquidity)
    const alone = minimumPrice(
      { ...yearly, balance: { ...BULLET, months: 60, graceMonths: 12, repayment: 'annuity' } },
      CLIENT,
      terms,
    )
    expect(priced[1]).toEqual(alone)
    expect(rows.slice(3)).toEqual([
      { months: 30, status: 'not-priced', reason: '30 months are no multiple of the 12 from payment to payment' },
      { months: 12, status: 'not-priced', reason: 'Grace of 12 months leaves no time to repay within 12' },
    ])
  })

  it('tells fees of lines and guarantees apart too', () => {
    const lines = priceTable(LINE, CLIENT, TERMS, { kind: 'annual-fee', ratings: RATINGS })
    const bonds = priceTable(GUARANTEE, CLIENT, TERMS, { ratings: RATINGS, tenors: [6, 12] })
    expect(lines.map(row => row.status === 'priced' && row.price.kind)).toEqual(['annual-fee', 'annual-fee'])
    expect(bonds.map(({ rating, months }) => `${rating} ${months}`)).toEqual(['BBB 6', 'BBB 12', 'B 6', 'B 12'])
  })

  it('explains a hurdle out of reach rather than fail', () => {
    const dear: PricedFacility = { ...LOAN, operatingCost: { kind: 'share-of-income', share: 1 } }
    const [row] = priceTable(dear, CLIENT, TERMS, { ratings: RATINGS })
    expect(row).toMatchObject({ rating: 'BBB', status: 'not-priced', reason: expect.stringMatching(/lost again/) })
  })

  it('takes the hurdle of its options', () => {
    const [row] = priceTable(LOAN, CLIENT, TERMS, { ratings: RATINGS, annualHurdleRate: 0.2 })
    expect(row).toMatchObject({ price: { annualHurdleRate: 0.2 } })
  })
})

it.each<readonly [string, string, PricedFacility, PriceTableOptions]>([
  ['MISSING_VALUE', 'options', LOAN, {}],
  ['EMPTY_INPUT', 'options.ratings', LOAN, { ratings: [] }],
  [
    'CONFLICTING_OPTIONS',
    'facility.probabilityOfDefault',
    { ...LOAN, probabilityOfDefault: 0.1 },
    { ratings: RATINGS },
  ],
])('%s at %s', (code, path, facility, options) => {
  expect(() => priceTable(facility, CLIENT, TERMS, options)).toThrow(expect.objectContaining({ code, path }))
})
