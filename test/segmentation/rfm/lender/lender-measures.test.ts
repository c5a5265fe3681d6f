import { describe, expect, it } from 'vitest'
import { exchangeRates } from '../../../../src/money/index.js'
import { rfm } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const EUR = 'EUR'
const span = { from: '2025-01-01', until: '2025-01-10', currency: EUR } as const
const client: rfm.LenderClient = {
  client: 'a',
  cooperations: ['2024-12-25', '2025-01-04', '2025-01-04', '2025-02-01'],
  drawn: [
    { on: '2024-06-01', amount: 50, currency: EUR },
    { on: '2025-01-06', amount: 150, currency: EUR },
    { on: '2025-01-11', amount: 1e9, currency: EUR },
  ],
  limits: [{ on: '2025-01-01', amount: 400, currency: EUR }],
  deposits: [],
  fees: [
    { on: '2024-12-31', amount: 5, currency: EUR },
    { on: '2025-01-01', amount: 0.1, currency: EUR },
    { on: '2025-01-10', amount: 0.2, currency: EUR },
  ],
}
const first = (of: rfm.LenderMeasures, name: rfm.LenderMeasure): number => of.measures[name].values[0]!

describe('rfm.lenderMeasures', () => {
  it('counts days and business, up to the last day', () => {
    const { recencyDays, cooperations, ids, size } = rfm.lenderMeasures([client], span)
    expect([Array.from(recencyDays), Array.from(cooperations), ids, size]).toEqual([[6], [2], ['a'], 1])
    const before = rfm.lenderMeasures([{ client: 1, cooperations: ['2024-12-25'] }], span)
    expect([before.recencyDays[0], before.cooperations[0]]).toEqual([16, 0])
  })

  it('weighs balances by the days they lasted, and adds up fees', () => {
    const found = rfm.lenderMeasures([client], span)
    // Five days at 50 and five at 150.
    expect(['exposure', 'drawn-use', 'deposits', 'fees'].map(name => first(found, name as rfm.LenderMeasure))).toEqual([
      100, 0.25, 0, 0.30000000000000004,
    ])
    expect(Array.from(found.measures.deposits.known)).toEqual([1])
  })

  it('counts nothing before the first balance, and accounts together', () => {
    const deposits = [
      { on: '2025-01-09', amount: 100, currency: EUR, account: 'x' },
      { on: '2025-01-01', amount: 30, currency: EUR, account: 'y' },
      { on: '2025-01-10', amount: 0, currency: EUR, account: 'x' },
    ]
    expect(first(rfm.lenderMeasures([{ ...client, deposits }], span), 'deposits')).toBe(40)
  })

  it('knows nothing where nothing is said, and no use of a limit where there is none', () => {
    const { measures } = rfm.lenderMeasures(
      [
        { client: 1, cooperations: ['2025-01-01'] },
        { ...client, limits: [] },
      ],
      span,
    )
    const known = Object.values(measures).map(column => Array.from(column.known))
    expect(known).toEqual([
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 1],
    ])
  })

  it('turns currencies at the rates of the last day', () => {
    const rates = exchangeRates([
      { base: 'EUR', quote: 'USD', on: '2025-01-02', rate: 2 },
      { base: 'EUR', quote: 'USD', on: '2025-01-09', rate: 1.25 },
      { base: 'USD', quote: 'CNY', on: '2025-01-09', rate: 8 },
    ])
    const of = (currency: string, more: object): number =>
      first(
        rfm.lenderMeasures([{ ...client, drawn: [{ on: '2025-01-01', amount: 100, currency }] }], { ...span, ...more }),
        'exposure',
      )
    expect(of('USD', { rates, maxAgeDays: 1 })).toBe(80)
    expect(of('CNY', { rates, maxAgeDays: 1, via: 'USD' })).toBe(10)
    expect(thrown(() => of('USD', {}))).toMatchObject({
      code: 'MIXED_CURRENCIES',
      path: 'clients[0].drawn[0].currency',
      received: '"USD"',
    })
    expect(thrown(() => of('USD', { rates, maxAgeDays: 0 }))).toMatchObject({ code: 'NO_EXCHANGE_RATE' })
    expect(thrown(() => of('CNY', { rates, maxAgeDays: 1 }))).toMatchObject({ code: 'NO_EXCHANGE_RATE' })
    expect(thrown(() => of('USD', { rates }))).toMatchObject({ code: 'MISSING_VALUE', path: 'options.maxAgeDays' })
  })

  it('asks for no rate of what does not count', () => {
    const other = (on: string) => ({ on, amount: 7, currency: 'USD' })
    const drawn = [other('2024-01-01'), { ...other('2024-02-01'), amount: 0 }, other('2025-01-11')].map(balance => ({
      ...balance,
      account: 'closed',
    }))
    const rates = exchangeRates([{ base: 'EUR', quote: 'USD', on: '2025-01-10', rate: 2 }])
    const fees = [...client.fees!, other('2024-12-31'), other('2025-01-11')]
    const later = { ...client, deposits: [other('2025-01-11')], fees }
    expect(rfm.lenderMeasures([later], span)).toEqual(rfm.lenderMeasures([client], span))
    expect(thrown(() => rfm.lenderMeasures([{ ...client, drawn }], span))).toMatchObject({
      code: 'MIXED_CURRENCIES',
      path: 'clients[0].drawn[1].currency',
    })
    expect(first(rfm.lenderMeasures([{ ...client, drawn }], { ...span, rates, maxAgeDays: 0 }), 'exposure')).toBe(0)
  })

  it('refuses what cannot be told apart, or never was', () => {
    const twice = [...client.drawn!, { on: '2025-01-06', amount: 1, currency: EUR }]
    const refused = [
      [[client, client], span, 'DUPLICATE_CLIENT', 'clients[1].client'],
      [[{ ...client, drawn: twice }], span, 'CONFLICTING_OPTIONS', 'clients[0].drawn[3].on'],
      [[{ ...client, cooperations: ['2025-02-01'] }], span, 'EMPTY_INPUT', 'clients[0].cooperations'],
      [[{ ...client, cooperations: ['2025-02-30'] }], span, 'INVALID_DATE', 'clients[0].cooperations[0]'],
      [
        [{ ...client, fees: [{ on: '2025-01-01', amount: 1e16, currency: EUR }] }],
        span,
        'OUT_OF_RANGE',
        'clients[0].fees[0].amount',
      ],
      [
        [{ ...client, limits: [{ on: '2025-01-01', amount: -1, currency: EUR }] }],
        span,
        'OUT_OF_RANGE',
        'clients[0].limits[0].amount',
      ],
      [[], span, 'EMPTY_INPUT', 'clients'],
      [[client], { ...span, until: '2024-12-31' }, 'OUT_OF_RANGE', 'options.until'],
      [[{ ...client, client: '' }], span, 'INVALID_CLIENT', 'clients[0].client'],
    ] as const
    for (const [clients, options, code, path] of refused) {
      expect(thrown(() => rfm.lenderMeasures(clients, options))).toMatchObject({ code, path })
    }
  })

  it('names junk anywhere, or gives finite figures', () => {
    for (const path of pathsOf([client])) {
      for (const junk of JUNK) {
        try {
          const found = rfm.lenderMeasures(replaced([client], path, junk) as never, span)
          const all = [
            found.recencyDays,
            found.cooperations,
            ...Object.values(found.measures).map(({ values }) => values),
          ]
          expect(all.every(column => column.every(Number.isFinite))).toBe(true)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringMatching(/^clients/) })
        }
      }
    }
    for (const path of pathsOf(span)) {
      for (const junk of JUNK) {
        expect(() => rfm.lenderMeasures([client], replaced(span, path, junk) as never)).toThrowError(/options|clients/)
      }
    }
  })
})
