/**
 * Sizing of debt on every limit at once. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/debt-capacity.ts`.
 *
 * @module
 */
import type { CapacityTerms } from 'clientele/project'
import { debtCapacity } from 'clientele/project'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const SIZINGS = 100
const TENOR = 60

/** Sizes that differ by their cash: nothing is computed twice. */
export function measureDebtCapacity(): readonly TaskRow[] {
  const row = (task: string, changes: Partial<CapacityTerms>): TaskRow => ({
    task,
    seconds: warmSeconds(() => questions(changes).map(debtCapacity), { warmUp: 4 }),
    per: 'sizing',
    count: SIZINGS,
  })
  return [
    row('debt on 60 periods and 3 scenarios, sculpted', {}),
    row('debt on 60 periods and 3 scenarios, annuity', { repayment: { kind: 'annuity' } }),
    row('the same, uses by a function', { uses: debt => 3000 + 0.04 * debt }),
  ]
}

function questions(changes: Partial<CapacityTerms>): readonly CapacityTerms[] {
  return Array.from({ length: SIZINGS }, (_, i) => {
    const cashFlows = (share: number): Float64Array =>
      Float64Array.from({ length: TENOR + 10 }, (_, t) => share * (100 + 0.1 * i + t + 20 * Math.sin(t)))
    return {
      scenarios: [
        { name: 'P50', cashFlows: cashFlows(1), limits: { minimumDscr: 1.35, llcr: 1.4, plcr: 1.5 } },
        { name: 'P90', cashFlows: cashFlows(0.87), limits: { minimumDscr: 1.15 } },
        { name: 'P99', cashFlows: cashFlows(0.75), limits: { minimumDscr: 1 } },
      ],
      ratesPerPeriod: Float64Array.from({ length: TENOR }, (_, t) => 0.03 + 0.0001 * t),
      tenor: TENOR,
      repayment: { kind: 'sculpted' },
      limits: { gearing: 0.75, amount: 1e9 },
      uses: { fixed: 3000, perDebt: 0.04 },
      ...changes,
    }
  })
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureDebtCapacity()) {
    console.log(`${task.padEnd(52)} ${duration(seconds / count)} a sizing`)
  }
}
