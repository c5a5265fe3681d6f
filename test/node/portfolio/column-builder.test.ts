import { expect, test } from 'vitest'
import { columnBuilder } from '../../../src/node/portfolio/column-builder.js'
import { NO_DAY, TABLES } from '../../../src/records/index.js'

const { amount, date, facility, id } = TABLES.payments.fields

test('a column grows past its first size', () => {
  const column = columnBuilder(amount!)
  for (let i = 0; i < 3000; i++) column.add(i)
  expect(column.finish()).toEqual(Float64Array.from({ length: 3000 }, (_, i) => i))
})

test('gaps are NaN, no day, or undefined; a column without a value is absent', () => {
  const days = columnBuilder(date!)
  const texts = columnBuilder(facility!)
  for (const column of [days, texts]) column.add(undefined)
  expect([days.finish(), texts.finish()]).toEqual([undefined, undefined])
  days.add('1970-01-03')
  texts.add('F-1')
  expect([days.finish(), texts.finish()]).toEqual([Int32Array.of(NO_DAY, 2), [undefined, 'F-1']])
})

test('keys and references are kept as they come', () => {
  const ids = columnBuilder(id!)
  ids.add('P-1')
  ids.add('P-1')
  expect(ids.finish()).toEqual(['P-1', 'P-1'])
})
