/** What CLVTools' predictions expect a client to spend, for models whose records carry the buying estimates only. */
import { gammaGamma } from '../../src/lifetime/index.js'
import { spendLog } from './spend-bases.js'
import type { GoldenRecord } from './support.js'
import { asRecord } from './support.js'

/** CLVTools' spending estimates, as its `gamma_gamma` records have them. */
const SPENDING: Readonly<Record<string, gammaGamma.GammaGammaParams>> = {
  'cdnow_sample_elog.csv': { p: 6.24934918006883, q: 3.7442563338438, gamma: 15.4443066816978 },
  'apparel_elog.csv': { p: 3.0990326498745, q: 5.65367286972872, gamma: 56.504084439452 },
}

/** Expected spend of a client of the record's log. */
export function expectedSpendOf({ inputs }: GoldenRecord, id: string): number {
  const { data, 'estimation.split': split } = asRecord(inputs)
  const file = /^[\w.]+/.exec(String(data))?.[0] ?? ''
  const params = SPENDING[file]
  if (params === undefined) throw new Error(`no spending estimates for ${file}`)
  const base = spendLog(file, split)
  return gammaGamma.expectedSpend(gammaGamma.fromParams(params), base)[Array.from(base.ids).indexOf(id)] ?? -1
}
