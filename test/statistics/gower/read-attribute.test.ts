import { describe, expect, it } from 'vitest'
import { readAttribute } from '../../../src/statistics/gower/read-attribute.js'
import { thrown } from '../../errors/thrown.js'

describe('a description of one attribute', () => {
  it('is completed with what is usual', () => {
    expect(readAttribute({ kind: 'number' }, 'a')).toEqual({ kind: 'number', weight: 1, scale: 'range' })
    expect(readAttribute({ kind: 'set', weight: 0 }, 'a')).toEqual({ kind: 'set', weight: 0 })
    const steps = { kind: 'ordinal', weight: 1, levels: ['A', 'B'], spacing: 'steps' }
    expect(readAttribute({ kind: 'ordinal', levels: ['A', 'B'] }, 'a')).toEqual(steps)
  })

  it.each([
    [{ kind: 'numeric' }, 'OUT_OF_RANGE', 'a.kind'],
    [{ kind: 'number', weight: -1 }, 'OUT_OF_RANGE', 'a.weight'],
    [{ kind: 'number', weight: 1e201 }, 'OUT_OF_RANGE', 'a.weight'],
    [{ kind: 'number', levels: ['A'] }, 'UNKNOWN_OPTION', 'a.levels'],
    [{ kind: 'number', range: [1] }, 'LENGTH_MISMATCH', 'a.range'],
    [{ kind: 'number', range: [2, 1] }, 'OUT_OF_RANGE', 'a.range[1]'],
    [{ kind: 'number', range: [0, 1e301] }, 'OUT_OF_RANGE', 'a.range[1]'],
    [{ kind: 'number', scale: 'log', range: [0, 1] }, 'OUT_OF_RANGE', 'a.range[0]'],
    [{ kind: 'ordinal' }, 'INVALID_TYPE', 'a.levels'],
    [{ kind: 'ordinal', levels: ['A'] }, 'EMPTY_INPUT', 'a.levels'],
    [{ kind: 'ordinal', levels: ['A', 'B', 'A'] }, 'CONFLICTING_OPTIONS', 'a.levels[2]'],
    [{ kind: 'ordinal', levels: [1, 2] }, 'INVALID_TYPE', 'a.levels[0]'],
    [{ kind: 'ordinal', levels: ['A', 'B'], counts: [1, 1] }, 'CONFLICTING_OPTIONS', 'a.counts'],
    [{ kind: 'ordinal', levels: ['A', 'B'], spacing: 'ranks', counts: [1] }, 'LENGTH_MISMATCH', 'a.counts'],
    [{ kind: 'ordinal', levels: ['A', 'B'], spacing: 'ranks', counts: [0, 0] }, 'EMPTY_INPUT', 'a.counts'],
    [{ kind: 'ordinal', levels: ['A', 'B'], spacing: 'ranks', counts: [1.5, 0] }, 'OUT_OF_RANGE', 'a.counts[0]'],
    [{ kind: 'nominal', scale: 'log' }, 'UNKNOWN_OPTION', 'a.scale'],
    ['number', 'INVALID_TYPE', 'a'],
  ])('%j is refused: %s at %s', (given, code, path) => {
    const error = thrown(() => readAttribute(given, 'a'))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
