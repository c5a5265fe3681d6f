import { expect, test } from 'vitest'
import { portfolioMapping } from '../../../src/node/portfolio/index.js'
import { expectMapping } from '../../../src/node/portfolio/portfolio-mapping.js'

const EMPTY = { kind: 'portfolio-mapping', version: 1, tables: [] }

test('a mapping that is right is given back', () => {
  expect(portfolioMapping(EMPTY)).toBe(EMPTY)
})

test('one that is not names its first fault by the name it goes by', () => {
  expect(() => expectMapping({ ...EMPTY, tables: {} }, 'options.mapping')).toThrow(
    expect.objectContaining({ code: 'INVALID_TYPE', path: 'options.mapping.tables' }),
  )
})
