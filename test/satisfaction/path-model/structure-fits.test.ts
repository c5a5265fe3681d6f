import { describe, expect, it } from 'vitest'
import type { Construct, Path, PathStructure } from '../../../src/satisfaction/path-model/index.js'
import { checkStructure } from '../../../src/satisfaction/path-model/index.js'

const item = (...items: string[]): Construct => ({ kind: 'composite', items })
const arrows = (...list: readonly string[]): readonly Path[] =>
  list.map(arrow => ({ from: arrow.split('>')[0]!, to: arrow.split('>')[1]! }))

function faults(constructs: PathStructure['constructs'], ...list: readonly string[]) {
  return checkStructure({ constructs, paths: arrows(...list) })
}

describe('constructs and paths that do not fit', () => {
  it('an item that measures two constructs', () => {
    const [fault] = faults({ A: item('a', 'x'), B: item('x') }, 'A>B')
    expect(fault).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'structure.constructs.B.items[0]',
      hint: 'It is one of A',
    })
  })

  it('a construct in no path', () => {
    expect(faults({ A: item('a'), B: item('b'), C: item('c') }, 'A>B')[0]).toMatchObject({
      path: 'structure.constructs.C',
    })
  })

  it('a path twice', () => {
    expect(faults({ A: item('a'), B: item('b') }, 'A>B', 'A>B')[0]).toMatchObject({ path: 'structure.paths[1]' })
  })

  it('a part with a path of its own, of two wholes, or without items', () => {
    const whole: Construct = { kind: 'higher-order', of: ['A', 'B'] }
    const constructs = { A: item('a'), B: item('b'), Whole: whole, C: item('c') }
    expect(faults(constructs, 'Whole>C')).toEqual([])
    expect(faults(constructs, 'Whole>C', 'A>C')[0]).toMatchObject({ path: 'structure.constructs.A' })
    expect(faults({ ...constructs, Other: whole }, 'Whole>C', 'Other>C')[0]!.hint).toBe('It is one of Whole')
    const twice: Construct = { kind: 'higher-order', of: ['Whole', 'A'] }
    expect(faults({ ...constructs, Twice: twice }, 'Twice>C')[0]!.path).toBe('structure.constructs.Twice.of[0]')
    expect(faults({ ...constructs, Whole: { kind: 'higher-order', of: ['A', 'Z'] } }, 'Whole>C')[0]!.code).toBe(
      'MISSING_VALUE',
    )
  })

  it('an interaction that something acts on, or without the paths of its constructs', () => {
    const both: Construct = { kind: 'interaction', of: ['A', 'B'] }
    const constructs = { A: item('a'), B: item('b'), AB: both, C: item('c') }
    expect(faults(constructs, 'A>C', 'B>C', 'AB>C')).toEqual([])
    expect(faults(constructs, 'A>C', 'B>A', 'AB>C')[0]!.expected).toBe('a path from B to C')
    expect(faults(constructs, 'A>C', 'B>C', 'C>AB')[0]!.path).toBe('structure.paths[2].to')
  })

  it('an interaction of products of a construct that has no items', () => {
    const constructs = {
      A: item('a'),
      B: item('b'),
      Whole: { kind: 'higher-order', of: ['A', 'B'] } as const,
      C: item('c'),
      D: item('d'),
    }
    const list = ['C>D', 'Whole>D', 'X>D']
    const by = (method: 'two-stage' | 'orthogonal'): Construct => ({ kind: 'interaction', of: ['C', 'Whole'], method })
    expect(faults({ ...constructs, X: by('two-stage') }, ...list)).toEqual([])
    expect(faults({ ...constructs, X: by('orthogonal') }, ...list)[0]!.path).toBe('structure.constructs.X.of[1]')
  })

  it('an item that is called as a score or a product is', () => {
    const whole: Construct = { kind: 'higher-order', of: ['A', 'B'] }
    expect(faults({ A: item('a'), B: item('b'), Whole: whole, C: item('A') }, 'Whole>C')[0]!.path).toBe(
      'structure.constructs.Whole',
    )
    // Without a higher order a construct and its item may share a name.
    expect(faults({ A: item('A'), B: item('B') }, 'A>B')).toEqual([])
  })
})
