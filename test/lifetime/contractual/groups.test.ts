import { describe, expect, it } from 'vitest'
import type { Tenures } from '../../../src/lifetime/contractual/groups.js'
import { expectGroups, isGroups, pooledTenures, totalOfTenures } from '../../../src/lifetime/contractual/groups.js'
import { geometric } from '../../../src/lifetime/index.js'
import { tenuresOfClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const some = tenuresOfClients({ tenure: [1, 3, 3], ended: [1, 1, 0] })
const others = tenuresOfClients({ tenure: [2, 3], ended: [1, 1], weight: [4, 2.5] })
const groups = [
  { tenures: some, covariates: { web: 0 } },
  { tenures: others, covariates: { web: 1 } },
]

describe('tenures in groups', () => {
  it('are told from those of all together', () => {
    expect([isGroups(groups), isGroups(some)]).toEqual([true, false])
    expect(expectGroups(groups, ['web'])).toEqual(groups)
  })

  it('add up to those of all together', () => {
    const { clients, tenure, lost, active } = pooledTenures(groups)
    expect({ clients, tenure, lost, active }).toEqual({
      clients: 9.5,
      tenure: [1, 2, 3],
      lost: [1, 4, 3.5],
      active: [0, 0, 1],
    })
    expect(pooledTenures(some)).toBe(some)
  })

  it('have a likelihood each where effects act, and one where none do', () => {
    const plain = geometric.fromParams({ theta: 0.2 })
    const acting = geometric.fromParams({ theta: 0.2 }, { effects: { dropout: { web: 1 } } })
    const shifted = (_: unknown, __: number, dropout: number): typeof plain =>
      geometric.fromParams({ theta: 0.2 + dropout / 2 })
    const ofTheta = ({ params: { theta } }: typeof plain, { clients }: typeof some): number => theta * clients
    expect(totalOfTenures(plain, groups, shifted, ofTheta)).toBeCloseTo(0.2 * 9.5, 12)
    expect(totalOfTenures(acting, groups, shifted, ofTheta)).toBeCloseTo(0.2 * 3 + 0.7 * 6.5, 12)
  })

  it('are refused where they are none, or lack a covariate', () => {
    const message = (tenures: unknown): string => thrown(() => expectGroups(tenures as Tenures, ['web'])).message
    expect(message(some)).toContain('tenures: expected groups { tenures, covariates }')
    expect(message([3])).toContain('tenures: expected groups')
    expect(message([{ tenures: some, covariates: {} }])).toContain('tenures[0].covariates.web: expected a number')
    expect(message([{ tenures: some }])).toContain('tenures[0].covariates: expected an object')
    expect(message([{ covariates: { web: 1 } }])).toContain('tenures')
    expect(message([{ tenures: some, covariates: { web: Number.NaN } }])).toContain('tenures[0].covariates.web')
  })
})
