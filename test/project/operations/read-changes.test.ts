import { describe, expect, it } from 'vitest'
import { changeReader } from '../../../src/project/operations/read-changes.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant, tollRoad } from '../samples.js'

const read = changeReader({ ...tollRoad(), exchangeRates: { USD: 0.9 } })
const refusal = (changes: unknown) => thrown(() => Reflect.apply(read, undefined, [changes]))
const refused = (target: unknown, value: unknown = 1) => refusal([{ target, value }])

describe('changeReader', () => {
  it('takes numbers and courses of years, of one or of all', () => {
    expect(
      read([
        { target: { on: 'volume', line: 'Tolls' }, value: [0.9, 1] },
        { target: { on: 'inflation', index: 'inflation' }, value: -0.01 },
        { target: { on: 'exchange-rate', currency: 'USD' }, value: 0 },
        { target: { on: 'interest-rate', tranche: 'Bond' }, value: 0.01 },
        { target: { on: 'delay' }, value: 6 },
        { target: { on: 'capex' }, value: 1.1 },
      ]),
    ).toEqual([
      { on: 'volume', name: 'Tolls', values: [0.9, 1] },
      { on: 'inflation', name: 'inflation', values: [-0.01] },
      { on: 'exchange-rate', name: 'USD', values: [0] },
      { on: 'interest-rate', name: 'Bond', values: [0.01] },
      { on: 'delay', values: [6] },
      { on: 'capex', values: [1.1] },
    ])
    expect(read([])).toEqual([])
  })

  it('knows the names of what each kind of change moves', () => {
    expect(refused({ on: 'volume', line: 'Service area leases' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'changes[0].target.line',
      expected: 'one of Tolls',
    })
    expect(read([{ target: { on: 'price', line: 'Service area leases' }, value: 1 }])).toHaveLength(1)
    expect(refused({ on: 'operating-cost', line: 'Tolls' }).path).toBe('changes[0].target.line')
    expect(refused({ on: 'maintenance', line: 'Repainting' }).expected).toBe('one of Resurfacing')
    expect(refused({ on: 'capex', line: 7 }).path).toBe('changes[0].target.line')
    expect(refused({ on: 'inflation', index: 'wages' }).path).toBe('changes[0].target.index')
    expect(refused({ on: 'exchange-rate', currency: 'EUR' }).path).toBe('changes[0].target.currency')
    expect(refused({ on: 'interest-rate', tranche: 'Mezzanine' }).path).toBe('changes[0].target.tranche')
    expect(
      thrown(() => changeReader(solarPlant())([{ target: { on: 'inflation', index: 'wages' }, value: 0 }])).expected,
    ).toBe('no index, for the project has none to move')
    const many = {
      ...tollRoad(),
      capex: Array.from({ length: 12 }, (_, i) => ({ ...tollRoad().capex[0]!, name: `works ${i}` })),
    }
    expect(thrown(() => changeReader(many)([{ target: { on: 'capex', line: 'x' }, value: 1 }])).expected).toMatch(
      /works 9, ... 2 more$/,
    )
  })

  it('names a value that cannot be', () => {
    expect(refused({ on: 'volume' }, -0.1)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'changes[0].value' })
    expect(refused({ on: 'price' }, [1, Number.NaN]).path).toBe('changes[0].value[1]')
    expect(refused({ on: 'price' }, [])).toMatchObject({ code: 'EMPTY_INPUT', path: 'changes[0].value' })
    expect(refused({ on: 'price' }, '2')).toMatchObject({ code: 'INVALID_TYPE', path: 'changes[0].value' })
    expect(refused({ on: 'inflation' }, Number.POSITIVE_INFINITY).path).toBe('changes[0].value')
    expect(refused({ on: 'delay' }, 1.5).path).toBe('changes[0].value')
    expect(refused({ on: 'delay' }, [1]).path).toBe('changes[0].value')
    expect(refused({ on: 'abandonment' }, -1).path).toBe('changes[0].value')
    expect(refused({ on: 'interest-rate' }, [null]).path).toBe('changes[0].value[0]')
  })

  it('names what is no change', () => {
    expect(refusal(undefined)).toMatchObject({ code: 'INVALID_TYPE', path: 'changes' })
    expect(refusal(new Array(1)).path).toBe('changes[0]')
    expect(refusal([{ value: 1 }]).path).toBe('changes[0].target')
    expect(refused({ on: 'weather' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'changes[0].target.on' })
    expect(refused({ on: 'delay', line: 'Tolls' })).toMatchObject({
      code: 'UNKNOWN_OPTION',
      path: 'changes[0].target.line',
    })
    expect(refused({ on: 'volume', index: 'inflation' }).path).toBe('changes[0].target.index')
    expect(refusal([{ target: { on: 'volume' }, values: 1 }])).toMatchObject({
      code: 'UNKNOWN_OPTION',
      path: 'changes[0].values',
    })
  })
})
