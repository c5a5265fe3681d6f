import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { valueTiers } from '../../../../src/segmentation/index.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const found = valueTiers.fit([7, 7, 7, 1, 3], { by: 'quantiles', upTo: [0.25, 0.5], currency: 'USD' })
const given = valueTiers.fromParams({ cutPoints: [5] })

describe('the codec of tiers', () => {
  it('reads what was written', () => {
    for (const model of [found, given]) {
      const copy = reviveWith([valueTiers.codec], JSON.stringify(model))
      expect(copy).toEqual(model)
      expect(Object.isFrozen(copy.params.names)).toBe(true)
      expect(JSON.stringify(copy)).toBe(JSON.stringify(model))
    }
  })

  it('refuses every field that is junk, or revives what it says', () => {
    const plain = JSON.parse(JSON.stringify(found))
    for (const path of pathsOf(plain).filter(each => each.length > 0)) {
      for (const junk of JUNK) {
        const changed = replaced(plain, path, junk)
        try {
          const revived = reviveWith([valueTiers.codec], changed)
          expect(JSON.stringify(reviveWith([valueTiers.codec], JSON.stringify(revived)))).toBe(JSON.stringify(revived))
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringContaining('document') })
        }
      }
    }
  })

  it('refuses a rule that finds other tiers, and counts of others', () => {
    const plain = JSON.parse(JSON.stringify(found))
    const refused = [
      [['fit', 'rule', 'upTo'], [0.5]],
      [
        ['fit', 'counts'],
        [1, 2],
      ],
      [['fit', 'warnings', '0', 'tier'], 'Z'],
      [['params', 'names'], undefined],
    ] as const
    for (const [path, value] of refused) {
      expect(() => reviveWith([valueTiers.codec], replaced(plain, path, value))).toThrowError(
        path.slice(0, 2).join('.'),
      )
    }
  })
})
