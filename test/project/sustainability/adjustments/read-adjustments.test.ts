import { describe, expect, it } from 'vitest'
import type { Adjustment } from '../../../../src/project/index.js'
import { readAdjustments } from '../../../../src/project/sustainability/adjustments/read-adjustments.js'

const line: Adjustment = {
  name: 'Highlands',
  kind: 'region',
  applies: { region: 'highlands' },
  target: { on: 'capex', line: 'Works' },
  factor: 1.1,
  source: 'Manual, table 3',
}

describe('readAdjustments', () => {
  it('tells what multiplies from what adds, and one target from another', () => {
    const read = readAdjustments([
      line,
      { ...line, name: 'Rate', target: { on: 'rate', name: 'discount' }, factor: -0.01 },
    ])
    expect(read.map(({ operation, key }) => [operation, key])).toEqual([
      ['multiply', 'capex, line Works'],
      ['add', 'rate, name discount'],
    ])
    const whole = readAdjustments([
      { ...line, target: { on: 'capex' } },
      { ...line, name: 'Late', target: { on: 'delay' }, factor: 3 },
    ])
    expect(whole.map(({ key }) => key)).toEqual(['capex', 'delay'])
  })

  it('names what is wrong', () => {
    const wrong = (change: object) => () => readAdjustments([{ ...line, ...change }])
    expect(wrong({ source: ' ' })).toThrow('table[0].source')
    expect(wrong({ factor: -0.1 })).toThrow('table[0].factor')
    expect(wrong({ kind: 'sector' })).toThrow('table[0].kind')
    expect(wrong({ target: { on: 'abandonment' } })).toThrow('table[0].target.on')
    expect(wrong({ target: { on: 'rate' } })).toThrow('table[0].target.name')
    expect(wrong({ target: { on: 'delay', line: 'Works' }, factor: 1 })).toThrow('table[0].target.line')
    expect(wrong({ target: { on: 'capex', line: 'A', index: 'B' } })).toThrow('table[0].target.index')
    expect(wrong({ target: { on: 'volume', name: 'A' } })).toThrow('table[0].target.name')
    expect(wrong({ target: { on: 'delay' }, factor: 0.5 })).toThrow('table[0].factor')
    expect(wrong({ target: { on: 'delay' }, factor: -1 })).toThrow('table[0].factor')
    expect(wrong({ applies: { country: 'x' } })).toThrow('table[0].applies.country')
    expect(wrong({ from: '2026-01-01', until: '2025-01-01' })).toThrow('table[0].until')
    expect(() => readAdjustments([line, line])).toThrow('table[1].name')
    expect(() => readAdjustments(new Array<Adjustment>(1))).toThrow('table[0]')
  })
})
