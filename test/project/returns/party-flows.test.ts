import { describe, expect, it } from 'vitest'
import { expectCashFlows, expectColumn, partyFlows, settledFlows } from '../../../src/project/returns/party-flows.js'
import { literalFlows } from './literal-flows.js'

describe('flows of each party', () => {
  it('are revenue less all that running and building costs, before tax', () => {
    const { flows, invested } = partyFlows(literalFlows(), 'project-before-tax')
    expect(Array.from(flows)).toEqual([-100, 36, 45, 64])
    expect(Array.from(invested)).toEqual([100, 0, 0, 0])
  })

  it('are less tax after it, as assessed or as given', () => {
    expect(Array.from(partyFlows(literalFlows(), 'project-after-tax').flows)).toEqual([-100, 35, 43, 61])
    expect(Array.from(partyFlows(literalFlows(), 'project-after-tax', [0, 6, 7, 8]).flows)).toEqual([-100, 30, 38, 56])
  })

  it('are what owners receive less what they pay in', () => {
    const { flows, invested } = partyFlows(literalFlows(), 'equity')
    expect(Array.from(flows)).toEqual([-50, 17, 22, 41])
    expect(Array.from(invested)).toEqual([50, 0, 0, 0])
  })

  it('do without working capital where there is none', () => {
    const flows = literalFlows({ cfads: { values: new Float64Array(4), parts: [] } })
    expect(Array.from(partyFlows(flows, 'project-before-tax').flows)).toEqual([-100, 40, 45, 60])
  })
})

it('are settled on the next payment day', () => {
  const { flows, invested } = settledFlows(literalFlows({ pays: Uint8Array.of(1, 0, 1, 1) }), 'project-before-tax')
  expect(Array.from(flows)).toEqual([-100, 0, 81, 64])
  expect(Array.from(invested)).toEqual([100, 0, 0, 0])
})

describe('expectCashFlows', () => {
  it('refuses what are none', () => {
    expect(() => expectCashFlows(JSON.parse('null'))).toThrow('flows: expected an object')
    expect(() => expectCashFlows(JSON.parse('{"kind":"project-plan"}'))).toThrow('flows.kind')
    expect(() => expectCashFlows(JSON.parse('{"kind":"project-plan"}'))).toThrow('the baseCase of a plan')
    expect(() => expectCashFlows(literalFlows({ dates: [] }))).toThrow('EMPTY_INPUT')
    expect(() => expectCashFlows(literalFlows({ tax: new Float64Array(3) }))).toThrow('flows.tax')
    const read = (change: object) => () => expectCashFlows({ ...literalFlows(), ...change })
    expect(read({ revenues: null })).toThrow('flows.revenues')
    expect(read({ revenues: [null] })).toThrow('flows.revenues[0]')
    expect(read({ cfads: undefined })).toThrow('flows.cfads')
    expect(read({ cfads: { parts: [{ part: 'tax', values: [1] }] } })).toThrow('flows.cfads.parts[0].values')
    expect(read({ pays: undefined })).toThrow('flows.pays')
    expect(read({ pays: new Uint8Array(3) })).toThrow('LENGTH_MISMATCH')
    expect(read({ pays: new Uint8Array(4) })).toThrow('flows.pays[3]')
    expect(read({ dates: 5 })).toThrow('flows.dates')
    expect(read({ currency: Number.NaN })).toThrow('flows.currency')
  })
})

describe('expectColumn', () => {
  it('names the place of what is no number', () => {
    expect(() => expectColumn([1, Number.NaN], 2, 'tax')).toThrow('tax[1]')
    expect(() => expectColumn([1], 2, 'tax')).toThrow('LENGTH_MISMATCH')
    expect(() => expectColumn(JSON.parse('{}'), 2, 'tax')).toThrow('INVALID_TYPE')
    expect(() => expectColumn(new Array<number>(3), 3, 'tax')).toThrow('tax[0]')
  })
})
