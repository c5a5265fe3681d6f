import { describe, expect, it } from 'vitest'
import type { CapacityTerms } from '../../../src/project/index.js'
import { debtCapacity, sculptedDebt } from '../../../src/project/index.js'

const CASH = [100, 110, 120, 130, 140, 150]
const BASE: CapacityTerms = {
  scenarios: [{ name: 'base', cashFlows: CASH }],
  ratesPerPeriod: 0.08,
  tenor: 4,
  repayment: { kind: 'sculpted' },
  limits: { minimumDscr: 1.3 },
}
const PV4 = CASH.slice(0, 4).reduce((sum, cash, t) => sum + cash / 1.08 ** (t + 1), 0)
const PV6 = CASH.reduce((sum, cash, t) => sum + cash / 1.08 ** (t + 1), 0)
const bindingOf = (terms: CapacityTerms): readonly string[] => debtCapacity(terms).binding.map(({ limit }) => limit)

describe('debt capacity', () => {
  it('is the sculpted debt where a minimum ratio alone is kept', () => {
    const capacity = debtCapacity(BASE)
    const { debt, principal } = sculptedDebt({ cashFlows: CASH.slice(0, 4), ratesPerPeriod: 0.08, dscr: 1.3 })
    expect(capacity.debt).toBeCloseTo(debt, 10)
    for (let t = 0; t < 4; t++) expect(capacity.schedule.principal[t]).toBeCloseTo(principal[t]!, 10)
    expect(capacity).toMatchObject({ status: 'sized', tenor: 4, tenorNeeded: 4 })
    expect(capacity.binding.map(({ limit }) => limit)).toEqual(['minimumDscr', 'tenor'])
    expect(capacity.scenarios[0]!.llcr).toBeCloseTo(1.3, 12)
    expect(capacity.scenarios[0]!.plcr).toBeCloseTo((1.3 * PV6) / PV4, 12)
  })

  it.each([
    [{ llcr: 1.5 }, PV4 / 1.5, ['llcr', 'tenor']],
    [{ plcr: 2 }, PV6 / 2, ['plcr']],
    [{ averageDscr: 1.4 }, PV4 / 1.4, ['averageDscr', 'tenor']],
    [{ amount: 200 }, 200, ['amount']],
    [{ amount: 0 }, 0, ['amount']],
  ] as const)('is what one limit alone allows: %j', (limits, debt, binding) => {
    const capacity = debtCapacity({ ...BASE, limits })
    expect(capacity.debt).toBeCloseTo(debt, 10)
    expect(capacity.binding.map(({ limit }) => limit)).toEqual(binding)
  })

  it('says how much room each limit leaves, in its unit and in debt', () => {
    const { debt, limits } = debtCapacity({ ...BASE, limits: { minimumDscr: 1.3, llcr: 1.4, amount: 200 } })
    expect(debt).toBe(200)
    expect(limits.map(({ limit }) => limit)).toEqual(['minimumDscr', 'llcr', 'amount', 'tenor'])
    const [dscr, llcr, amount] = limits
    expect(dscr).toMatchObject({ scenario: 'base', required: 1.3, binds: false })
    expect(dscr!.slack).toBeCloseTo(PV4 / 200 - 1.3, 12)
    expect(dscr!.room).toBeCloseTo(PV4 / 1.3 - 200, 10)
    expect(llcr!.largestDebt).toBeCloseTo(PV4 / 1.4, 10)
    expect(amount).toEqual({
      limit: 'amount',
      required: 200,
      value: 200,
      slack: 0,
      largestDebt: 200,
      room: 0,
      binds: true,
    })
  })

  it('keeps limits in every scenario: the weaker binds where its ratio is tighter', () => {
    const weak = CASH.map(cash => 0.8 * cash)
    const terms = (weakest: number): CapacityTerms => ({
      ...BASE,
      scenarios: [
        { name: 'P50', cashFlows: CASH },
        { name: 'P90', cashFlows: weak, limits: { minimumDscr: weakest } },
      ],
    })
    const strong = debtCapacity(terms(1))
    expect(strong.debt).toBeCloseTo(PV4 / 1.3, 10)
    expect(strong.binding[0]).toMatchObject({ scenario: 'P50' })
    const tight = debtCapacity(terms(1.15))
    expect(tight.debt).toBeCloseTo((0.8 * PV4) / 1.15, 10)
    expect(tight.binding[0]).toMatchObject({ scenario: 'P90', slack: 0 })
  })

  it('takes of two scenarios what each leaves, day by day', () => {
    const scenarios = [
      { name: 'early', cashFlows: [200, 50, 50] },
      { name: 'late', cashFlows: [50, 50, 200] },
    ]
    const { debt } = debtCapacity({ ...BASE, scenarios, tenor: 3, limits: { minimumDscr: 1 } })
    expect(debt).toBeCloseTo(50 / 1.08 + 50 / 1.08 ** 2 + 50 / 1.08 ** 3, 10)
  })

  it('sizes fixed shapes by their tightest day', () => {
    const annuity = debtCapacity({ ...BASE, repayment: { kind: 'annuity' } })
    expect(annuity.debt).toBeCloseTo((100 / 1.3) * ((1 - 1.08 ** -4) / 0.08), 8)
    expect(annuity.limits[0]).toMatchObject({ limit: 'minimumDscr', period: 0, binds: true })
    const bullet = debtCapacity({ ...BASE, repayment: { kind: 'bullet' } })
    expect(bullet.debt).toBeCloseTo(130 / 1.3 / 1.08, 10)
    const shares = debtCapacity({ ...BASE, repayment: { kind: 'shares', shares: [0.1, 0.2, 0.3, 0.4] } })
    expect(shares.tenor).toBe(4)
    expect(shares.limits.find(({ limit }) => limit === 'tenor')).toMatchObject({ binds: false })
  })

  it('follows a curve of ratios', () => {
    const minimumDscr = [1.5, 1.4, 1.3, 1.2]
    const { debt, scenarios } = debtCapacity({ ...BASE, limits: { minimumDscr } })
    expect(debt).toBeCloseTo(
      CASH.slice(0, 4).reduce((sum, cash, t) => sum + cash / minimumDscr[t]! / 1.08 ** (t + 1), 0),
      10,
    )
    for (let t = 0; t < 4; t++) expect(scenarios[0]!.dscr.values[t]).toBeCloseTo(minimumDscr[t]!, 12)
    const curved = debtCapacity({
      ...BASE,
      repayment: { kind: 'sculpted', curve: minimumDscr },
      limits: { minimumDscr: 1.3 },
    })
    expect(curved.scenarios[0]!.dscr.values[3]).toBeCloseTo(1.3, 12)
    expect(curved.scenarios[0]!.dscr.values[0]).toBeCloseTo(1.625, 12)
  })

  it('solves gearing over uses that grow with the debt', () => {
    const limits = { gearing: 0.7 }
    const line = debtCapacity({ ...BASE, limits, uses: { fixed: 300, perDebt: 0.05 } })
    expect(line.debt).toBeCloseTo(210 / (1 - 0.035), 10)
    expect(line.gearing).toBeCloseTo(0.7, 12)
    const curve = debtCapacity({ ...BASE, limits, uses: debt => 300 + 0.05 * debt })
    expect(curve.debt).toBeCloseTo(line.debt, 9)
    expect(bindingOf({ ...BASE, limits, uses: 300 })).toEqual(['gearing'])
  })

  it('never exceeds all uses, where peers give a debt above 100 %', () => {
    const capacity = debtCapacity({ ...BASE, uses: 150 })
    expect(capacity).toMatchObject({ debt: 150, gearing: 1 })
    expect(capacity.binding[0]).toMatchObject({ limit: 'gearing', required: 1 })
    expect(capacity.warnings).toEqual([expect.objectContaining({ code: 'WHOLLY_DEBT_FUNDED' })])
    expect(debtCapacity({ ...BASE, uses: 0 })).toMatchObject({ status: 'no-debt', debt: 0 })
  })

  it('uses the longest tenor and says which is needed', () => {
    const { tenor, tenorNeeded, limits } = debtCapacity({
      ...BASE,
      tenor: 6,
      limits: { minimumDscr: 1.3, amount: 150 },
    })
    expect(tenor).toBe(6)
    // Two payment periods carry 143.8, three 217.
    expect(tenorNeeded).toBe(3)
    expect(limits.at(-1)).toEqual({ limit: 'tenor', value: 3, required: 6, slack: 3, binds: false })
  })

  it('leaves out a tenor that allows less', () => {
    const scenarios = [{ name: 'gap', cashFlows: [100, 100, 100, 1] }]
    const annuity = debtCapacity({ ...BASE, scenarios, repayment: { kind: 'annuity' } })
    expect(annuity.tenor).toBe(3)
    expect(annuity.schedule.principal).toHaveLength(3)
    expect(debtCapacity({ ...BASE, scenarios }).tenor).toBe(4)
  })

  it('takes LLCR of the cash to the last repayment, not of years in which nothing is owed', () => {
    // Nothing can be paid in the second period, so that all is repaid in the first: at 1.07, LLCR is DSCR.
    const terms = { ...BASE, scenarios: [{ name: 'gap', cashFlows: [107, -20, 900, 900] }], ratesPerPeriod: 0.07 }
    const { debt, scenarios, tenor, tenorNeeded } = debtCapacity({ ...terms, limits: { minimumDscr: 1 } })
    expect(debt).toBeCloseTo(100, 10)
    expect(scenarios[0]!.llcr).toBeCloseTo(1, 10)
    expect([tenor, tenorNeeded]).toEqual([4, 1])
    const limited = debtCapacity({ ...terms, limits: { minimumDscr: 1, llcr: 1.25 } })
    expect(limited.debt).toBeCloseTo(80, 10)
    expect(limited.binding.map(({ limit }) => limit)).toEqual(['llcr'])
  })

  it('leaves out tenors that are owed for longer than the average life', () => {
    const flat = { ...BASE, scenarios: [{ name: 'flat', cashFlows: [110, 110, 110, 110] }], ratesPerPeriod: 0 }
    const of = (averageLife: number) => debtCapacity({ ...flat, limits: { minimumDscr: 1.1, averageLife } })
    // Level repayment over n periods lives (n + 1) / 2.
    expect(of(2.5)).toMatchObject({ debt: expect.closeTo(400, 10), tenor: 4 })
    expect(of(2.5).binding.map(({ limit }) => limit)).toEqual(['minimumDscr'])
    const short = of(2.4)
    expect(short.debt).toBeCloseTo(300, 10)
    expect(short.tenor).toBe(3)
    expect(short.limits.find(({ limit }) => limit === 'averageLife')).toEqual({
      limit: 'averageLife',
      required: 2.4,
      value: 2,
      slack: expect.closeTo(0.4, 12),
      binds: true,
    })
    expect(of(0.9)).toMatchObject({ status: 'no-debt', binding: [{ limit: 'averageLife', required: 0.9 }] })
    const bullet = { ...flat, repayment: { kind: 'bullet' as const }, limits: { amount: 50, averageLife: 3 } }
    expect(debtCapacity(bullet)).toMatchObject({ debt: 50, tenor: 3 })
    expect(() => debtCapacity({ ...flat, limits: { averageLife: 3 } })).toThrow(/limit on the amount.*MISSING_VALUE/)
    expect(() => debtCapacity({ ...flat, limits: { amount: 1, averageLife: 0 } })).toThrow(/averageLife/)
  })

  it('says why cash that cannot be followed repays nothing, though no limit stands against it', () => {
    const scenarios = [{ name: 'late', cashFlows: [0, 100, 100, 100] }]
    const capacity = debtCapacity({ ...BASE, scenarios, limits: { amount: 50 } })
    expect(capacity).toMatchObject({ status: 'no-debt', debt: 0, warnings: [{ code: 'NO_REPAYMENT' }] })
  })

  it('asks for nothing on a day on which the first scenario earns nothing, whoever else does', () => {
    const scenarios = [
      { name: 'base', cashFlows: [107, -1, 500, 500] },
      { name: 'other', cashFlows: [300, 300, 300, 300], limits: { minimumDscr: 1 } },
    ]
    const limits = { llcr: 1 }
    const free = debtCapacity({ ...BASE, ratesPerPeriod: 0.07, scenarios: [scenarios[0]!], limits })
    expect(debtCapacity({ ...BASE, ratesPerPeriod: 0.07, scenarios, limits }).debt).toBeCloseTo(free.debt, 10)
  })

  it('carries no debt where the project never earns, and says so', () => {
    for (const kind of ['sculpted', 'annuity'] as const) {
      const scenarios = [{ name: 'ruin', cashFlows: [-1, -2, 0, -1] }]
      const capacity = debtCapacity({ ...BASE, scenarios, repayment: { kind } })
      expect(capacity).toMatchObject({ status: 'no-debt', debt: 0 })
      expect(capacity.binding[0]).toMatchObject({ limit: 'minimumDscr', largestDebt: 0 })
      expect(capacity.binding[0]).not.toHaveProperty('value')
      expect(capacity.warnings[0]).toMatchObject({ code: 'NEVER_EARNS', scenario: 'ruin' })
      expect(capacity.scenarios[0]).not.toHaveProperty('minimumDscr')
      expect([...capacity.schedule.principal].every(value => value === 0)).toBe(true)
    }
  })

  it('names losses on the way: repaid before where sculpted, none where the shape cannot wait', () => {
    const scenarios = [{ name: 'strike', cashFlows: [100, 100, -10, 100] }]
    const sculpted = debtCapacity({ ...BASE, scenarios })
    expect(sculpted.debt).toBeCloseTo((100 / 1.08 + 100 / 1.08 ** 2) / 1.3, 10)
    expect(sculpted.warnings[0]).toMatchObject({ code: 'NEGATIVE_CASH_FLOW', periods: [2] })
    const annuity = debtCapacity({ ...BASE, scenarios, repayment: { kind: 'annuity' } })
    expect(annuity).toMatchObject({ status: 'sized', tenor: 2 })
  })

  it.each([
    [{ scenarios: [] }, 'terms.scenarios'],
    [{ scenarios: null }, 'terms.scenarios'],
    [{ scenarios: [null] }, 'terms.scenarios[0]'],
    [{ scenarios: Array(1) }, 'terms.scenarios[0]'],
    [{ scenarios: [{ name: 3, cashFlows: CASH }] }, 'terms.scenarios[0].name'],
    [{ scenarios: [...BASE.scenarios, ...BASE.scenarios] }, 'terms.scenarios[1].name'],
    [{ scenarios: [{ name: 'a', cashFlows: [1, 2, 3] }] }, 'terms.scenarios[0].cashFlows'],
    [{ scenarios: [{ name: 'a', cashFlows: CASH, limits: { gearing: 1 } }] }, 'terms.scenarios[0].limits.gearing'],
    [{ scenarios: [{ name: 'a', cashFlows: CASH, limits: { llcr: 0 } }] }, 'terms.scenarios[0].limits.llcr'],
    [{ tenor: 0 }, 'terms.tenor'],
    [{ tenor: 2.5 }, 'terms.tenor'],
    [{ ratesPerPeriod: [0.1] }, 'terms.ratesPerPeriod'],
    [{ limits: {} }, 'terms.limits'],
    [{ limits: null }, 'terms.limits'],
    [{ limits: { gearing: 0.7 } }, 'terms.uses'],
    [{ limits: { gearing: 1.2 }, uses: 100 }, 'terms.limits.gearing'],
    [{ limits: { minimumDscr: [1.3] } }, 'terms.limits.minimumDscr'],
    [{ limits: { amount: -1 } }, 'terms.limits.amount'],
    [{ uses: -1 }, 'terms.uses'],
    [{ uses: { fixed: 1 } }, 'terms.uses.perDebt'],
    [{ uses: () => Number.NaN }, 'terms.uses(debt)'],
    [{ repayment: { kind: 'balloon' } }, 'terms.repayment.kind'],
    [{ repayment: { kind: 'sculpted', curve: [1] } }, 'terms.repayment.curve'],
    [{ repayment: { kind: 'shares', shares: [1] } }, 'terms.repayment.shares'],
    [{ grace: 4 }, 'terms.grace'],
    [{ dscr: 1.3 }, 'terms.dscr'],
  ])('names what is wrong: %j', (fault, path) => {
    expect(() => Reflect.apply(debtCapacity, undefined, [{ ...BASE, ...fault }])).toThrowError(
      expect.objectContaining({ path }),
    )
  })

  it('has no answer where limits allow any debt', () => {
    const free = { ...BASE, repayment: { kind: 'annuity', balloon: 1 }, ratesPerPeriod: 0 } as const
    expect(() => debtCapacity(free)).toThrowError(
      expect.objectContaining({ code: 'NO_SOLUTION', path: 'terms.limits' }),
    )
  })
})
