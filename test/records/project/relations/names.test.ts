import { describe, expect, it } from 'vitest'
import { checkProjectDescription } from '../../../../src/records/index.js'
import { faultsOf, small } from '../faults.js'

const lease = { kind: 'yearly', name: 'Lease', amounts: [1] }
const energy = {
  kind: 'volume-price',
  name: 'Energy',
  volume: { unit: 'MWh', annual: 10 },
  phases: [{ kind: 'contract', price: 5 }],
}
const follows = { kind: 'index', index: 'inflation' }

describe('names', () => {
  it('stand once in each list', () => {
    const works = { name: 'Works', amount: 1, draw: { kind: 'even' } }
    const grant = { name: 'State', amount: 1, date: '2025-06-30' }
    const fields = { revenues: [lease, energy, lease], capex: [works, works], financing: { grants: [grant, grant] } }
    expect(faultsOf(small(fields))).toEqual([
      ['CONFLICTING_OPTIONS', 'revenues[2].name'],
      ['CONFLICTING_OPTIONS', 'capex[1].name'],
      ['CONFLICTING_OPTIONS', 'financing.grants[1].name'],
    ])
    expect(checkProjectDescription(small(fields))[0]).toMatchObject({ expected: 'another name than that of [0]' })
  })

  it('may be the same in two lists', () => {
    expect(faultsOf(small({ revenues: [lease], operatingCosts: [lease] }))).toEqual([])
  })

  it('of revenue lines are known to costs', () => {
    const variable = (of: string): unknown => ({ kind: 'variable', name: `of ${of}`, perUnit: 1, of })
    const rent = { kind: 'share-of-revenue', name: 'Rent', share: 0.1, of: ['Lease', 'Tolls', 'Lease'] }
    const operatingCosts = [variable('Energy'), variable('Lease'), rent]
    expect(faultsOf(small({ revenues: [lease, energy], operatingCosts }))).toEqual([
      ['OUT_OF_RANGE', 'operatingCosts[1].of'],
      ['OUT_OF_RANGE', 'operatingCosts[2].of[1]'],
      ['CONFLICTING_OPTIONS', 'operatingCosts[2].of[2]'],
    ])
    expect(checkProjectDescription(small({ operatingCosts: [variable('Energy')] }))[0]?.expected).toContain(
      'there is none',
    )
  })

  it('of indices are known to every escalation', () => {
    const fields = {
      revenues: [{ ...energy, phases: [{ kind: 'merchant', price: 5, escalation: follows }] }],
      operatingCosts: [{ kind: 'fixed', name: 'Staff', annual: 1, escalation: follows }],
      maintenance: [{ name: 'Turbine', cost: 1, afterMonths: [60], escalation: follows }],
      capex: [{ name: 'Works', amount: 1, draw: { kind: 'even' }, escalation: follows }],
    }
    expect(faultsOf(small({ ...fields, indices: { inflation: { annualRate: 0.02 } } }))).toEqual([])
    expect(faultsOf(small({ ...fields, indices: { wages: { annualRate: 0.02 } } }))).toEqual(
      ['revenues[0].phases[0]', 'operatingCosts[0]', 'maintenance[0]', 'capex[0]'].map(at => [
        'OUT_OF_RANGE',
        `${at}.escalation.index`,
      ]),
    )
  })

  it('are not found on the prototype of an object', () => {
    const staff = { kind: 'fixed', name: 'Staff', annual: 1, escalation: { kind: 'index', index: 'constructor' } }
    expect(faultsOf(small({ operatingCosts: [staff], indices: {} }))).toEqual([
      ['OUT_OF_RANGE', 'operatingCosts[0].escalation.index'],
    ])
  })
})
