import { describe, expect, it } from 'vitest'
import { operatingModel } from '../../../src/project/operations/operating-model.js'
import { projectGrid } from '../../../src/project/operations/project-grid.js'
import type { OperatingColumns, ProjectChange } from '../../../src/project/operations/types.js'
import type { ProjectDescription } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { someProject } from './some-project.js'

/** Six months to build, three years of operation from July 2027. */
const PLANT: ProjectDescription = someProject({
  indices: { inflation: { annualRate: 0.1 } },
  exchangeRates: { USD: 0.5 },
  revenues: [
    {
      kind: 'volume-price',
      name: 'energy',
      volume: { unit: 'MWh', annual: 1200 },
      phases: [{ kind: 'merchant', price: 2, escalation: { kind: 'index', index: 'inflation' } }],
    },
    { kind: 'yearly', name: 'credits', amounts: [120, 240], paidTo: 'owners', taxable: false },
  ],
  operatingCosts: [
    { kind: 'share-of-revenue', name: 'land', share: 0.1 },
    { kind: 'fixed', name: 'upkeep', annual: 120, currency: 'USD', escalation: { kind: 'rate', annualRate: 0.2 } },
    { kind: 'variable', name: 'fees', perUnit: 0.1, of: 'energy' },
  ],
  maintenance: [{ name: 'inverters', cost: 30, afterMonths: [12] }],
  capex: [
    { name: 'works', amount: 600, draw: { kind: 'even' }, depreciation: { kind: 'straight-line', years: 1 } },
    { name: 'land', amount: 90, draw: { kind: 'at-close' }, currency: 'USD' },
  ],
  workingCapital: { receivableDays: 365 / 12, payableDays: 365 / 24 },
})
const run = operatingModel(PLANT, projectGrid(PLANT))
const at = (column: Float64Array, months: readonly number[]) => months.map(month => column[month])
const about = (amounts: readonly number[]) => amounts.map(amount => expect.closeTo(amount, 9))
const change = (target: ProjectChange['target'], value: ProjectChange['value']): ProjectChange => ({ target, value })

