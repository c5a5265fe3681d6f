import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/satisfaction/path-model/read-structure.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'
import { STRUCTURE } from './sample.js'

const read = (structure: unknown) => readStructure(structure, 'structure')

describe('a structure', () => {
  it('is read with its defaults, and stays as it was given', () => {
    const given = structuredClone(STRUCTURE)
    const { constructs, paths } = read(given)
    expect(constructs['Image']).toEqual({ kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'A' })
    expect(paths).toEqual(STRUCTURE.paths)
    expect(given).toEqual(STRUCTURE)
    expect(read(read(given))).toEqual(read(given))
  })

  it('of every kind is read', () => {
    const { constructs } = read({
      constructs: {
        A: { kind: 'factor', items: ['a1', 'a2'], positive: 'a2' },
        B: { kind: 'composite', items: ['b'], mode: 'B' },
        C: { kind: 'composite', items: ['c'] },
        Whole: { kind: 'higher-order', of: ['B', 'C'] },
        'A by Whole': { kind: 'interaction', of: ['A', 'Whole'] },
        D: { kind: 'composite', items: ['d'] },
      },
      paths: ['A', 'Whole', 'A by Whole'].map(from => ({ from, to: 'D' })),
    })
    expect(constructs['A']).toEqual({ kind: 'factor', items: ['a1', 'a2'], positive: 'a2' })
    expect(constructs['Whole']).toEqual({ kind: 'higher-order', of: ['B', 'C'], mode: 'A' })
    expect(constructs['A by Whole']).toEqual({ kind: 'interaction', of: ['A', 'Whole'], method: 'two-stage' })
  })

  it('with a fault is refused by the place of it', () => {
    const fault = (path: readonly string[], by: unknown) => thrown(() => read(replaced(STRUCTURE, path, by)))
    expect(fault([], [])).toMatchObject({ code: 'INVALID_TYPE', path: 'structure' })
    expect(fault(['constructs'], {})).toMatchObject({ code: 'EMPTY_INPUT', path: 'structure.constructs' })
    expect(fault(['constructs', 'Image', 'kind'], 'formative').path).toBe('structure.constructs.Image.kind')
    expect(fault(['constructs', 'Image', 'items'], [])).toMatchObject({ code: 'EMPTY_INPUT' })
    expect(fault(['constructs', 'Image', 'items'], ['x', 'y', 'x']).path).toBe('structure.constructs.Image.items[2]')
    expect(fault(['paths', '0', 'from'], 'Imgae')).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'structure.paths[0].from',
    })
    const holes = new Array(2)
    expect(fault(['paths'], holes).path).toBe('structure.paths[0]')
    expect(fault(['paths', '0'], { from: 'Image', to: 'Quality', sign: 1 }).code).toBe('UNKNOWN_OPTION')
    const image = STRUCTURE.constructs['Image']!
    expect(fault(['constructs', 'Image'], { ...image, mode: 'C' }).path).toBe('structure.constructs.Image.mode')
    expect(fault(['constructs', 'Image'], { ...image, positive: 'quality1' }).path).toBe(
      'structure.constructs.Image.positive',
    )
    expect(fault(['constructs', 'Image'], { ...image, kind: 'factor', mode: 'A' }).code).toBe('UNKNOWN_OPTION')
  })

  it('is refused, by an error of this package, with anything else in any place, or is read', () => {
    for (const path of pathsOf(STRUCTURE)) {
      for (const junk of JUNK) {
        try {
          expect(read(replaced(STRUCTURE, path, junk)).paths.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  })
})
