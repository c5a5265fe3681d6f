import type { Amount } from './figures.js'
import { amountsLike } from './figures.js'
import type { AppraisalSummary } from './summary.js'

/** How the money of a summary is written: all tables alike, as its purchases are large or small. */
export function amountsOf({ amounts }: { readonly amounts?: AppraisalSummary['amounts'] | undefined }): Amount {
  return amountsLike(amounts === undefined ? 1 : amounts.mean)
}
