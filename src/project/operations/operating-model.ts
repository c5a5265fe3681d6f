/**
 * A project's operations under many changes of assumptions: what does not change is computed once.
 *
 * @module
 */
import type { ProjectDescription } from '../../records/core.js'
import { projectDescription } from '../../records/project/index.js'
import { depreciationWriter } from './capex-depreciation.js'
import { capexLine } from './capex-lines.js'
import { costLine } from './cost-lines.js'
import { escalations } from './escalations.js'
import { expectGridOf } from './expect-grid.js'
import type { LineContext } from './line.js'
import type { RunColumn } from './line-column.js'
import { runColumn, sumInto } from './line-column.js'
import { maintenanceLine } from './maintenance-lines.js'
import { changeReader } from './read-changes.js'
import { revenueLine } from './revenue-lines.js'
import { revenueShare } from './revenue-share.js'
import type { Run } from './run.js'
import { readRun } from './run.js'
import type { LineColumn, OperatingColumns, ProjectChange, ProjectGrid } from './types.js'
import { volumeLines } from './volumes.js'
import { workingCapitalWriter } from './working-capital.js'

/**
 * Operations of a project for any changes of its assumptions.
 *
 * Changes multiply lines, and move the start of operation (whose end stays), the growth of prices, or the end: then ramp-up, wear,
 * phases, maintenance, depreciation and yearly amounts keep to months of operation, and capex runs through its curve in more
 * months, while levels, seasons and prices keep to the calendar, and dated amounts to their days.
 *
 * @param grid what {@link projectGrid} made of the same description.
 * @returns a function that writes the same columns again in each call: copy what must outlast the next.
 * @throws ClienteleError naming what is wrong with the description; the function, what is wrong with the changes.
 * @example
 * import { operatingModel, projectGrid } from 'clientele/project'
 * const road = {
 *   name: 'Ring road',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2026-06-30', constructionMonths: 0, operationMonths: 24, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'tolls',
 *     volume: { unit: 'vehicle', annual: 1200 }, phases: [{ kind: 'merchant', price: 2 }],
 *   }],
 *   capex: [{ name: 'works', amount: 2000, draw: { kind: 'at-close' } }],
 *   financing: {},
 * }
 * const run = operatingModel(road, projectGrid(road))
 * run().revenue[1] // => 200
 * run([{ target: { on: 'volume' }, value: [0.9, 1.1] }]).revenue[13] // => 220
 * run([{ target: { on: 'volume', line: 'rides' }, value: 2 }]) // => Error OUT_OF_RANGE
 */
export function operatingModel(
  project: ProjectDescription,
  grid: ProjectGrid,
): (changes?: readonly ProjectChange[]) => OperatingColumns {
  const description = projectDescription(project)
  expectGridOf(description, grid)
  const context: LineContext = { description, grid, escalations: escalations(description, grid) }
  const { operatingCosts = [], maintenance: works = [], workingCapital } = description
  const newColumn = (): Float64Array => new Float64Array(grid.months + 1)

  const running: RunColumn[] = []
  const add = (run: RunColumn): LineColumn => {
    running.push(run)
    return run.column
  }
  const volumes = volumeLines(context).map(line => ({ ...add(runColumn(line, context)), unit: line.unit }))
  const revenues = description.revenues.map(line => {
    const { taxable = true, paidTo = 'project' } = line
    return { ...add(runColumn(revenueLine(line, context), context)), taxable, paidTo }
  })
  const costs = operatingCosts.map(cost => {
    // Shares of revenue come after it, as they are computed in this order.
    if (cost.kind === 'share-of-revenue') return add(revenueShare(cost, revenues, context))
    return add(runColumn(costLine(cost, context), context))
  })
  const maintenance = works.map(work => add(runColumn(maintenanceLine(work, context), context)))
  const built = description.capex.map(line => runColumn(capexLine(line, context), context))
  const capex = built.map(line => line.column)

  const toProject = revenues.filter(line => line.paidTo === 'project')
  const toOwners = revenues.filter(line => line.paidTo === 'owners')
  const taxed = revenues.filter(line => line.taxable)
  const writeDepreciation = depreciationWriter(description.capex, capex, grid)
  const writeWorkingCapital = workingCapitalWriter(workingCapital, grid.months)
  const [revenue, ownersRevenue, taxableRevenue] = [newColumn(), newColumn(), newColumn()]
  const [operatingCost, maintenanceCost, capexSpend] = [newColumn(), newColumn(), newColumn()]
  const [depreciation, bound] = [newColumn(), newColumn()]

  const readChanges = changeReader(description)
  let pricesAsPlanned = true
  const writePrices = ({ inflation }: Run): void => {
    if (inflation === undefined && pricesAsPlanned) return
    context.escalations.write(inflation)
    pricesAsPlanned = inflation === undefined
  }

  return (changes = []) => {
    const run = readRun(readChanges(changes), grid)
    const { start, last } = run
    writePrices(run)
    for (const { compute } of running) compute(run, start)
    for (const { compute } of built) compute(run, 0)
    sumInto(revenue, toProject)
    sumInto(operatingCost, costs)
    writeDepreciation(depreciation, run)
    writeWorkingCapital(bound, revenue, operatingCost, last)
    return {
      start,
      last,
      volumes,
      revenues,
      costs,
      maintenance,
      capex,
      revenue,
      ownersRevenue: sumInto(ownersRevenue, toOwners),
      operatingCost,
      maintenanceCost: sumInto(maintenanceCost, maintenance),
      capexSpend: sumInto(capexSpend, capex),
      taxableRevenue: sumInto(taxableRevenue, taxed),
      depreciation,
      workingCapital: bound,
    }
  }
}
