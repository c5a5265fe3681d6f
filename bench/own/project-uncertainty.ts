/**
 * Simulated paths of a project. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/project-uncertainty.ts`.
 *
 * @module
 */
import type { ProjectDriver, ProjectPlan } from 'clientele/project'
import { breakEven, planProject, simulateProject, tornado } from 'clientele/project'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const PATHS = 10_000

const PROJECT_PATHS = '10,000 paths of a project: 40 half-years, two tranches, five drivers'

const DRIVERS: readonly ProjectDriver[] = [
  { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 1, deviation: 0.1 } },
  {
    name: 'cost',
    target: { on: 'operating-cost' },
    distribution: { kind: 'pert', lower: 0.85, mode: 1, upper: 1.4 },
    path: 'yearly',
    persistence: 0.6,
  },
  { name: 'capex', target: { on: 'capex' }, distribution: { kind: 'triangular', lower: 0.95, mode: 1, upper: 1.3 } },
  {
    name: 'delay',
    target: { on: 'delay' },
    distribution: { kind: 'discrete', values: [0, 3, 6, 12], probabilities: [0.6, 0.25, 0.1, 0.05] },
  },
  { name: 'end', target: { on: 'abandonment' }, monthlyProbability: 0.001 },
]
const CORRELATIONS = DRIVERS.map((_, i) => DRIVERS.map((_, j) => (i === j ? 1 : i + j === 1 ? -0.3 : 0)))

/** All five usual measures of each path (cover, loan life, both returns), defaults and losses. */
export function measureProjectUncertainty(): readonly TaskRow[] {
  const plan = semiAnnualPlan()
  const row = (task: string, work: () => unknown, per: string, count: number): TaskRow => ({
    task,
    seconds: warmSeconds(work),
    per,
    count,
  })
  const options = { drivers: DRIVERS, correlations: CORRELATIONS, paths: PATHS, seed: 42 }
  const bars = (['volume', 'price', 'operating-cost', 'capex'] as const).map(on => ({
    name: on,
    target: { on },
    low: 0.9,
    high: 1.1,
  }))
  return [
    row(PROJECT_PATHS, () => simulateProject(plan, options), 'path', PATHS),
    row('tornado of four bars', () => tornado(plan, { drivers: bars, measure: 'minimum-dscr' }), 'bar', 4),
    row(
      'break-even price for a cover of 1.2',
      () => breakEven(plan, { target: { on: 'price' }, measure: 'minimum-dscr', level: 1.2 }),
      'search',
      1,
    ),
  ]
}

function semiAnnualPlan(): ProjectPlan {
  const tranche = (name: string, share: number, annualRate: number) => ({ name, share, annualRate, tenorMonths: 240 })
  return planProject({
    name: 'Road',
    currency: 'EUR',
    timeline: {
      financialClose: '2024-12-31',
      constructionMonths: 24,
      operationMonths: 240,
      rampUp: [0.6, 0.7, 0.8, 0.85, 0.9, 0.95],
      tailMonths: 24,
      periodMonths: 6,
    },
    indices: { inflation: { annualRate: 0.02 } },
    revenues: [
      {
        kind: 'volume-price',
        name: 'Tolls',
        volume: { unit: 'vehicle', annual: 12_500_000 },
        phases: [{ kind: 'merchant', price: 4.6, escalation: { kind: 'index', index: 'inflation' } }],
      },
    ],
    operatingCosts: [
      { kind: 'fixed', name: 'Operation', annual: 8_500_000, escalation: { kind: 'index', index: 'inflation' } },
      { kind: 'variable', name: 'Collection', perUnit: 0.2, of: 'Tolls' },
    ],
    maintenance: [{ name: 'Resurfacing', cost: 15_000_000, afterMonths: [96, 192] }],
    capex: [
      {
        name: 'Building',
        amount: 400_000_000,
        draw: { kind: 's-curve' },
        depreciation: { kind: 'straight-line', years: 20 },
      },
    ],
    workingCapital: { receivableDays: 15 },
    tax: { rate: 0.25, losses: { kind: 'carry-forward' } },
    financing: {
      debt: {
        size: { kind: 'gearing', gearing: 0.6 },
        tranches: [
          { ...tranche('Bank', 0.6, 0.055), repayment: { kind: 'sculpted' } },
          { ...tranche('Bond', 0.4, 0.048), repayment: { kind: 'annuity' } },
        ],
      },
      reserves: { debtService: { months: 6 }, maintenance: { filled: 'from-cash-flow' } },
      covenants: { lockUp: { ratio: 'backward-dscr', level: 1.15 }, default: { ratio: 'backward-dscr', level: 1.05 } },
    },
  })
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureProjectUncertainty()) {
    console.log(`${task.padEnd(72)} ${duration(seconds)}, ${duration(seconds / count)} each`)
  }
}
