import { describe, expect, it } from 'vitest'
import { escalations } from '../../../src/project/operations/escalations.js'
import { someGrid, someProject } from './some-project.js'

const timeline = { constructionMonths: 0 }
const project = someProject({ timeline, indices: { wages: { annualRate: 0.04 }, inflation: { annualRate: 0.02 } } })
const movements = () => escalations(project, someGrid(timeline))

describe('escalations', () => {
  it('are a rate, an index, or a share of what an index grew', () => {
    const { column } = movements()
    expect(column({ kind: 'rate', annualRate: 0.1 })[25]).toBeCloseRelative(1.21, 1e-15)
    expect(column({ kind: 'index', index: 'wages' })[25]).toBeCloseRelative(1.04 ** 2, 1e-15)
    expect(column({ kind: 'index', index: 'wages', share: 0.5 })[25]).toBeCloseRelative(1 + (1.04 ** 2 - 1) / 2, 1e-15)
    expect(column({ kind: 'index', index: 'wages', share: 0 })[25]).toBe(1)
  })

  it('are one column for one index', () => {
    const { column } = movements()
    expect(column({ kind: 'index', index: 'wages' })).toBe(column({ kind: 'index', index: 'wages' }))
  })

  it('are written again in place, with growth added to those it is for, and again without', () => {
    const { column, write } = movements()
    const wages = column({ kind: 'index', index: 'wages', share: 0.5 })
    const inflation = column({ kind: 'index', index: 'inflation' })
    const own = column({ kind: 'rate', annualRate: 0.1 })
    write(index => (index === 'wages' ? () => 0.01 : undefined))
    expect([wages[13], inflation[13], own[13]]).toEqual([expect.closeTo(1.025, 14), 1.02, 1.1])
    write(index => (index === undefined ? () => 0.1 : undefined))
    expect([wages[13], inflation[13], own[13]]).toEqual([expect.closeTo(1.02, 14), 1.02, expect.closeTo(1.2, 14)])
    write()
    expect([wages[13], inflation[13], own[13]]).toEqual([expect.closeTo(1.02, 14), 1.02, 1.1])
  })
})
