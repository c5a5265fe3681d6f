import { expect, it } from 'vitest'
import { readActuals } from '../../../src/project/construction/read-actuals.js'
import { projectCashFlows } from '../../../src/project/index.js'
import { solarPlant } from '../samples.js'

it('adds lines to what is planned of the others, unless the whole is given', () => {
  const flows = projectCashFlows(solarPlant())
  const [row] = readActuals(flows, [{ date: flows.dates[1]!, operatingCosts: { Insurance: 600_000 } }])
  const cost = row!.lines.find(({ line }) => line === 'operating-cost')!
  const insurance = flows.operatingCosts.find(({ name }) => name === 'Insurance')!.values[1]!
  expect(cost.variance).toBeCloseRelative(600_000 - insurance, 1e-9)
  expect(row!.cfads.variance).toBeCloseRelative(insurance - 600_000, 1e-6)
  const [given] = readActuals(flows, [
    { date: flows.dates[1]!, operatingCosts: { Insurance: 600_000 }, operatingCost: 3e6, cfads: 1 },
  ])
  expect(given!.lines.find(({ line }) => line === 'operating-cost')?.actual).toBe(3e6)
  expect(given!.cfads.actual).toBe(1)
})
