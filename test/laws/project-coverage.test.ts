/** What holds for the ratios of every project. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { ProjectCashFlows, ProjectPlan } from '../../src/project/index.js'
import { coverageRatios, planProject, projectRunner, runProject, testCovenants } from '../../src/project/index.js'
import type { ProjectDescription } from '../../src/records/index.js'
import { randomProject } from '../project/random-project.js'

const RUNS = { numRuns: 40 }
const near = (a: number, b: number, scale: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(scale, Number.MIN_VALUE))

/** A project that cannot be financed says so by name; no law asks more of it. */
function planOf(project: ProjectDescription): ProjectPlan | undefined {
  try {
    return planProject(project)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    expect(['OUT_OF_RANGE', 'CIRCULARITY_UNSOLVED']).toContain(error.code)
    return undefined
  }
}

const flowsOf = (project: ProjectDescription): ProjectCashFlows | undefined => planOf(project)?.baseCase

describe('ratios of a project', () => {
  it('are what their parts say, on every payment day', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), description => {
        const flows = flowsOf(description)
        if (flows === undefined) return
        const ratios = coverageRatios(flows)
        const scale = Math.max(...flows.revenue, ...flows.capex)
        for (let t = 0; t < ratios.dates.length; t++) {
          const parts = ratios.cfads.parts.reduce((sum, { values }) => sum + values[t]!, 0)
          near(parts, ratios.cfads.values[t]!, scale)
          near(ratios.interest[t]! + ratios.principal[t]!, ratios.debtService[t]! + ratios.balloon[t]!, scale)
          expect(ratios.dscr.defined[t]).toBe(ratios.debtService[t]! > 0 ? 1 : 0)
          if (ratios.dscr.defined[t] === 1)
            near(ratios.dscr.values[t]! * ratios.debtService[t]!, ratios.cfads.values[t]!, scale)
        }
        const { minimum, average } = ratios.dscr
        expect(minimum === undefined).toBe(average === undefined)
        if (minimum !== undefined && average !== undefined) {
          expect(average).toBeGreaterThanOrEqual(minimum.value - 1e-9 * Math.abs(minimum.value))
          expect(minimum.date).toBe(ratios.dates[minimum.index])
        }
      }),
      RUNS,
    )
  })

  it('of all debt are those of the last rank, and debt grows with rank', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), description => {
        const flows = flowsOf(description)
        if (flows === undefined) return
        const { byRank, ...all } = coverageRatios(flows)
        const last = byRank.at(-1)
        expect(last?.dscr).toEqual(last === undefined ? undefined : all.dscr)
        for (const [r, { balance }] of byRank.entries()) {
          const before = byRank[r - 1]?.balance
          if (before === undefined) continue
          for (const [t, owed] of balance.entries()) expect(owed).toBeGreaterThanOrEqual(before[t]! * (1 - 1e-8))
        }
      }),
      RUNS,
    )
  })

  it('do not change where rows are split and payment days stay', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), description => {
        const { periodMonths, paymentMonths = periodMonths } = description.timeline
        const flows = flowsOf(description)
        const split = flowsOf({ ...description, timeline: { ...description.timeline, periodMonths: 1, paymentMonths } })
        if (flows === undefined || split === undefined) return
        const [one, other] = [coverageRatios(flows), coverageRatios(split)]
        expect(other.dates).toEqual(one.dates)
        for (const name of ['dscr', 'backwardDscr', 'forwardDscr', 'llcr', 'plcr', 'gearing'] as const) {
          expect(other[name].defined).toEqual(one[name].defined)
          one[name].values.forEach((value, t) => {
            near(other[name].values[t]!, value, 1 + Math.abs(value))
          })
        }
      }),
      RUNS,
    )
  })

  it('lock a project up on the days on which it pays nothing out', () => {
    fc.assert(
      fc.property(randomProject({ operationMonths: 120 }), description => {
        const { covenants } = description.financing
        if (covenants === undefined || covenants.lockUp === undefined) return
        const { ratio } = covenants.lockUp
        if (ratio !== 'dscr' && ratio !== 'backward-dscr') return
        const flows = flowsOf(description)
        if (flows === undefined) return
        const { dates, months } = coverageRatios(flows)
        const { events, lockUp } = testCovenants(flows, covenants)
        const tested = dates.flatMap((_, t) => (lockUp?.defined[t] === 1 ? [t] : []))
        // A short last period, and days without a ratio within a breach, are read more narrowly here than in a run.
        const isPlain = months.every(length => length === months[0]) && tested.every((t, i) => t === tested[0]! + i)
        if (!isPlain) return
        // A run locks up for the dust of a loan that is all but repaid, too.
        const ran = flows.events.filter(({ code, date }) => code === 'LOCK_UP' && tested.includes(dates.indexOf(date)))
        expect(events.filter(({ code }) => code === 'LOCK_UP').map(({ date }) => date)).toEqual(ran.map(e => e.date))
      }),
      RUNS,
    )
  })

  it('lock a project up on the days on which a run of it was locked up', () => {
    fc.assert(
      fc.property(
        randomProject({ operationMonths: 120 }),
        fc.double({ min: 0.5, max: 1.1, noNaN: true }),
        (held, value) => {
          for (const ratio of ['dscr', 'backward-dscr'] as const) {
            const covenants = { lockUp: { ratio, level: 1.2 }, default: { ratio, level: 1.05 }, cureAfter: 2 }
            const plan = planOf({ ...held, financing: { ...held.financing, covenants } })
            if (plan === undefined) return
            const changes = [{ target: { on: 'volume' as const }, value }]
            const { lockUp, ...test } = testCovenants(runProject(plan, { changes }), covenants)
            const run = projectRunner(plan)
            const { lockUps, defaults, arrears } = run(changes)
            // Overdue loans that bear no interest have no debt service to look back on.
            if (arrears.some(value => value > 0) && ratio === 'backward-dscr') continue
            const first = run.months.length - test.dates.length
            expect(Array.from(lockUps.subarray(first))).toEqual(Array.from(lockUp!.breached))
            if (arrears.every(value => value === 0))
              expect(Array.from(defaults.subarray(first))).toEqual(Array.from(test.default!.breached))
          }
        },
      ),
      RUNS,
    )
  })
})
