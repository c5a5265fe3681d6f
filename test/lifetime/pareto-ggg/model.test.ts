import { describe, expect, it } from 'vitest'
import { codec, fromParams, parameters } from '../../../src/lifetime/pareto-ggg/model.js'
import { reviveWith } from '../../../src/model/index.js'
import { GROCERY, grocery } from './fixtures.js'

describe('the document', () => {
  it('survives JSON', () => {
    expect(reviveWith([codec], JSON.stringify(grocery))).toEqual(grocery)
  })

  it('is frozen, holds the parameters as its one draw, and no client', () => {
    expect(Object.isFrozen(grocery.draws.t)).toBe(true)
    expect(grocery.draws.beta).toEqual([4.61])
    expect(Object.keys(grocery)).toEqual(['kind', 'version', 'madeBy', 'timeUnit', 'params', 'draws', 'fit'])
  })

  it('refuses parameters out of range', () => {
    expect(() => fromParams({ ...GROCERY, t: 0.01 })).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'params.t' }),
    )
    expect(Object.keys(parameters)).toEqual(Object.keys(GROCERY))
  })

  it.each([
    [{ t: [1, 2] }, 'document.draws.gamma'],
    [{ t: [] }, 'document.draws.t.length'],
    [{ s: [0.001] }, 'document.draws.s[0]'],
    [{ s: ['1'] }, 'document.draws.s[0]'],
  ])('refuses damaged draws: %o', (damage, path) => {
    const damaged = { ...grocery, draws: { ...grocery.draws, ...damage } }
    expect(() => reviveWith([codec], JSON.stringify(damaged))).toThrow(expect.objectContaining({ path }))
  })
})
