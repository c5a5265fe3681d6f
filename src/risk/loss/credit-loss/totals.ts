/**
 * Columns of losses with their sums, by stage, by story and in all.
 *
 * @module
 */
import { addTo, compensatedSum, runningSum, totalOf } from '../../../numeric/core.js'
import type { CreditLossTotal, ExpectedCreditLosses, Stage } from './types.js'

/** What is known of each facility. */
interface LossColumns {
  readonly stage: ArrayLike<number>
  readonly exposure: ArrayLike<number>
  readonly twelveMonth: Float64Array
  readonly lifetime: Float64Array
  readonly scenarios: readonly {
    readonly name: string
    readonly weight: number
    readonly expectedCreditLoss: Float64Array
  }[]
}

const STAGES: readonly Stage[] = [1, 2, 3]

export function lossTotals(of: LossColumns): ExpectedCreditLosses {
  const { twelveMonth, lifetime } = of
  const stage = Uint8Array.from(of.stage)
  const exposure = Float64Array.from(of.exposure)
  const expectedCreditLoss = lifetime.map((loss, i) => (stage[i] === 1 ? twelveMonth[i]! : loss))
  const columns = { exposure, twelveMonth, lifetime, expectedCreditLoss }
  return {
    stage,
    ...columns,
    scenarios: of.scenarios.map(scenario => ({ ...scenario, total: compensatedSum(scenario.expectedCreditLoss) })),
    byStage: STAGES.map(which => ({ stage: which, ...totalWhere(columns, i => stage[i] === which) })),
    total: totalWhere(columns, () => true),
  }
}

type Columns = Readonly<Record<'exposure' | 'twelveMonth' | 'lifetime' | 'expectedCreditLoss', Float64Array>>

function totalWhere(columns: Columns, counts: (row: number) => boolean): CreditLossTotal {
  const sums = {
    exposure: runningSum(),
    twelveMonth: runningSum(),
    lifetime: runningSum(),
    expectedCreditLoss: runningSum(),
  }
  let facilities = 0
  for (let i = 0; i < columns.exposure.length; i++) {
    if (!counts(i)) continue
    facilities++
    addTo(sums.exposure, columns.exposure[i]!)
    addTo(sums.twelveMonth, columns.twelveMonth[i]!)
    addTo(sums.lifetime, columns.lifetime[i]!)
    addTo(sums.expectedCreditLoss, columns.expectedCreditLoss[i]!)
  }
  const [exposure, loss] = [totalOf(sums.exposure), totalOf(sums.expectedCreditLoss)]
  return {
    facilities,
    exposure,
    twelveMonth: totalOf(sums.twelveMonth),
    lifetime: totalOf(sums.lifetime),
    expectedCreditLoss: loss,
    ...(exposure > 0 && { coverage: loss / exposure }),
  }
}
