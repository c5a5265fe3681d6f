/**
 * How cost grows: ratios of our own timings in one run, which hold on any machine, and what must not take longer than a
 * person waits.
 *
 * @module
 */
import type { OwnResults } from '../results.js'
import type { AppraisalTimes } from './appraisal.js'
import { FIRMS } from './capital.js'
import { LARGE, LARGE_WEEKLY, MEDIUM } from './fits.js'
import { MEDOIDS } from './k-medoids.js'
import { CREDIT_RISK_PLUS, PATHS_OF_DEFAULTS } from './portfolio.js'
import { SCORECARD_SCORES } from './scorecards.js'
import { RULES } from './segment-rules.js'
import { RFM_SCORES } from './segments.js'
import { ORDERS, TENFOLD } from './tasks.js'

type ScalingRow = OwnResults['scaling'][number]

const MOST_EVALUATIONS = 12

export function scalingOf(
  fits: OwnResults['fits'],
  tasks: OwnResults['tasks'],
  appraisals: AppraisalTimes,
): readonly ScalingRow[] {
  const fitOf = (name: string): OwnResults['fits'][number] => named(fits, ({ base }) => base === name, name)
  const taskOf = (name: string): OwnResults['tasks'][number] => named(tasks, row => row.task === name, name)
  const large = fitOf(LARGE)
  const medium = fitOf(MEDIUM)
  const perPattern = large.fitSeconds / medium.fitSeconds / (large.patterns / medium.patterns)
  const weekly = fitOf(LARGE_WEEKLY).fitSeconds / large.fitSeconds
  const evaluations = Math.max(...fits.map(row => row.evaluations))
  const orders = taskOf(TENFOLD).seconds / taskOf(ORDERS).seconds
  return [
    atMost(1.3, perPattern, 'fit per pattern, 1M clients over 100k'),
    atMost(0.2, weekly, 'fit of 1M clients in weeks over days'),
    atMost(MOST_EVALUATIONS, evaluations, 'likelihood evaluations, most of any fit'),
    atMost(15, orders, 'ten times as many orders to a base'),
    atMost(4, taskOf(RFM_SCORES).seconds, 'seconds of RFM scores of 10M clients'),
    atMost(2, taskOf(RULES).seconds, 'seconds of segments of 1M clients by 10 rules'),
    atMost(10, taskOf(MEDOIDS).seconds, 'seconds of 8 medoids of 5,000 mixed rows'),
    atMost(1 / 3, taskOf(SCORECARD_SCORES).seconds, 'seconds of scores of 1M clients by a scorecard of 20'),
    atMost(0.2, taskOf(FIRMS).seconds, 'seconds of capital of 1M firms'),
    atMost(2, taskOf(CREDIT_RISK_PLUS).seconds, 'seconds of CreditRisk+ of 10,000 obligors'),
    atMost(10, taskOf(PATHS_OF_DEFAULTS).seconds, 'seconds of 100,000 paths of 1,000 obligors'),
    ...appraisalScaling(appraisals),
  ]
}

function appraisalScaling({ books, singles }: AppraisalTimes): readonly ScalingRow[] {
  const [ten, hundred] = [10_000, 100_000].map(size =>
    named(books, ({ clients }) => clients === size, `${size} clients`),
  )
  const perClient = hundred!.seconds / hundred!.clients / (ten!.seconds / ten!.clients)
  return [
    atMost(1.3, perClient, 'appraisal per client, 100k clients over 10k'),
    atMost(60, hundred!.seconds, 'seconds of an appraisal of 100k clients'),
    atMost(1536, hundred!.megabytes, 'MB of an appraisal of 100k clients, with the records'),
    atMost(2, singles.worstOfHundred, 'ms of appraising one client, 99 of 100'),
  ]
}

function atMost(limit: number, value: number, law: string): ScalingRow {
  return { law, value, limit, met: value <= limit }
}

function named<T>(rows: readonly T[], is: (row: T) => boolean, name: string): T {
  const row = rows.find(is)
  if (row === undefined) throw new Error(`Nothing was measured for ${name}`)
  return row
}
