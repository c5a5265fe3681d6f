import { describe, expect, it } from 'vitest'
import { readFlows } from '../../../src/project/coverage/flow-columns.js'
import { smallProject } from './flows.js'

const reading = (changes: object) => () => Reflect.apply(readFlows, undefined, [{ ...smallProject(), ...changes }])

describe('cash flows as they are read', () => {
  it('add up what was paid in', () => {
    expect(Array.from(readFlows(smallProject()).paidIn)).toEqual([50, 102, 150, 150, 150, 150, 150])
  })

  it('find the reserve and the debt service due by name, or none', () => {
    const read = readFlows(smallProject())
    expect(Array.from(read.debtServiceReserve)).toEqual([0, 0, 30, 30, 30, 0, 0])
    expect(read.serviceDue[3]).toBe(37.5)
    const bare = readFlows({ ...smallProject(), reserves: [], waterfall: [] })
    expect(bare.debtServiceReserve.every(value => value === 0)).toBe(true)
    expect(bare.serviceDue.every(value => value === 0)).toBe(true)
  })

  it('name the field that is wrong', () => {
    expect(reading({ kind: 'plan' })).toThrow('flows.kind')
    expect(reading({ dates: [] })).toThrow('EMPTY_INPUT')
    expect(reading({ pays: [1] })).toThrow('flows.pays: expected a Uint8Array')
    expect(reading({ pays: Uint8Array.of(1) })).toThrow('LENGTH_MISMATCH')
    expect(reading({ phase: ['close'] })).toThrow('flows.phase')
    expect(reading({ ebitda: undefined })).toThrow('flows.ebitda')
    expect(reading({ cfads: null })).toThrow('flows.cfads')
    expect(reading({ tranches: [null] })).toThrow('flows.tranches[0]')
    expect(reading({ tranches: [{ name: 'a', rank: 1 }] })).toThrow('flows.tranches[0].maturity')
    expect(reading({ tranches: [{ name: 'a', rank: 1, maturity: 3 }] })).toThrow('flows.tranches[0].interest')
    expect(() => Reflect.apply(readFlows, undefined, [null])).toThrow('flows: expected an object')
  })
})
