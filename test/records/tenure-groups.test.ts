import { describe, expect, it } from 'vitest'
import type { GroupedTenureColumns } from '../../src/records/index.js'
import { tenureGroups, tenuresOfClients } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const columns: GroupedTenureColumns = {
  tenure: [1, 3, 3, 2, 5],
  ended: [1, 0, 1, 1, 0],
  weight: [1, 2, 1, 1, 0.5],
  covariates: { web: [0, 1, 0, 1, 1], size: Float64Array.of(2, 2, 2, 2, 7) },
}

describe('tenureGroups', () => {
  it('counts clients with the same covariates together, in the order in which groups begin', () => {
    expect(tenureGroups(columns)).toEqual([
      { covariates: { web: 0, size: 2 }, tenures: tenuresOfClients({ tenure: [1, 3], ended: [1, 1] }) },
      {
        covariates: { web: 1, size: 2 },
        tenures: tenuresOfClients({ tenure: [3, 2], ended: [0, 1], weight: [2, 1] }),
      },
      { covariates: { web: 1, size: 7 }, tenures: tenuresOfClients({ tenure: [5], ended: [0], weight: [0.5] }) },
    ])
  })

  it('takes 0 and -0 for one value, and no covariates for one group', () => {
    const { weight, ...unweighted } = columns
    expect(tenureGroups({ ...unweighted, covariates: { web: [0, -0, 0, 0, -0] } }).length).toBe(1)
    expect(tenureGroups({ ...columns, covariates: {} })).toEqual([
      {
        covariates: {},
        tenures: tenuresOfClients({ tenure: [1, 3, 3, 2, 5], ended: [1, 0, 1, 1, 0], ...(weight && { weight }) }),
      },
    ])
  })

  it('refuses columns that are none, short or not of numbers', () => {
    const message = (change: object): string => thrown(() => tenureGroups({ ...columns, ...change })).message
    expect(message({ covariates: { web: [0, 1] } })).toContain('columns.covariates.web: expected 5 cells')
    expect(message({ covariates: { web: 3 } })).toContain('columns.covariates.web: expected a column of numbers')
    expect(message({ covariates: { web: [0, 1, 'x', 1, 1] } })).toContain('columns.covariates.web[2]')
    expect(message({ covariates: undefined })).toContain('columns.covariates: expected an object')
    expect(message({ tenure: [0.5, 3, 3, 2, 5] })).toContain('columns.tenure[0]')
  })
})
