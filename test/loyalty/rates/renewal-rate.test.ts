import { describe, expect, it } from 'vitest'
import type { ContractColumns } from '../../../src/loyalty/rates/index.js'
import { renewalRate } from '../../../src/loyalty/rates/index.js'
import { clusteredShare, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const CONTRACTS: ContractColumns = {
  client: ['A', 'A', 'B', 'C', 'D', 'E', 'F'],
  due: ['2023-03-31', '2023-09-30', '2023-06-30', '2023-11-30', '2023-12-20', '2023-05-31', '2023-12-15'],
  renewed: ['2023-03-15', '2023-10-10', null, '2023-11-30', '2023-12-01', '2023-09-01', null],
  closed: [null, null, '2023-02-01', null, null, null, null],
  value: [400, 100, 300, 200, 500, 1000, 50],
}
const OPTIONS = { observedUntil: '2023-12-31', graceDays: 30 } as const

describe('renewalRate', () => {
  it('counts contracts whose days of grace are over, and names the rest', () => {
    const { contracts, value, early, late, closedEarly, open } = renewalRate(CONTRACTS, OPTIONS)
    expect([contracts.part, contracts.whole, contracts.rate]).toEqual([3, 5, 0.6])
    expect([value?.part, value?.whole]).toEqual([700, 2000])
    expect([early, late, closedEarly]).toEqual([1, 1, 1])
    expect(open).toEqual({ contracts: 2, renewed: 1, value: 550 })
  })

  it('takes clients with several contracts for one cluster', () => {
    const { contracts, value } = renewalRate(CONTRACTS, OPTIONS)
    expect(contracts.clusters).toBe(4)
    expect(contracts.interval).toEqual(clusteredShare([2, 0, 1, 0], [2, 1, 1, 1]).interval)
    expect(value?.interval).toEqual(clusteredShare([500, 0, 200, 0], [500, 300, 200, 1000]).interval)
  })

  it('is a plain share of one contract each', () => {
    const { contracts } = renewalRate(CONTRACTS, { ...OPTIONS, from: '2023-05-01', to: '2023-08-31' })
    expect([contracts.part, contracts.whole]).toEqual([0, 2])
    expect(contracts.interval).toEqual(proportionInterval(0, 2))
  })

  it('without grace calls late what is a day late, and decides on the day', () => {
    const one = (renewed: string | null, observedUntil: string) =>
      renewalRate({ client: ['A'], due: ['2023-06-30'], renewed: [renewed] }, { observedUntil })
    expect(one('2023-07-01', '2023-12-31')).toMatchObject({ contracts: { part: 0, whole: 1 }, late: 1 })
    expect(one('2023-06-30', '2023-06-30').contracts.rate).toBe(1)
    expect(one(null, '2023-06-29').open).toEqual({ contracts: 1, renewed: 0 })
  })

  it('looks at nothing that happened after the last day known', () => {
    const columns = { client: ['A'], due: ['2023-06-30'], renewed: ['2024-02-01'] }
    const known = renewalRate({ ...columns, renewed: [null] }, { observedUntil: '2023-12-31' })
    expect(renewalRate(columns, { observedUntil: '2023-12-31' })).toEqual(known)
  })

  it('has no rate where nothing fell due', () => {
    const { contracts, value } = renewalRate(CONTRACTS, { ...OPTIONS, from: '2030-01-01' })
    expect(contracts).toEqual({ part: 0, whole: 0, clusters: 0 })
    expect(value).toEqual({ part: 0, whole: 0, clusters: 0 })
  })
})

it.each([
  [{ due: ['x'] }, {}, 'INVALID_DATE', 'contracts.due[0]'],
  [{ renewed: [5] }, {}, 'INVALID_DATE', 'contracts.renewed[0]'],
  [{ value: [-1] }, {}, 'OUT_OF_RANGE', 'contracts.value[0]'],
  [{ value: ['5'] }, {}, 'OUT_OF_RANGE', 'contracts.value[0]'],
  [{ amount: [1] }, {}, 'UNKNOWN_OPTION', 'contracts.amount'],
  [{}, { graceDays: 1.5 }, 'OUT_OF_RANGE', 'options.graceDays'],
  [{}, { observedUntil: undefined }, 'INVALID_DATE', 'options.observedUntil'],
])('refuses %j with %j', (columns, options, code, path) => {
  const contracts = { client: ['A'], due: ['2023-06-30'], renewed: [null], ...columns }
  expect(thrown(() => Reflect.apply(renewalRate, undefined, [contracts, { ...OPTIONS, ...options }]))).toMatchObject({
    code,
    path,
  })
})
