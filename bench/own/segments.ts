/**
 * RFM of ten million clients: edges, scores, and a single client as a service scores it.
 *
 * @module
 */
import type { RfmColumns } from 'clientele/segmentation'
import { rfm } from 'clientele/segmentation'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import type { Columns } from '../simulated.js'

type TaskRow = OwnResults['tasks'][number]

export const RFM_SCORES = 'RFM scores of 10M clients, from columns'

/** The clients of `million` ten times over, each with money of its own. */
export function measureSegments(million: Columns): readonly TaskRow[] {
  const clients = tenfold(million)
  const model = rfm.fit(clients)
  const one = { recencyDays: 12, purchases: 5, spend: 640.5 }
  const count = clients.spend.length
  return [
    {
      task: 'RFM edges of 10M clients, from columns',
      seconds: warmSeconds(() => rfm.fit(clients)),
      per: 'client',
      count,
    },
    { task: RFM_SCORES, seconds: warmSeconds(() => rfm.score(model, clients)), per: 'client', count },
    {
      task: 'RFM scores of one client',
      seconds: warmSeconds(() => rfm.score(model, one), { calls: 5000, warmUp: 40_000 }),
      per: 'client',
      count: 1,
    },
  ]
}

function tenfold({ frequency, recency, age }: Columns): RfmColumns {
  const size = 10 * frequency.length
  const [recencyDays, purchases, spend] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let i = 0, state = 1; i < size; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const from = i % frequency.length
    recencyDays[i] = Math.round(7 * (age[from]! - recency[from]!))
    purchases[i] = frequency[from]! + 1
    spend[i] = Math.round(100 * purchases[i]! * Math.exp((8 * state) / 2 ** 32)) / 100
  }
  return { recencyDays, purchases, spend }
}
