import { expect, it } from 'vitest'
import type { IndexTemplate } from '../../../src/satisfaction/index.js'
import {
  ACSI,
  CCSI_TYPE,
  checkStructure,
  ECSI,
  LENDER_RELATIONSHIP,
  structureFrom,
} from '../../../src/satisfaction/index.js'

const TEMPLATES: readonly (readonly [IndexTemplate, constructs: number, paths: number])[] = [
  [ACSI, 6, 9],
  [ECSI, 7, 12],
  [CCSI_TYPE, 6, 11],
  [LENDER_RELATIONSHIP, 7, 12],
]

it.each(TEMPLATES.map(row => [row[0].name, ...row] as const))(
  '%s has its constructs and paths',
  (_, of, size, paths) => {
    expect(Object.keys(of.constructs)).toHaveLength(size)
    const structure = structureFrom(
      of,
      Object.fromEntries(Object.keys(of.constructs).map(name => [name, [`${name}1`]])),
    )
    expect(structure.paths).toHaveLength(paths)
    expect(checkStructure(structure)).toEqual([])
    expect(Object.keys(of.constructs)).toContain(of.index)
  },
)

it('is the American index with the image before it, as the European index is described', () => {
  const { Image, ...others } = ECSI.leadsTo
  expect(others).toEqual(ACSI.leadsTo)
  expect(Image).toEqual(['Expectation', 'Satisfaction', 'Loyalty'])
})

it('cannot be changed, and speaks both languages', () => {
  for (const [of] of TEMPLATES) {
    expect(Object.isFrozen(of.leadsTo)).toBe(true)
    for (const { en, zh } of Object.values(of.constructs))
      expect(en.length > 0 && /\p{Script=Han}/u.test(zh)).toBe(true)
  }
})
