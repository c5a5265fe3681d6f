/**
 * Plans of projects and their runs. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/project-cash-flows.ts`.
 *
 * @module
 */
import type { ProjectPlan } from 'clientele/project'
import { planProject, projectRunner, runProject } from 'clientele/project'
import type { ProjectDescription } from 'clientele/records'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const PATHS = 10_000
const PAYMENT_DAYS = 40

/** Twenty years by half-years, two loans, a reserve, tax: its debt is the most that two limits allow. */
function highway(tollsAYear: number): ProjectDescription {
  return {
    name: 'Highway',
    currency: 'EUR',
    timeline: {
      financialClose: '2025-12-31',
      constructionMonths: 0,
      operationMonths: 240,
      tailMonths: 24,
      periodMonths: 6,
    },
    indices: { inflation: { annualRate: 0.02 } },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Tolls',
        volume: { unit: 'vehicle', annual: tollsAYear },
        phases: [{ kind: 'merchant', price: 4, escalation: { kind: 'index', index: 'inflation' } }],
      },
    ],
    operatingCosts: [{ kind: 'fixed', name: 'Upkeep', annual: 9e6, escalation: { kind: 'index', index: 'inflation' } }],
    capex: [
      { name: 'Works', amount: 3e8, draw: { kind: 'at-close' }, depreciation: { kind: 'straight-line', years: 20 } },
    ],
    tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
    financing: {
      debt: {
        size: { kind: 'capacity', gearing: 0.8, minimumDscr: 1.3 },
        tranches: [
          { name: 'Bank', share: 0.6, annualRate: 0.055, tenorMonths: 216, repayment: { kind: 'sculpted' } },
          { name: 'Bond', share: 0.4, annualRate: 0.05, tenorMonths: 216, repayment: { kind: 'annuity' } },
        ],
      },
      reserves: { debtService: { months: 6 }, annualInterestRate: 0.01 },
      covenants: { lockUp: { ratio: 'backward-dscr', level: 1.1 } },
    },
  }
}

/** Each plan is of other traffic, each path of other volumes and rates. */
export function measureProjects(): readonly TaskRow[] {
  const plan = planProject(highway(11e6))
  let plans = 0
  const planned = (): ProjectPlan => {
    plans++
    return planProject(highway(10e6 + 1000 * plans))
  }
  const run = projectRunner(plan)
  const path = (k: number): number =>
    run([
      { target: { on: 'volume' }, value: 0.8 + (0.4 * k) / PATHS },
      { target: { on: 'interest-rate' }, value: (0.02 * (k % 100)) / 100 },
    ]).cfads[1]!
  const changes = [{ target: { on: 'volume' }, value: 0.9 }] as const
  const seconds = (work: () => unknown, calls: number): number => warmSeconds(work, { calls, warmUp: 8 * calls })
  return [
    {
      task: 'plan of a project, 40 payment days, two loans, tax',
      seconds: seconds(planned, 10),
      per: 'plan',
      count: 1,
    },
    {
      task: 'a run of the plan, all columns',
      seconds: seconds(() => runProject(plan, { changes }), 100),
      per: 'run',
      count: 1,
    },
    {
      task: '10,000 paths of 40 payment days, two loans',
      seconds: warmSeconds(() => Array.from({ length: PATHS }, (_, k) => path(k)), { warmUp: 2 }),
      per: 'payment day',
      count: PATHS * PAYMENT_DAYS,
    },
  ]
}

if (isMain(import.meta.url)) {
  for (const { task, seconds } of measureProjects()) console.log(`${task.padEnd(56)} ${duration(seconds)}`)
}