describe('operatingModel', () => {
  it('earns and spends as planned without changes', () => {
    const out = run()
    expect([out.start, out.last]).toEqual([6, 42])
    expect(at(out.volumes[0]!.values, [6, 7, 42])).toEqual([0, 100, 100])
    expect(at(out.revenue, [6, 7, 12, 13, 25, 42])).toEqual(about([0, 200, 200, 220, 242, 242 * 1.1]))
    expect(at(out.ownersRevenue, [7, 18, 19, 30, 31])).toEqual([10, 10, 20, 20, 0])
    expect(at(out.taxableRevenue, [7, 13])).toEqual(about([200, 220]))
    expect(out.costs.map(line => line.name)).toEqual(['land', 'upkeep', 'fees'])
    // A tenth of revenue, 5 of upkeep that grows from close, 10 of fees.
    expect(at(out.operatingCost, [6, 7, 13])).toEqual(about([0, 20 + 5 + 10, 22 + 6 + 10]))
    expect(at(out.maintenanceCost, [17, 18, 19])).toEqual([0, 30, 0])
    expect(at(out.capexSpend, [0, 1, 6, 7])).toEqual(about([45, 100, 100, 0]))
    expect(at(out.depreciation, [6, 7, 18, 19])).toEqual(about([0, 50, 50, 0]))
    expect(at(out.workingCapital, [6, 7, 13, 42])).toEqual(about([0, 200 - 17.5, 220 - 19, 0]))
    expect(out.revenues.map(({ name, paidTo, taxable }) => [name, paidTo, taxable])).toEqual([
      ['energy', 'project', true],
      ['credits', 'owners', false],
    ])
  })

  it('writes the same columns in each call', () => {
    const { revenue } = run()
    const planned = revenue.slice()
    expect(run([change({ on: 'price' }, 2)]).revenue).toBe(revenue)
    expect(revenue[7]).toBe(400)
    expect(run().revenue).toEqual(planned)
  })

  it('moves volume, by year of operation, and what costs follow it', () => {
    const out = run([change({ on: 'volume' }, [0.5, 2])])
    expect(at(out.volumes[0]!.values, [7, 18, 19, 42])).toEqual([50, 50, 200, 200])
    expect(at(out.revenue, [7, 19])).toEqual(about([100, 440]))
    expect(at(out.operatingCost, [7, 19])).toEqual(about([10 + 5 + 5, 44 + 6 + 20]))
    expect(at(out.ownersRevenue, [7])).toEqual([10])
  })

  it('moves price, and amounts only by their name', () => {
    const prices = run([change({ on: 'price' }, 1.5)])
    expect([prices.revenue[7], prices.ownersRevenue[7]]).toEqual([300, 10])
    const credits = run([change({ on: 'price', line: 'credits' }, 1.5)])
    expect([credits.revenue[7], credits.ownersRevenue[7]]).toEqual([200, 15])
  })

  it('moves costs, works and capex, of one line or of all, several changes one after the other', () => {
    const costs = run([change({ on: 'operating-cost' }, 2), change({ on: 'operating-cost', line: 'land' }, 3)])
    expect(costs.costs.map(({ values }) => values[7])).toEqual(about([120, 10, 20]))
    const works = run([change({ on: 'maintenance', line: 'inverters' }, [1, 4])])
    expect(works.maintenanceCost[18]).toBe(30)
    const capex = run([change({ on: 'capex', line: 'works' }, 1.5)])
    expect(at(capex.capexSpend, [0, 1])).toEqual(about([45, 150]))
    expect(capex.depreciation[7]).toBeCloseTo(75, 10)
  })

  it('moves what another currency is worth', () => {
    const out = run([change({ on: 'exchange-rate', currency: 'USD' }, [2, 3])])
    expect(out.capexSpend[0]).toBe(90)
    expect(out.costs.map(({ values }) => values[7])).toEqual(about([20, 10, 10]))
    expect(out.costs[1]!.values[19]).toBeCloseTo(5 * 1.2 * 3, 10)
  })

  it('adds to the growth of prices from close on, and forgets it in the next run', () => {
    const out = run([change({ on: 'inflation' }, 0.1)])
    expect(out.revenue[13]).toBeCloseTo(240, 10)
    expect(out.costs[1]!.values[13]).toBeCloseTo(6.5, 10)
    const named = run([change({ on: 'inflation', index: 'inflation' }, [0.1, 0])])
    // Years of growth begin at close and twelve months on, in the first year of operation; the third in the second.
    expect(at(named.revenue, [13, 25, 37])).toEqual(about([240, 288, 288 * 1.1]))
    expect(named.costs[1]!.values[13]).toBeCloseTo(6, 10)
    expect(run().revenue[13]).toBeCloseTo(220, 10)
    expect(thrown(() => run([change({ on: 'inflation' }, -1.2)]))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'changes',
    })
  })

  it('starts later: less is sold, works and tax allowances come later, building takes longer', () => {
    const out = run([change({ on: 'delay' }, 6)])
    expect([out.start, out.last]).toEqual([12, 42])
    expect(at(out.revenue, [7, 12, 13, 42])).toEqual(about([0, 0, 220, 242 * 1.1]))
    expect(at(out.ownersRevenue, [12, 13, 24, 25, 37])).toEqual([0, 10, 10, 20, 0])
    expect(at(out.maintenanceCost, [18, 24])).toEqual([0, 30])
    expect(at(out.capexSpend, [0, 1, 12, 13])).toEqual(about([45, 50, 50, 0]))
    expect(at(out.depreciation, [12, 13, 24, 25])).toEqual(about([0, 50, 50, 0]))
  })

  it('never runs where it is too late, and is still built', () => {
    const out = run([change({ on: 'delay' }, 100)])
    expect(out.start).toBe(42)
    for (const column of [out.revenue, out.operatingCost, out.depreciation, out.workingCapital, out.maintenanceCost]) {
      expect(column.every(amount => amount === 0)).toBe(true)
    }
    expect(out.capexSpend.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(645, 9)
  })

  it('earns and spends nothing after it is given up', () => {
    const built = run([change({ on: 'abandonment' }, 3)])
    expect(built.last).toBe(3)
    expect(at(built.capexSpend, [0, 3, 4])).toEqual(about([45, 100, 0]))
    expect(built.revenue.every(amount => amount === 0)).toBe(true)
    const given = run([change({ on: 'abandonment' }, 20), change({ on: 'volume' }, 2)])
    expect(at(given.revenue, [20, 21])).toEqual(about([440, 0]))
    expect(at(given.operatingCost, [20, 21])).toEqual(about([44 + 6 + 20, 0]))
    expect(at(given.workingCapital, [19, 20])).toEqual(about([440 - 35, 0]))
  })

  it('leaves operations alone where interest rates move', () => {
    const planned = run().revenue.slice()
    expect(run([change({ on: 'interest-rate' }, 0.01)]).revenue).toEqual(planned)
  })

  it('holds 600 lines over 50 years by month', () => {
    const line = PLANT.revenues[0]!
    const many = someProject({
      timeline: { constructionMonths: 0, operationMonths: 600, periodMonths: 1 },
      indices: { inflation: { annualRate: 0.02 } },
      revenues: Array.from({ length: 600 }, (_, i) => ({ ...line, name: `line ${i}` })),
    })
    const { revenue } = operatingModel(many, projectGrid(many))([change({ on: 'volume' }, 1e12)])
    expect(revenue[600]).toBeCloseRelative(600 * 200 * 1e12 * 1.02 ** 49, 1e-12)
  })

  it('earns once where it runs for one month, and copes with amounts of any size', () => {
    for (const amount of [1e-6, 1e15]) {
      const short = someProject({
        timeline: { constructionMonths: 0, operationMonths: 1, periodMonths: 12 },
        revenues: [{ kind: 'yearly', name: 'rent', amounts: [12 * amount] }],
      })
      expect([...operatingModel(short, projectGrid(short))().revenue]).toEqual([0, amount])
    }
  })

  it('earns nothing where nothing is sold', () => {
    const idle = someProject({ revenues: [], workingCapital: { receivableDays: 45 } })
    const { revenue, workingCapital } = operatingModel(idle, projectGrid(idle))()
    expect([revenue, workingCapital]).toEqual([new Float64Array(43), new Float64Array(43)])
  })

  it('names what is wrong', () => {
    const refusal = (...given: readonly unknown[]) => thrown(() => Reflect.apply(operatingModel, undefined, given))
    expect(refusal(null, null).path).toBe('project')
    expect(refusal({ ...PLANT, currency: 'euro' }, projectGrid(PLANT)).path).toBe('project.currency')
    expect(refusal(PLANT, undefined)).toMatchObject({ code: 'INVALID_TYPE', path: 'grid' })
    expect(thrown(() => run([change({ on: 'capex', line: 'pier' }, 1)]))).toMatchObject({
      path: 'changes[0].target.line',
    })
    expect(thrown(() => Reflect.apply(run, undefined, [null])).path).toBe('changes')
  })
})

