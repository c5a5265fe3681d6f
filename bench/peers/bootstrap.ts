/**
 * A bootstrap of a thousand refits, in the time in which the peer fits twenty times: it has no bootstrap, and its users
 * write the loop themselves.
 *
 * @module
 */
import { bgNbd, bootstrap } from 'clientele/lifetime'
import { runSync } from 'clientele/model'
import { customerBaseFromSummary } from 'clientele/records'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import { compareFits } from './compare-fits.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'

const REFITS = 1000
const FITS = 20

export function bootstrapContest(name: string, label: string, columns: Columns): Runnable {
  const base = customerBaseFromSummary(columns, OPTIONS)
  return contest({
    task: `${REFITS} bootstrap refits of BG/NBD on ${label}; theirs: ${FITS} fits`,
    ours() {
      const model = bgNbd.fit(base)
      const { replicates } = runSync(bootstrap([bgNbd, model], base, { seed: 1, replicates: REFITS }))
      return { ...model, replicates }
    },
    theirs: { task: 'fit_times', args: { data: name, times: FITS } },
    compare: compareFits,
    goal: 1,
  })
}
