import { expect, test } from 'vitest'
import { fieldFinder, ignoredTest, isConstant, joinedFields, placesOf } from '../../../src/node/portfolio/places.js'

const mapping = {
  file: '*',
  table: 'contacts',
  columns: { Nr: 'id', Firm: 'client', First: 'name', Last: 'name' },
  constants: { source: 'CRM' },
  ignored: ['Fax'],
} as const

test('without a mapping columns go by the names of fields, whatever their capitals and marks', () => {
  const find = fieldFinder({ table: 'facilities' })
  expect(['signedOn', 'SIGNED_ON', 'Signed on', 'signed'].map(find)).toEqual([
    'signedOn',
    'signedOn',
    'signedOn',
    undefined,
  ])
})

test('with one only as it says', () => {
  const find = fieldFinder({ table: 'contacts', mapping })
  expect(['Nr', 'nr', 'id', '__proto__'].map(find)).toEqual(['id', 'id', undefined, undefined])
})

test('two columns of one text field are joined in the order of the file, constants have none', () => {
  const { fields, unknown, twice } = placesOf(['Last', 'Nr', 'First', 'Firm', 'Fax', 'Age'], {
    table: 'contacts',
    mapping,
  })
  expect(fields.map(({ name, columns, constant }) => [name, columns, constant])).toEqual([
    ['id', [1], undefined],
    ['client', [3], undefined],
    ['name', [0, 2], undefined],
    ['source', [], 'CRM'],
  ])
  expect(unknown).toEqual(['Age'])
  expect(twice).toEqual([])
  expect([...joinedFields({ table: 'contacts', mapping })]).toEqual(['name'])
})

test('a field with two columns and no mapping that joins them is not read', () => {
  const { fields, twice } = placesOf(['id', 'name', 'ID'], { table: 'groups' })
  expect(fields.map(({ name }) => name)).toEqual(['name'])
  expect(twice).toEqual(['id'])
})

test('a star ignores whatever is not named', () => {
  expect(ignoredTest({ file: '*', table: 'groups', ignored: ['*'] })('anything')).toBe(true)
  expect(ignoredTest(undefined)('anything')).toBe(false)
})

test('a column whose field has a constant is not read, and named', () => {
  const stated = { file: '*', table: 'groups', constants: { country: 'SG' } } as const
  const { fields, overruled } = placesOf(['id', 'name', 'Country'], { table: 'groups', mapping: stated })
  expect(fields.map(({ name, columns }) => [name, columns])).toEqual([
    ['id', [0]],
    ['name', [1]],
    ['country', []],
  ])
  expect(overruled).toEqual(['Country'])
  const quiet = { ...stated, ignored: ['country'] }
  expect(placesOf(['id', 'name', 'Country'], { table: 'groups', mapping: quiet }).overruled).toEqual([])
  expect([isConstant('country', stated), isConstant('name', stated), isConstant(undefined, stated)]).toEqual([
    true,
    false,
    false,
  ])
})
