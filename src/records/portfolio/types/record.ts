/**
 * What every record may say of itself.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'

/** What every record may say of itself, whatever its table. */
export interface RecordHead {
  /** Which system or person the record comes from. */
  readonly source?: string
  /** When the lender came to know it; the day it is about where it is not said. */
  readonly recordedOn?: DateInput
  /** When somebody last checked it. */
  readonly verifiedAt?: DateInput
}