/** Of the case `PVWatts_Single_Owner` of NREL’s System Advisor Model: years 1 to 6. */
describe('a solar plant of NREL’s model', () => {
  const plant = someProject({
    currency: 'USD',
    timeline: { constructionMonths: 0, operationMonths: 300, periodMonths: 12 },
    revenues: [
      {
        kind: 'volume-price',
        name: 'energy',
        volume: { unit: 'kWh', annual: 211_907_455.76222098, degradation: 0.005 },
        phases: [{ kind: 'contract', price: 0.043, escalation: { kind: 'rate', annualRate: 0.01 } }],
      },
    ],
    operatingCosts: [
      { kind: 'fixed', name: 'operation', annual: 1_500_000, escalation: { kind: 'rate', annualRate: 0.025 } },
    ],
    maintenance: [
      {
        name: 'inverters',
        cost: 0.1 * 100_000_000,
        escalation: { kind: 'rate', annualRate: 0.025 },
        afterMonths: [180],
      },
    ],
  })
  const { revenue, operatingCost, maintenanceCost } = operatingModel(
    plant,
    projectGrid(plant),
  )() satisfies OperatingColumns
  const byYear = (column: Float64Array) =>
    [0, 1, 2, 3, 4, 5].map(year => column.slice(12 * year + 1, 12 * year + 13).reduce((sum, amount) => sum + amount, 0))

  it('earns and spends the same', () => {
    const published = {
      revenue: [
        9112020.597775502, 9157125.09973449, 9202452.868978174, 9248005.010679621, 9293782.635482483, 9339786.85952812,
      ],
      cost: [1500000, 1537500, 1575937.5, 1615335.9375, 1655719.3359375, 1697112.3193359375],
    }
    for (const [year, amount] of byYear(revenue).entries())
      expect(amount).toBeCloseRelative(published.revenue[year]!, 1e-12)
    for (const [year, amount] of byYear(operatingCost).entries())
      expect(amount).toBeCloseRelative(published.cost[year]!, 1e-12)
    // What its reserve saves in 15 parts of 941982.5473158438.
    expect(maintenanceCost[180]).toBeCloseRelative(15 * 941_982.547_315_843_8, 1e-12)
  })
})
