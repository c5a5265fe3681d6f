import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { spellsOf } from '../../../../src/statistics/survival/cox/changing-spells.js'
import { thrown } from '../../../errors/thrown.js'

const LAST = dayNumber('2024-12-31')
const client = {
  client: 'A',
  start: '2024-01-01',
  changes: [{ date: '2024-01-01', columns: { rate: 5, products: 1 } }],
}
const spells = (change: object) => spellsOf({ ...client, ...change }, 'clients[0]', LAST)
const spans = (change: object) =>
  spells(change).map(({ from, until, event, columns }) => [from, until, event, columns['rate']])
const fault = (change: object) =>
  thrown(() => Reflect.apply(spellsOf, null, [{ ...client, ...change }, 'clients[0]', LAST]))

it('holds columns until they change', () => {
  expect(spans({})).toEqual([[0, 365, 0, 5]])
  expect(spans({ endedOn: '2024-03-01' })).toEqual([[0, 60, 1, 5]])
  expect(spans({ seenUntil: '2024-03-01' })).toEqual([[0, 60, 0, 5]])
  const changes = [
    { date: '2024-02-01', columns: { rate: 7 } },
    { date: '2024-01-01', columns: { rate: 5, products: 1 } },
  ]
  expect(spans({ changes, endedOn: '2024-03-01' })).toEqual([
    [0, 31, 0, 5],
    [31, 60, 1, 7],
  ])
  expect(spells({ changes })[1]!.columns).toEqual({ rate: 7, products: 1 })
})

it('takes what held at the start, and watches from when columns are known', () => {
  const before = [
    { date: '2023-01-01', columns: { rate: 3, products: 1 } },
    { date: '2023-06-01', columns: { rate: 4 } },
    { date: '2024-01-11', columns: { rate: 6 } },
  ]
  expect(spans({ changes: before, endedOn: '2024-01-21' })).toEqual([
    [0, 10, 0, 4],
    [10, 20, 1, 6],
  ])
  expect(spans({ changes: [{ date: '2024-01-11', columns: { rate: 6 } }] })).toEqual([[10, 365, 0, 6]])
})

it('does not look at what an ending brought about', () => {
  const changes = [...client.changes, { date: '2024-03-01', columns: { rate: 9 } }]
  expect(spans({ changes, endedOn: '2024-03-01' })).toEqual([[0, 60, 1, 5]])
  expect(spans({ changes, endedOn: '2024-02-01' })).toEqual([[0, 31, 1, 5]])
  // Who ends on the first day has a row without length.
  expect(spans({ endedOn: '2024-01-01' })).toEqual([[0, 0, 1, 5]])
})

it('names what is wrong', () => {
  expect(fault({ start: '2024-02-30' })).toMatchObject({ code: 'INVALID_DATE', path: 'clients[0].start' })
  expect(fault({ start: '2025-01-01' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients[0].start' })
  expect(fault({ endedOn: '2023-12-31' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients[0].endedOn' })
  expect(fault({ seenUntil: '2025-01-01' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'clients[0].seenUntil' })
  expect(fault({ endedOn: '2024-03-01', seenUntil: '2024-03-01' }).code).toBe('CONFLICTING_OPTIONS')
  expect(fault({ changes: [] })).toMatchObject({ code: 'EMPTY_INPUT', path: 'clients[0].changes' })
  const late = [{ date: '2024-03-01', columns: { rate: 6 } }]
  expect(fault({ changes: late, endedOn: '2024-03-01' }).code).toBe('EMPTY_INPUT')
  expect(fault({ changes: [...client.changes, ...client.changes] })).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'clients[0].changes[1].date',
  })
  expect(fault({ changes: [{ date: '2024-01-01', columns: { rate: '5' } }] }).path).toBe(
    'clients[0].changes[0].columns.rate',
  )
  expect(fault({ changes: [null] }).path).toBe('clients[0].changes[0]')
  expect(fault({ changes: 'none' }).path).toBe('clients[0].changes')
  expect(fault({ client: 7 }).path).toBe('clients[0].client')
  expect(fault({ ended: '2024-03-01' }).code).toBe('UNKNOWN_OPTION')
})
