import { describe, expect, it } from 'vitest'
import { operatingColumns } from '../../../src/project/operations/operating-columns.js'
import { operatingModel } from '../../../src/project/operations/operating-model.js'
import { projectGrid } from '../../../src/project/operations/project-grid.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant, tollRoad } from '../samples.js'

describe('operatingColumns', () => {
  it('is one run of the model, in columns of its own', () => {
    const road = tollRoad()
    const grid = projectGrid(road)
    const changes = [{ target: { on: 'volume' as const }, value: 0.9 }]
    const first = operatingColumns(road, grid)
    const second = operatingColumns(road, grid, changes)
    expect(second).toEqual(operatingModel(road, grid)(changes))
    expect(second.volumes[0]!.values[60]).toBeCloseTo(0.9 * first.volumes[0]!.values[60]!, 6)
  })

  it('adds up to what a plan in years says', () => {
    const plant = solarPlant()
    const { revenue, operatingCost, maintenanceCost, capexSpend, depreciation } = operatingColumns(
      plant,
      projectGrid(plant),
    )
    const year = (column: Float64Array, y: number) =>
      column.slice(12 * y - 11, 12 * y + 1).reduce((sum, each) => sum + each, 0)
    const energy = (y: number) => 190_000 * 0.985 * 0.995 ** (y - 1)
    expect(year(revenue, 1)).toBeCloseRelative(energy(1) * 52, 1e-12)
    expect(year(revenue, 20)).toBeCloseRelative(energy(20) * 52 * 1.01 ** 19, 1e-12)
    expect(year(revenue, 21)).toBeCloseRelative(energy(21) * 38 * 1.02 ** 20, 1e-12)
    expect(year(operatingCost, 3)).toBeCloseRelative(2_250_000 * 1.025 ** 2 + 0.03 * year(revenue, 3), 1e-12)
    expect(maintenanceCost[156]).toBeCloseRelative(6_000_000 * 1.01 ** 12, 1e-12)
    expect(capexSpend[0]).toBe(110_000_000)
    expect(year(depreciation, 2)).toBeCloseRelative(0.32 * 106_000_000, 1e-12)
  })

  it('names what is wrong', () => {
    const road = tollRoad()
    const refusal = (...given: readonly unknown[]) => thrown(() => Reflect.apply(operatingColumns, undefined, given))
    expect(refusal(undefined).path).toBe('project')
    expect(refusal(road, projectGrid(solarPlant())).path).toBe('grid.constructionMonths')
    expect(refusal(road, projectGrid(road), [{ target: { on: 'price' }, value: [] }])).toMatchObject({
      code: 'EMPTY_INPUT',
    })
  })
})
