/**
 * The payments of a workout, and what each kind of them is worth on the day of default.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import type { DateInput, PresentValueOptions, YearOfDays } from '../../../money/core.js'
import { dayNumber, expectOneCurrency, presentValue } from '../../../money/core.js'

/** What a payment of a workout is. */
export type WorkoutFlowKind = 'recovery' | 'cost' | 'further-drawing'

/** A payment after default. */
export interface WorkoutFlow {
  readonly date: DateInput
  /** Currency units, >= 0: what the kind says. A recovery that was paid back is below 0. */
  readonly amount: number
  /** `'recovery'` by default. */
  readonly kind?: WorkoutFlowKind
  /** ISO 4217 code; on all flows or on none. */
  readonly currency?: string
}

/** The day of default and what followed. */
interface DefaultFlows {
  readonly defaultedOn: DateInput
  readonly flows: readonly WorkoutFlow[]
}

/** How time costs. */
interface TimeCost {
  readonly annualDiscountRate: number
  readonly dayCount?: YearOfDays
}

const FLOW = ['date', 'amount', 'kind', 'currency']
const KINDS = ['recovery', 'cost', 'further-drawing'] as const

/** The present value of each kind of payments on the day of default. */
export function flowValues(workout: DefaultFlows, options: TimeCost): (kind: WorkoutFlowKind) => number {
  const on = dayNumber(workout.defaultedOn, 'workout.defaultedOn')
  // Array.from reads the holes of a sparse array too, which map leaves out.
  const flows = Array.from(expectList(workout.flows, 'workout.flows'), (_, i) => {
    const path = `workout.flows[${i}]`
    const flow = workout.flows[i]!
    expectKnownKeys(expectObject(flow, path), FLOW, path)
    const kind = expectOneOf(flow.kind ?? 'recovery', KINDS, `${path}.kind`)
    const amount =
      kind === 'recovery'
        ? expectFinite(flow.amount, `${path}.amount`)
        : expectNonNegative(flow.amount, `${path}.amount`)
    if (dayNumber(flow.date, `${path}.date`) < on) {
      reject('OUT_OF_RANGE', `${path}.date`, 'a day from the default on', flow.date)
    }
    return { kind, date: flow.date, amount, currency: flow.currency }
  })
  const currencies = flows.map(({ currency }) => currency)
  if (currencies.some(currency => currency !== undefined)) expectOneCurrency(currencies, 'workout.flows.currency')
  const valued = valuedOn(workout.defaultedOn, options)
  return kind =>
    presentValue(
      flows.flatMap(flow => (flow.kind === kind ? [{ date: flow.date, amount: flow.amount }] : [])),
      valued,
    )
}

/** Valuation on the day of default. */
export function valuedOn(on: DateInput, { annualDiscountRate, dayCount }: TimeCost): PresentValueOptions {
  return { annualDiscountRate, on, ...(dayCount !== undefined && { dayCount }) }
}
