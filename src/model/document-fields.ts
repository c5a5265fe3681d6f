import type { TimeUnit } from '../money/core.js'
import type { Effects } from './effects.js'
import type { FitReport } from './report.js'

/** What sealDocument needs to know beside the parameter table. */
export interface DocumentFields<Kind extends string, P, Estimated = P> {
  readonly kind: Kind
  readonly version: number
  readonly madeBy?: string
  readonly timeUnit?: TimeUnit
  readonly currency?: string
  readonly params: P
  readonly effects?: Effects
  readonly fit: FitReport<Estimated>
}
