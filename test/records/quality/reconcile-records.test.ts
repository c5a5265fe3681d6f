import { reconcileRecords } from 'clientele/records'
import { describe, expect, it } from 'vitest'

const REGISTER = {
  id: 'C-1',
  name: 'Harbour Cold Storage',
  country: 'DE',
  source: 'register',
  recordedOn: '2024-01-01',
} as const
const MANAGER = {
  id: 'C-1',
  name: 'Harbour Cold Stores',
  employees: 55,
  source: 'manager',
  recordedOn: '2024-06-01',
} as const
const SHEET = { id: 'X-7', name: 'harbour', country: 'Germany' as string, employees: 40, source: 'sheet' } as const
const ALL = [REGISTER, MANAGER, SHEET]

describe('which source is taken at its word', () => {
  it('is the newest where nothing else is said; what is not dated comes last', () => {
    expect(reconcileRecords('clients', ALL).record).toEqual({
      id: 'C-1',
      name: 'Harbour Cold Stores',
      country: 'DE',
      employees: 55,
    })
  })

  it('is the first of a list; sources that are not in it come after', () => {
    const { record } = reconcileRecords('clients', ALL, { precedence: ['sheet', 'register'] })
    expect(record).toEqual({ id: 'X-7', name: 'harbour', country: 'DE', employees: 40 })
  })

  it('is the most reliable; one without a score comes last', () => {
    const sources = { register: 1, sheet: 0.2 }
    const { record } = reconcileRecords('clients', ALL, { precedence: 'most-reliable', sources })
    expect(record).toEqual({ id: 'C-1', name: 'Harbour Cold Storage', country: 'DE', employees: 40 })
  })

  it('is said field by field', () => {
    const { record } = reconcileRecords('clients', ALL, { fields: { name: ['register'] } })
    expect([record.name, record.employees]).toEqual(['Harbour Cold Storage', 55])
  })
})

describe('what it says of each field', () => {
  const { origins, conflicts, refused } = reconcileRecords('clients', ALL)

  it('names the source, its day and its record', () => {
    expect(origins['employees']).toEqual({ source: 'manager', asOf: '2024-06-01', key: 'C-1' })
    expect(origins['country']).toEqual({ source: 'register', asOf: '2024-01-01', key: 'C-1' })
  })

  it('lists other values as conflicts, in the order in which they would be taken', () => {
    expect(conflicts.map(({ field, taken, others }) => [field, taken.value, others.map(({ value }) => value)])).toEqual(
      [
        ['id', 'C-1', ['X-7']],
        ['name', 'Harbour Cold Stores', ['Harbour Cold Storage', 'harbour']],
        ['employees', 55, [40]],
      ],
    )
  })

  it('refuses values that cannot be', () => {
    expect(refused).toEqual([
      {
        field: 'country',
        value: 'Germany',
        source: 'sheet',
        key: 'X-7',
        expected: expect.stringContaining('ISO 3166-1'),
      },
    ])
  })
})

it('sees no conflict between two ways to write a day or an order of words', () => {
  const same = [
    { id: 'C', clientSince: '2020-01-01', services: ['a', 'b'] },
    { id: 'C', clientSince: { year: 2020, month: 1, day: 1 }, services: ['b', 'a'] },
  ]
  expect(reconcileRecords('clients', same).conflicts).toEqual([])
})

it('does not depend on the order of records', () => {
  const orders = [ALL, [SHEET, MANAGER, REGISTER], [MANAGER, SHEET, REGISTER]]
  const [first, ...others] = orders.map(order => reconcileRecords('clients', order))
  for (const other of others) expect(other).toEqual(first)
})

it('refuses what is no table, record, field or precedence', () => {
  const wrong = (table: unknown, records: unknown, options?: unknown) => (): unknown =>
    reconcileRecords(table as never, records as never, options as never)
  expect(wrong('client', ALL)).toThrow(/UNKNOWN_OPTION/)
  expect(wrong('clients', [])).toThrow(/EMPTY_INPUT/)
  expect(wrong('clients', [null])).toThrow(/records\[0\]/)
  expect(wrong('clients', [{ colour: 1 }])).toThrow(/records\[0\]\.colour/)
  expect(wrong('clients', ALL, { precedence: 'oldest' })).toThrow(/OUT_OF_RANGE/)
  expect(wrong('clients', ALL, { precedence: [] })).toThrow(/EMPTY_INPUT/)
  expect(wrong('clients', ALL, { precedence: 'most-reliable' })).toThrow(/MISSING_VALUE/)
  expect(wrong('clients', ALL, { sources: { register: 2 } })).toThrow(/options\.sources\.register/)
  expect(wrong('clients', ALL, { fields: { colour: 'newest' } })).toThrow(/options\.fields\.colour/)
})
