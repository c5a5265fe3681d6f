/** A user's TypeScript: the types it leans on must hold under every supported compiler. */
import { ClienteleError, reviveModel } from 'clientele'
import type { Issue } from 'clientele/errors'
import type { BgNbdModel } from 'clientele/lifetime'
import { bgNbd } from 'clientele/lifetime'
import type { DateInput, TimeUnit } from 'clientele/money'
import { dayNumber, isoDate, ratePerUnit } from 'clientele/money'
import { logGamma } from 'clientele/numeric'
import type { CustomerBase } from 'clientele/records'
import { customerBase } from 'clientele/records'

const unit: TimeUnit = 'week'
const when: DateInput = { year: 1997, month: 9, day: 30 }
export const rate: number = ratePerUnit(0.1, unit)
export const day: string = isoDate(dayNumber(when))
export const value: number = logGamma(3)

// @ts-expect-error: a unit that does not exist
export const wrong: TimeUnit = 'fortnight'

export const base: CustomerBase = customerBase([{ client: 1, date: '1997-01-01', amount: 20 }], { timeUnit: unit })
export const model: BgNbdModel = bgNbd.fit(base)
export const one: number = bgNbd.probabilityAlive(model, { frequency: 2, recency: 30, age: 38 })
export const column: Float64Array = bgNbd.probabilityAlive(model, base)
export const purchases: Float64Array = bgNbd.expectedPurchases(model, base, { horizon: { value: 9, unit: 'month' } })
const revived = reviveModel('{}')
export const buysHow: number = revived.kind === 'pareto-nbd' ? revived.params.beta : 0

// @ts-expect-error: a horizon must be given
export const missing: number = bgNbd.expectedPurchases(model, { frequency: 2, recency: 30, age: 38 })

export function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof ClienteleError ? error.issues : []
}
