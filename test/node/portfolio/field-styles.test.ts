import { expect, test } from 'vitest'
import { statedStyle } from '../../../src/node/portfolio/field-styles.js'
import { MISSING_CELLS } from '../../../src/records/cells/index.js'

const mapping = {
  file: '*',
  table: 'facilities',
  words: { kind: { L: 'term-loan', '?': '' } },
  units: { limit: 10_000 },
  style: { decimal: ',' },
} as const

test("a field's own words and unit, then the file's style, then the folder's", () => {
  expect(statedStyle('limit', mapping, { decimal: '.', dates: 'dmy' })).toEqual({
    decimal: ',',
    dates: 'dmy',
    unit: 10_000,
  })
  expect(statedStyle('kind', mapping, {})).toEqual({
    decimal: ',',
    words: { L: 'term-loan' },
    missing: [...MISSING_CELLS, '?'],
  })
  expect(statedStyle('kind', undefined, {})).toEqual({})
})
