import { expect, it } from 'vitest'
import { readAttributes } from '../../../src/statistics/attribute-columns/read-attributes.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const GIVEN = {
  sector: { kind: 'word', name: { en: 'Sector', zh: '行业' }, words: { trade: { en: 'Trade', zh: '贸易' } } },
}

it('returns a copy of what is known', () => {
  expect(readAttributes(GIVEN, ['sector'])).toEqual(GIVEN)
  expect(readAttributes(undefined, ['sector'])).toEqual({})
  expect(readAttributes({ sector: {} }, ['sector'])).toEqual({ sector: {} })
})

it('names the field at fault', () => {
  const optional = new Set(['sector.kind', 'sector.name', 'sector.words'])
  for (const path of pathsOf(GIVEN)) {
    for (const junk of JUNK) {
      if (junk === undefined && (path.length === 0 || optional.has(path.join('.')))) continue
      const given = replaced(GIVEN, path, junk)
      // Empty objects say nothing, and any text is a name.
      if (typeof junk === 'string' && path.length === 3 + Number(path.includes('words'))) continue
      if (isEmpty(junk) && !(path.includes('en') || path.includes('zh') || path.includes('kind'))) continue
      expect(thrown(() => readAttributes(given, ['sector'])).path).toMatch(/^options\.attributes/)
    }
  }
})

function isEmpty(junk: unknown): boolean {
  return typeof junk === 'object' && junk !== null && Object.getPrototypeOf(junk) === Object.prototype
}
