/**
 * What was known of a case before a day.
 *
 * @module
 */
import { dayNumber } from '../../money/core.js'
import type { CaseEventKind, CaseStatus, LibraryCase } from './types.js'

/** From the best to the worst. */
const WORSE: readonly CaseStatus[] = ['running', 'repaid', 'prepaid', 'restructured', 'defaulted']
const ENDINGS: readonly CaseEventKind[] = ['repaid', 'prepaid', 'defaulted']

/** How a case stood. */
export interface KnownThen {
  /** The worst that had happened. */
  readonly status: CaseStatus
  /** Whether its end was known: repaid, prepaid or defaulted. One that was restructured may run on. */
  readonly ended: boolean
  /** Share of the exposure that was lost, where it was known. */
  readonly lossRate?: number
}

/** How a case stood on the day before. */
export function knownThen({ events, loss }: LibraryCase, day: number): KnownThen {
  const happened = events.filter(({ on }) => dayNumber(on) < day).map(({ what }) => what)
  const status = happened.reduce<CaseStatus>(
    (worst, what) => (WORSE.indexOf(what) > WORSE.indexOf(worst) ? what : worst),
    'running',
  )
  return {
    status,
    ended: happened.some(what => ENDINGS.includes(what)),
    ...(loss !== undefined && dayNumber(loss.knownOn) < day && { lossRate: loss.rate }),
  }
}
