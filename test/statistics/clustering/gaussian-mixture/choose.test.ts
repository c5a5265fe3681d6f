import { describe, expect, it } from 'vitest'
import { gaussianMixture } from '../../../../src/statistics/clustering/index.js'
import { thrown } from '../../../errors/thrown.js'
import { clouds } from './rows.js'

const { choose } = gaussianMixture

describe('a choice', () => {
  it('takes the least BIC of all structures and numbers', () => {
    const { model, candidates, criterion } = choose(clouds(), { components: [1, 2, 3], scaling: 'none' })
    expect(criterion).toBe('bic')
    expect(candidates.length).toBe(14 + 14 + 3)
    const [first] = candidates
    expect([first?.components, first?.structure, first?.behind]).toEqual([
      model.params.components.length,
      model.fit.source === 'searched' && model.fit.structure,
      0,
    ])
    expect(model.fit).toMatchObject(first?.figures ?? {})
    const behind = candidates.flatMap(({ behind: gap }) => gap ?? [])
    expect(behind).toEqual(behind.toSorted((a, b) => a - b))
    for (const { figures, behind: gap } of candidates) {
      if (figures === undefined) expect(gap).toBeUndefined()
      else expect(figures.bic - first!.figures!.bic).toBe(gap)
    }
  })

  it('finds that there is one cluster where there is', () => {
    const bell = Array.from({ length: 40 }, (_, i) => Math.log((i + 0.5) / (39.5 - i)))
    expect(choose({ bell }).model.params.components.length).toBe(1)
  })

  it('by ICL counts what overlaps against a mixture', () => {
    const { candidates, criterion } = choose(clouds(), { components: [2, 3], structures: ['VVI'], criterion: 'icl' })
    expect(criterion).toBe('icl')
    for (const { figures } of candidates) expect(figures!.icl).toBeGreaterThanOrEqual(figures!.bic)
  })

  it('of one feature tries the two structures that differ, and no number beyond the distinct rows', () => {
    const { candidates } = choose({ x: [1, 1, 2, 9, 9.5] })
    expect(new Set(candidates.map(({ structure }) => structure))).toEqual(new Set(['EII', 'VII']))
    expect(Math.max(...candidates.map(({ components }) => components))).toBe(4)
  })

  it('lists what collapsed without figures, last', () => {
    const columns = { x: [1, 2, 3, 4, 11, 12, 13, 14], y: [0, 0, 0, 0, 1, 1, 1, 1] }
    const { candidates } = choose(columns, { components: [1, 2], structures: ['EEI', 'VVI'] })
    expect(candidates.at(-1)).toEqual({ components: 2, structure: 'VVI', startsAtBest: 0, startsCollapsed: 4 })
  })
})

describe('malformed choices', () => {
  const columns = { x: [1, 2, 3, 4, 11, 12, 13, 14], y: [0, 0, 0, 0, 1, 1, 1, 1] }
  it.each([
    ['EMPTY_INPUT', 'options.components', { components: [] }],
    ['EMPTY_INPUT', 'options.structures', { structures: [] }],
    ['CONFLICTING_OPTIONS', 'options.components[1]', { components: [2, 2] }],
    ['TOO_FEW_POINTS', 'options.components[0]', { components: [9] }],
    ['OUT_OF_RANGE', 'options.structures[0]', { structures: ['EEX'] }],
    ['OUT_OF_RANGE', 'options.criterion', { criterion: 'aic' }],
    ['UNKNOWN_OPTION', 'options.names', { names: ['a'] }],
    ['NO_SOLUTION', 'options', { components: [2], structures: ['VVI'] }],
  ])('%s at %s', (code, path, options) => {
    const error = thrown(() => choose(columns, options as never))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
