import { describe, expect, it } from 'vitest'
import { ESTIMATED, PARAMETERS } from '../../../src/lifetime/beta-geometric-erlang/parameters.js'
import { checkParams } from '../../../src/model/index.js'

const params = { k: 2, r: 1, alpha: 1, a: 1, b: 1 }

describe('the parameters', () => {
  it('are those that are estimated, and a whole k', () => {
    expect(Object.keys(PARAMETERS)).toEqual(['k', ...Object.keys(ESTIMATED)])
    expect(PARAMETERS.k.domain).toBe('whole')
    expect(Object.values(ESTIMATED).every(({ domain }) => domain === 'positive')).toBe(true)
  })

  it.each([0, 1.5, 25])('refuse k = %d', k => {
    expect(() => checkParams(PARAMETERS, { ...params, k })).toThrow('params.k')
  })
})
