import { expect, it } from 'vitest'
import { expectBaseKind } from '../../src/records/expect-base-kind.js'
import { baseToJson, customerBase, extendBase, withCalendar } from '../../src/records/index.js'

it('refuses what is no base', () => {
  expect(() => expectBaseKind(undefined)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'base' }))
  expect(() => expectBaseKind({ kind: 'bg-nbd' })).toThrow(expect.objectContaining({ path: 'base.kind' }))
  expect(expectBaseKind({ kind: 'customer-base', frequency: new Float64Array(1) })).toBeUndefined()
})

it('says how to read a base that came through JSON', () => {
  const base = customerBase([{ client: 'ann', date: '2024-01-01' }], { observedUntil: '2024-01-31' })
  const read = expect.objectContaining({ path: 'base.frequency', message: expect.stringContaining('baseFromJson') })
  const sale = { start: '2024-01-01', periodDays: 31, columns: { sale: [1] } }
  for (const lost of [JSON.parse(baseToJson(base)), JSON.parse(JSON.stringify(base))]) {
    expect(() => expectBaseKind(lost)).toThrow(read)
    expect(() => extendBase(lost, [], { observedUntil: '2024-02-29' })).toThrow(read)
    expect(() => withCalendar(lost, sale)).toThrow(read)
    expect(() => baseToJson(lost)).toThrow(read)
  }
})
