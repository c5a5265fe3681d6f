import { expect, it } from 'vitest'
import { relationshipFigures } from '../../../../src/project/profitability/engine/relationship-figures.js'
import { CLIENT, euro, figuresOn, GUARANTEE, LINE, prepared } from './samples.js'

const RELATIONSHIP = { ...CLIENT, client: 'North Mill', facilities: [LINE, GUARANTEE] }

it('is the figures of each facility, and of activities last', () => {
  expect(relationshipFigures(RELATIONSHIP, prepared())).toEqual([
    { name: 'Line', kind: 'credit-line', figures: figuresOn(LINE) },
    { name: 'Guarantee', kind: 'guarantee', figures: figuresOn(GUARANTEE) },
  ])
  const activities = [{ name: 'Visit', timesPerYear: 2, unitCost: euro(50) }]
  const rows = relationshipFigures({ ...RELATIONSHIP, activities }, prepared())
  expect(rows.at(-1)).toMatchObject({ name: 'relationship', kind: 'relationship' })
  expect(rows.at(-1)!.figures.lines.operatingCost).toBeCloseTo(-100, 12)
})

it('names the facility at fault', () => {
  const call = (): unknown => relationshipFigures(RELATIONSHIP, prepared({ curves: [] }), 'relationships[7]')
  expect(call).toThrow(/relationships\[7\]\.facilities\[0\]\.transferRate.*MISSING_CURVE/)
})
