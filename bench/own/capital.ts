/**
 * Capital of a million exposures by the internal ratings-based approach. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/capital.ts`.
 *
 * @module
 */
import type { CapitalClass, IrbColumns } from 'clientele/risk'
import { irbCapital } from 'clientele/risk'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

export const FIRMS = 'capital of 1M firms of all sizes'

const EXPOSURES = 1_000_000
const RULES = { rules: 'basel-3.1', on: '2024-12-31', turnoverCurrency: 'EUR' }
const CLASSES: readonly CapitalClass[] = [
  'corporate',
  'specialised-lending',
  'bank',
  'residential-mortgage',
  'qualifying-revolving',
  'other-retail',
]

/**
 * One class and many, floors, sizes and maturities included; six figures are computed of each exposure, into columns that are
 * kept from call to call.
 */
export function measureCapital(): readonly TaskRow[] {
  const draw = drawer()
  const column = (value: () => number): Float64Array => Float64Array.from({ length: EXPOSURES }, value)
  const book = {
    exposure: column(() => 1e6 * draw()),
    probabilityOfDefault: column(() => 0.0002 + 0.2 * draw() ** 3),
    lossGivenDefault: column(() => 0.05 + 0.8 * draw()),
    maturity: column(() => 6 * draw()),
    turnover: column(() => 80e6 * draw()),
  }
  const classes = Array.from({ length: EXPOSURES }, () => CLASSES[Math.floor(CLASSES.length * draw())]!)
  const { maturity: _, turnover: __, ...persons } = book
  const { floorsApplied: ___, notices: ____, ...out } = irbCapital({ ...book, assetClass: 'bank' }, RULES)
  const row = (task: string, columns: IrbColumns): TaskRow => ({
    task,
    seconds: warmSeconds(() => irbCapital(columns, { ...RULES, out }), { warmUp: 4 }),
    per: 'exposure',
    count: EXPOSURES,
  })
  return [
    row(FIRMS, { ...book, assetClass: 'corporate' }),
    row('capital of 1M exposures of six classes', { ...book, assetClass: classes }),
    row('capital of 1M mortgages', { ...persons, assetClass: 'residential-mortgage' }),
  ]
}

/** Numbers in no order, the same each time. */
function drawer(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureCapital()) {
    console.log(`${task.padEnd(46)} ${duration(seconds)}, ${(count / seconds / 1e6).toFixed(2)}M exposures a second`)
  }
}
