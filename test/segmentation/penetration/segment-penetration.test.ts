import { describe, expect, it } from 'vitest'
import { segmentPenetration } from '../../../src/segmentation/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'

const segments = { segment: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1], segmentNames: ['large', 'small', 'none'] }
const leasing = [500, 300, 0, 400, 90, 0, 0, 0, 0, 30]
const deposit = [true, true, true, true, false, false, true, false, false, false]

describe('segmentPenetration', () => {
  it('counts holders, amounts and shares by hand', () => {
    const { segments: rows, total } = segmentPenetration(segments, { leasing, deposit })
    expect(rows.map(({ segment, clients }) => [segment, clients])).toEqual([
      ['large', 4],
      ['small', 6],
      ['none', 0],
    ])
    const [large, small, none] = rows
    expect(large!.products[0]).toMatchObject({
      product: 'leasing',
      holders: 3,
      share: 0.75,
      amount: 1200,
      meanAmount: 400,
    })
    expect(large!.products[0]!.interval).toEqual(proportionInterval(3, 4))
    expect(large!.productsPerClient).toBe(7 / 4)
    expect(small!.products[1]).toMatchObject({ product: 'deposit', holders: 1, share: 1 / 6 })
    expect(small!.products[1]).not.toHaveProperty('amount')
    expect(none!.products[0]).toEqual({ product: 'leasing', clients: 0, holders: 0, amount: 0 })
    expect(none).not.toHaveProperty('productsPerClient')
    expect(total).toMatchObject({ clients: 10, productsPerClient: 1 })
    expect(total.products[0]).toMatchObject({ holders: 5, amount: 1320, share: 0.5 })
  })

  it('sees what is open against the segment that surely has most', () => {
    const { segments: rows, open } = segmentPenetration(segments, { leasing, deposit })
    const [large, small] = rows
    expect(large!.products[0]!.whiteSpace).toMatchObject({
      target: 0.75,
      targetFrom: 'large',
      clients: 0,
      clientsRange: { lower: 0, upper: 0 },
    })
    // 0.75 · 6 − 2 holders are missing, each with the 60 that a holder of small has.
    expect(small!.products[0]!.whiteSpace).toMatchObject({ target: 0.75, clients: 2.5, amount: 150 })
    const { clientsRange, amountRange } = small!.products[0]!.whiteSpace!
    expect(clientsRange.lower).toBe(0)
    expect(clientsRange.upper).toBeGreaterThan(2.5)
    expect(amountRange!.upper).toBeCloseTo(60 * clientsRange.upper, 10)
    expect(open).toEqual([
      { product: 'leasing', clients: 2.5, amount: 150 },
      { product: 'deposit', clients: 5 },
    ])
  })

  it('is not led by one client that holds it', () => {
    const lone = { segment: [0, ...Array(40).fill(1)], segmentNames: ['lone', 'many'] }
    const holdings = {
      card: [
        true,
        ...Array(40)
          .fill(0)
          .map((_, i) => i < 36),
      ],
    }
    expect(segmentPenetration(lone, holdings).segments[0]!.products[0]!.whiteSpace!.targetFrom).toBe('many')
  })

  it('takes a target for all products or for some, with the means of all where a segment has no holder', () => {
    const { segments: rows } = segmentPenetration(segments, { leasing, deposit }, { target: 0.9 })
    expect(rows[1]!.products[0]!.whiteSpace!.clients).toBeCloseTo(0.9 * 6 - 2, 12)
    expect(rows[0]!.products[1]!.whiteSpace!.clients).toBe(0)
    const empty = { leasing: [500, 300, 0, 400, 0, 0, 0, 0, 0, 0], deposit }
    const some = segmentPenetration(segments, empty, { target: { leasing: 0.5 } }).segments[1]!
    expect(some.products[0]!.whiteSpace).toMatchObject({ clients: 3, amount: 1200 })
    expect(some.products[0]!.whiteSpace).not.toHaveProperty('targetFrom')
    expect(some.products[1]!.whiteSpace!.targetFrom).toBe('large')
  })

  it('adds up propensities of those who do not hold it', () => {
    const propensity = { leasing: [0.9, 0.9, 0.5, 0.9, 0.9, 0.25, 0.25, 0.5, 0, 1] }
    const { segments: rows, total } = segmentPenetration(segments, { leasing }, { propensity })
    expect(rows[0]!.products[0]!.expected).toMatchObject({ clients: 0.5, amount: 200 })
    expect(rows[1]!.products[0]!.expected).toMatchObject({ clients: 1, amount: 60 })
    const { interval } = rows[1]!.products[0]!.expected!
    expect(interval.upper).toBeCloseTo(1 + 1.959964 * Math.sqrt(0.25 * 0.75 * 2 + 0.25), 5)
    expect(interval.lower).toBe(0)
    expect(total.products[0]!.expected!.clients).toBeCloseTo(1.5, 12)
  })

  it('holds clients and amounts against the market', () => {
    const market = {
      large: { firms: 40, amounts: { leasing: 4800 } },
      small: { firms: 600, firmsRange: [300, 1200] as const },
      none: { firms: 10 },
    }
    const { segments: rows, total } = segmentPenetration(segments, { leasing, deposit }, { market })
    expect(rows[0]).toMatchObject({ marketShare: 0.1, firmsOpen: 36 })
    expect(rows[0]!.products[0]!.shareOfAmount).toBe(0.25)
    expect(rows[1]).toMatchObject({ marketShare: 0.01, marketShareRange: { lower: 0.005, upper: 0.02 } })
    expect(total).toMatchObject({ marketShare: 10 / 650, firmsOpen: 640 })
    const part = segmentPenetration(segments, { leasing }, { market: { large: { firms: 40 } } })
    expect(part.total).not.toHaveProperty('marketShare')
  })

  it.each([
    ['holdings', 'EMPTY_INPUT', {}, {}],
    ['holdings.leasing', 'LENGTH_MISMATCH', { leasing: [1] }, {}],
    ['holdings.leasing[3]', 'OUT_OF_RANGE', { leasing: [1, 0, 0, -1, 0, 0, 0, 0, 0, 0] }, {}],
    ['holdings.deposit[1]', 'OUT_OF_RANGE', { deposit: [true, 1, ...deposit.slice(2)] }, {}],
    ['options.target', 'OUT_OF_RANGE', { leasing }, { target: 1.2 }],
    ['options.target', 'INVALID_TYPE', { leasing }, { target: 'best' }],
    ['options.target.card', 'UNKNOWN_OPTION', { leasing }, { target: { card: 0.5 } }],
    ['options.propensity.leasing[0]', 'OUT_OF_RANGE', { leasing }, { propensity: { leasing: Array(10).fill(2) } }],
    ['options.propensity.leasing', 'LENGTH_MISMATCH', { leasing }, { propensity: { leasing: [0.5] } }],
    ['options.market.giants', 'UNKNOWN_OPTION', { leasing }, { market: { giants: { firms: 3 } } }],
    ['options.market.large.firms', 'OUT_OF_RANGE', { leasing }, { market: { large: { firms: 3 } } }],
    [
      'options.market.large.firmsRange',
      'OUT_OF_RANGE',
      { leasing },
      { market: { large: { firms: 9, firmsRange: [10, 20] } } },
    ],
    [
      'options.market.large.amounts.leasing',
      'OUT_OF_RANGE',
      { leasing },
      { market: { large: { firms: 9, amounts: { leasing: 100 } } } },
    ],
  ])('refuses %s as %s', (path, code, holdings, options) => {
    expect(() => segmentPenetration(segments, holdings as never, options as never)).toThrow(
      expect.objectContaining({ path, code }),
    )
  })
})

