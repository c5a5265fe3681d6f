import { describe, expect, it } from 'vitest'
import type { PredictionOptions } from '../../../../src/satisfaction/path-quality/index.js'
import { readOptions } from '../../../../src/satisfaction/path-quality/prediction/read-options.js'
import { thrown } from '../../../errors/thrown.js'

const USED = Array.from({ length: 40 }, (_, i) => i)

describe('options of predictions', () => {
  it('part rows anew in every repeat, in parts of one size', () => {
    const { folds, partings, antecedents, metric, level } = readOptions({}, 40, USED)
    expect({ folds, antecedents, metric, level }).toEqual({
      folds: 10,
      antecedents: 'direct',
      metric: 'rmse',
      level: 0.95,
    })
    expect(partings).toHaveLength(10)
    for (const parting of partings) {
      for (let fold = 0; fold < 10; fold++) expect(parting.filter(part => part === fold)).toHaveLength(4)
    }
    expect(new Set(partings.map(String)).size).toBe(10)
    expect(readOptions({ seed: 1 }, 40, USED).partings).toEqual(partings)
    expect(readOptions({ seed: 2 }, 40, USED).partings[0]).toEqual(partings[1])
  })

  it('keep rows of one client together, whatever the order of rows', () => {
    const clients = USED.map(i => `client ${i % 8}`)
    const { partings, clients: codes } = readOptions({ clients, folds: 4 }, 40, USED)
    for (const parting of partings) for (const i of USED) expect(parting[i]).toBe(parting[i % 8])
    expect([...codes]).toEqual(USED.map(i => i % 8))
    const back = readOptions({ clients: clients.toReversed(), folds: 4 }, 40, USED).partings[0]!
    expect([...back].reverse()).toEqual([...partings[0]!])
  })

  it('take given folds, of the rows that are used', () => {
    const foldOf = [7, 7, 3, 3, 9]
    const { folds, partings } = readOptions({ foldOf }, 5, [0, 2, 3])
    expect(folds).toBe(2)
    expect(partings).toEqual([Int32Array.of(0, 1, 1)])
  })

  it('are errors that name the option at fault', () => {
    const cases: readonly (readonly [PredictionOptions, string, string])[] = [
      [{ folds: 1 }, 'OUT_OF_RANGE', 'options.folds'],
      [{ folds: 41 }, 'TOO_FEW_POINTS', 'answers'],
      [{ repeats: 0 }, 'OUT_OF_RANGE', 'options.repeats'],
      [{ seed: -1 }, 'OUT_OF_RANGE', 'options.seed'],
      [{ level: 1 }, 'OUT_OF_RANGE', 'options.level'],
      [{ clients: USED.map(() => 'one') }, 'TOO_FEW_POINTS', 'answers'],
      [{ clients: ['one'] }, 'LENGTH_MISMATCH', 'options.clients'],
      [{ foldOf: USED, seed: 1 }, 'CONFLICTING_OPTIONS', 'options.seed'],
      [{ foldOf: USED.map(() => 1) }, 'TOO_FEW_POINTS', 'options.foldOf'],
      [{ foldOf: [1] }, 'LENGTH_MISMATCH', 'options.foldOf'],
      [{ foldOf: USED.map(i => i / 2) }, 'OUT_OF_RANGE', 'options.foldOf[1]'],
    ]
    for (const [options, code, path] of cases) {
      expect(thrown(() => readOptions(options, 40, USED))).toMatchObject({ code, path })
    }
    const holes = { foldOf: JSON.parse('[7, 7, 3, 3, null]') }
    const fault = { path: 'options.foldOf[4]' }
    expect(thrown(() => readOptions(holes, 5, [0, 2, 3]))).toMatchObject(fault)
    const unknown = JSON.parse('{"fold":3}')
    expect(thrown(() => readOptions(unknown, 40, USED))).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'options.fold' })
    const odd = JSON.parse('{"antecedents":"all"}')
    expect(thrown(() => readOptions(odd, 40, USED))).toMatchObject({ path: 'options.antecedents' })
  })
})
