/** A user's TypeScript: the types it leans on must hold under every supported compiler. */
import { ClienteleError } from 'clientele'
import type { Issue } from 'clientele/errors'
import type { DateInput, TimeUnit } from 'clientele/money'
import { dayNumber, isoDate, ratePerUnit } from 'clientele/money'
import { logGamma } from 'clientele/numeric'

const unit: TimeUnit = 'week'
const when: DateInput = { year: 1997, month: 9, day: 30 }
export const rate: number = ratePerUnit(0.1, unit)
export const day: string = isoDate(dayNumber(when))
export const value: number = logGamma(3)

// @ts-expect-error: a unit that does not exist
export const wrong: TimeUnit = 'fortnight'

export function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof ClienteleError ? error.issues : []
}