describe('names and numbers from anywhere', () => {
  const two = { segment: [0, 0, 1], segmentNames: ['toString', 'small'] }

  it('takes products and segments that are called as what every object has', () => {
    const holdings = { constructor: [1, 0, 2], valueOf: [true, false, false] }
    const plain = { leasing: [1, 0, 2], deposit: [true, false, false] }
    const options = { propensity: {}, market: { small: { firms: 4, amounts: {} } } }
    const { segments: rows, open } = segmentPenetration(two, holdings, options)
    expect(open.map(({ clients, amount }) => [clients, amount])).toEqual(
      segmentPenetration(two, plain, options).open.map(({ clients, amount }) => [clients, amount]),
    )
    expect(rows[1]!.products[0]).not.toHaveProperty('shareOfAmount')
    expect(rows[0]).not.toHaveProperty('marketShare')
    expect(rows[0]!.products[0]).not.toHaveProperty('expected')
  })

  it('refuses amounts and markets whose sums are no numbers', () => {
    expect(() => segmentPenetration(two, { leasing: [1e308, 1e308, 0] })).toThrow(
      expect.objectContaining({ path: 'holdings.leasing[0]', code: 'OUT_OF_RANGE' }),
    )
    expect(() => segmentPenetration(two, { leasing: [1, 0, 2] }, { market: { small: { firms: 1e308 } } })).toThrow(
      expect.objectContaining({ path: 'options.market.small.firms', code: 'OUT_OF_RANGE' }),
    )
    const { total } = segmentPenetration(two, { leasing: [1e200, 1e200, 0] })
    expect(total.products[0]!.amount).toBe(2e200)
  })
})
