/**
 * Losses of portfolios: CreditRisk+ of ten thousand obligors, a hundred thousand simulated paths of a thousand, Vasicek's pool.
 * By itself: `npm run build`, then `node --import ./scripts/typescript.mjs bench/own/portfolio.ts`.
 *
 * @module
 */
import { runSync } from 'clientele/model'
import type { FactorColumns, SectorColumns } from 'clientele/risk'
import {
  creditRiskPlus,
  creditRiskPlusContributions,
  simulatedContributions,
  simulateLosses,
  simulateMigrationLosses,
  valueAtRisk,
  vasicekPool,
} from 'clientele/risk'
import { transitionMatrix } from 'clientele/statistics'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const SECTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const OBLIGORS = 10_000
const PATHS = 100_000
const SIMULATED = 1000
/** Levels of loss that the portfolio needs for a tail of 99.99 %. */
const UNIT = 79

export const CREDIT_RISK_PLUS = 'CreditRisk+ of 10,000 obligors in 8 sectors to 99.99 %'
export const PATHS_OF_DEFAULTS = '100,000 paths of 1,000 obligors on 8 factors'

/** Both ways to the distribution of CreditRisk+, contributions, and simulations of defaults and of ratings. */
export function measurePortfolios(): readonly TaskRow[] {
  const obligors = sectorPortfolio()
  const sectors = Object.fromEntries(SECTORS.map((name, k) => [name, 0.3 + 0.1 * k]))
  const options = { unit: UNIT, sectors, tail: 1e-4 }
  const nested = creditRiskPlus(obligors, { ...options, method: 'nested' })
  const fourier = creditRiskPlus(obligors, { ...options, method: 'fourier' })
  if (valueAtRisk(nested, 0.9999) !== valueAtRisk(fourier, 0.9999)) throw new Error('The two ways differ')
  const levels = nested.losses.length
  const loans = factorPortfolio()
  const correlations = SECTORS.map((_, i) => SECTORS.map((__, j) => (i === j ? 1 : 0.3)))
  const simulation = { paths: PATHS, seed: 1, correlations }
  const losses = runSync(simulateLosses(loans, simulation))
  const rated = ratedPortfolio(loans)
  const row = (task: string, count: number, per: string, work: () => unknown, warmUp = 1): TaskRow => ({
    task,
    seconds: warmSeconds(work, { rounds: 5, warmUp }),
    per,
    count,
  })
  return [
    row(CREDIT_RISK_PLUS, levels, 'level', () => creditRiskPlus(obligors, { ...options, method: 'nested' })),
    row(`${CREDIT_RISK_PLUS}, by Fourier transforms`, levels, 'level', () =>
      creditRiskPlus(obligors, { ...options, method: 'fourier' }),
    ),
    row('its contributions to VaR and shortfall', OBLIGORS, 'obligor', () =>
      creditRiskPlusContributions(obligors, { ...options, level: 0.999, method: 'fourier' }),
    ),
    row(PATHS_OF_DEFAULTS, PATHS, 'path', () => runSync(simulateLosses(loans, simulation))),
    row('their contributions to VaR and shortfall at 99.9 %', PATHS, 'path', () =>
      runSync(simulatedContributions(loans, { losses, seed: 1, level: 0.999, correlations })),
    ),
    row('100,000 paths of 1,000 ratings in 4 states', PATHS, 'path', () =>
      runSync(simulateMigrationLosses(rated, { ...simulation, matrix: MATRIX })),
    ),
    row('all probabilities of a pool of 1,000 loans', 1001, 'number of defaults', () =>
      vasicekPool({ borrowers: 1000, probabilityOfDefault: 0.02, assetCorrelation: 0.15 }),
    ),
  ]
}

const MATRIX = transitionMatrix(
  ['A', 'B', 'C', 'D'],
  [
    [0.92, 0.06, 0.018, 0.002],
    [0.05, 0.87, 0.07, 0.01],
    [0.01, 0.09, 0.83, 0.07],
    [0, 0, 0, 1],
  ],
)

function sectorPortfolio(): SectorColumns {
  const draw = drawer()
  const column = (value: () => number): Float64Array => Float64Array.from({ length: OBLIGORS }, value)
  return {
    exposure: column(() => 1000 * Math.exp(4 * draw())),
    probabilityOfDefault: column(() => 0.001 + 0.03 * draw() ** 2),
    lossGivenDefault: column(() => 0.2 + 0.6 * draw()),
    sectorWeights: Object.fromEntries(SECTORS.map(name => [name, column(() => draw() / SECTORS.length)])),
  }
}

/** Every obligor loads on all eight factors, and loses a share that is a draw itself. */
function factorPortfolio(): FactorColumns {
  const draw = drawer()
  const column = (value: () => number): Float64Array => Float64Array.from({ length: SIMULATED }, value)
  return {
    exposure: column(() => Math.exp(6 * draw())),
    probabilityOfDefault: column(() => 0.001 + 0.05 * draw() ** 2),
    lossGivenDefault: column(() => 0.2 + 0.6 * draw()),
    lossGivenDefaultDeviation: column(() => 0.2),
    loadings: Object.fromEntries(SECTORS.map(name => [name, column(() => 0.18 * draw())])),
  }
}

function ratedPortfolio({ exposure, loadings }: FactorColumns) {
  const worth = (share: number): Float64Array => Float64Array.from(exposure, value => share * value)
  return {
    rating: Array.from({ length: SIMULATED }, (_, i) => 'ABC'.charAt(i % 3)),
    stateValues: [1.02, 1, 0.93, 0.55].map(worth),
    referenceValue: worth(1),
    loadings,
  }
}

/** Numbers in no order, the same each time. */
function drawer(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count, per } of measurePortfolios()) {
    console.log(`${task.padEnd(82)} ${duration(seconds)}, ${duration(seconds / count)} per ${per}`)
  }
}
