import { describe, expect, it } from 'vitest'
import { DELINQUENCY_BUCKETS, delinquencyBucketOf, delinquencyTable } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

describe('delinquencyBucketOf', () => {
  it('takes buckets of any width', () => {
    const buckets = [
      { name: 'ok', from: 0 },
      { name: 'late', from: 8 },
    ]
    expect([...delinquencyBucketOf([0, 7, 8, 1e6], buckets)]).toEqual([0, 0, 1, 1])
    expect([...delinquencyBucketOf(Int32Array.of(60, 61), undefined)]).toEqual([2, 3])
  })

  it.each([
    [[1], [], 'EMPTY_INPUT', 'buckets'],
    [[1], [{ name: 'x', from: 1 }], 'OUT_OF_RANGE', 'buckets[0].from'],
    [
      [1],
      [
        { name: 'x', from: 0 },
        { name: 'y', from: 0 },
      ],
      'OUT_OF_RANGE',
      'buckets[1].from',
    ],
    [[1], [{ name: 5, from: 0 }], 'INVALID_TYPE', 'buckets[0].name'],
    [
      [1],
      [
        { name: 'x', from: 0 },
        { name: 'x', from: 1 },
      ],
      'OUT_OF_RANGE',
      'buckets[1].name',
    ],
    [[1], Array(1), 'INVALID_TYPE', 'buckets[0]'],
    [undefined, undefined, 'MISSING_VALUE', 'days'],
    [null, undefined, 'INVALID_TYPE', 'days'],
    [31, undefined, 'INVALID_TYPE', 'days'],
    [{}, undefined, 'INVALID_TYPE', 'days'],
    [[-1], undefined, 'OUT_OF_RANGE', 'days[0]'],
    [[0, 1.5], undefined, 'OUT_OF_RANGE', 'days[1]'],
  ])('refuses %j with %j', (days, buckets, code, path) => {
    expect(() => Reflect.apply(delinquencyBucketOf, undefined, [days, buckets])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})

it('nobody changes the buckets for everybody', () => {
  expect(Object.isFrozen(DELINQUENCY_BUCKETS)).toBe(true)
  expect(DELINQUENCY_BUCKETS.every(bucket => Object.isFrozen(bucket))).toBe(true)
})

describe('delinquencyTable', () => {
  const due = { '2024-01-31': 100 }
  const ledger = ledgerOf({
    a: { due },
    b: { due, paid: { '2024-02-01': 60 } },
    c: { due, paid: { '2024-01-31': 100 } },
    d: { due: { '2024-01-31': 100, '2024-05-31': 100 }, paid: { '2024-01-31': 100 } },
  })

  it('counts who owes something, and what', () => {
    const { clients, rows } = delinquencyTable(ledger, { asOf: '2024-05-01' })
    expect(clients).toBe(3)
    expect(rows.map(row => [row.name, row.clients, row.outstanding, row.pastDue])).toEqual([
      ['current', 1, 100, 0],
      ['1-30', 0, 0, 0],
      ['31-60', 0, 0, 0],
      ['61-90', 0, 0, 0],
      ['90+', 2, 140, 140],
    ])
    expect(rows[4]?.share).toBeCloseTo(2 / 3, 14)
    expect(rows[4]?.interval.method).toBe('wilson')
  })

  it('has no rows where nobody owes anything, and the level asked for', () => {
    expect(delinquencyTable(ledger, { asOf: '2024-01-01' })).toMatchObject({ clients: 0, rows: [] })
    const options = { asOf: '2024-05-01', level: 0.5, buckets: [{ name: 'all', from: 0 }] }
    expect(delinquencyTable(ledger, options).rows).toMatchObject([{ clients: 3, share: 1, interval: { level: 0.5 } }])
  })
})
