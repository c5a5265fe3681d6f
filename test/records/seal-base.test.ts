import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { customerBase } from '../../src/records/index.js'

const base = customerBase([{ client: 'a', date: '2024-01-01', amount: 5 }], { observedUntil: '2024-01-08' })

describe('sealBase', () => {
  it('freezes the base and hides how it prints', () => {
    expect(Object.isFrozen(base)).toBe(true)
    expect(Object.keys(base)).not.toContain('nodejs.util.inspect.custom')
    expect(inspect(base)).toContain('customer base')
  })

  it('leaves plain data that can be copied', () => {
    expect(structuredClone(base)).toEqual({ ...base })
    expect(structuredClone(base).patterns.ofClient).toEqual(Int32Array.of(0))
  })
})
