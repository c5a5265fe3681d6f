import { expect, it } from 'vitest'
import { cellReader, cellStyle, USUAL_STYLE } from '../../../src/records/cells/index.js'
import { text } from '../../../src/records/fields/make-field.js'

it('is the usual one but for what is stated', () => {
  expect(cellStyle()).toEqual(USUAL_STYLE)
  const read = cellReader(text('A text'), cellStyle({ missing: ['?', 'KEINE'] }))
  expect([read('?'), read('keine'), read('N/A')]).toEqual([undefined, undefined, 'N/A'])
})

it.each([
  [{ decimal: ';' }, 'style.decimal'],
  [{ dates: 'ymd' }, 'style.dates'],
  [{ unit: 0 }, 'style.unit'],
  [{ unit: Number.NaN }, 'style.unit'],
  [{ utcOffset: 1.5 }, 'style.utcOffset'],
  [{ utcOffset: 2000 }, 'style.utcOffset'],
  [{ missing: 'NULL' }, 'style.missing'],
  [{ missing: [1] }, 'style.missing[0]'],
  [{ words: { a: 1 } }, 'style.words.a'],
  [{ words: null }, 'style.words'],
  [{ decimals: '.' }, 'style.decimals'],
])('refuses %j', (stated, path) => {
  // @ts-expect-error: what a mapping file may say by mistake
  expect(() => cellStyle(stated)).toThrow(expect.objectContaining({ path }))
})
