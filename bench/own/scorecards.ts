/**
 * A scorecard of twenty characteristics: scores of a million clients, reasons, and a single client as a service scores it. By
 * itself: `npm run build`, then `node --import ./scripts/typescript.mjs bench/own/scorecards.ts`.
 *
 * @module
 */
import type { ScorecardModel } from 'clientele/risk'
import { binsFromParams, scorecard } from 'clientele/risk'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]
type Columns = Readonly<Record<string, Float64Array | readonly string[]>>

export const SCORECARD_SCORES = 'scores of 1M clients by a scorecard of 20'

const CLIENTS = 1_000_000
const NUMERIC = 15
const CATEGORIES = 5
const JOBS = ['employee', 'worker', 'self-employed', 'civil servant', 'student', 'retired']

/** Fifteen characteristics of eight numeric bins and five of four groups. */
export function measureScorecards(): readonly TaskRow[] {
  const model = twentyCharacteristics()
  const columns = drawnColumns()
  const one = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[7]]))
  const out = new Float64Array(CLIENTS)
  const row = (task: string, work: () => unknown, count = CLIENTS, calls = 1): TaskRow => ({
    task,
    seconds: warmSeconds(work, { calls, warmUp: 4 * calls }),
    per: 'client',
    count,
  })
  return [
    row(SCORECARD_SCORES, () => scorecard.score(model, columns, { out })),
    row('their default probabilities', () => scorecard.probabilityOfDefault(model, columns, { out })),
    row('their four reasons', () => scorecard.reasonCodes(model, columns)),
    row('score of one client by a scorecard of 20', () => scorecard.score(model, one), 1, 5000),
    row('four reasons of one client', () => scorecard.reasonCodes(model, one), 1, 5000),
  ]
}

function twentyCharacteristics(): ScorecardModel {
  const numeric = binsFromParams({
    cuts: [120, 240, 380, 500, 620, 740, 870],
    weights: [-0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0],
  })
  const groups = binsFromParams({
    groups: [['employee', 'civil servant'], ['worker'], ['self-employed', 'student'], ['retired']],
    weights: [0.4, 0, -0.4, 0.2, 0],
  })
  const characteristics = Array.from({ length: NUMERIC + CATEGORIES }, (_, j) => ({
    name: `x${j}`,
    bins: j < NUMERIC ? numeric : groups,
    coefficient: -0.5 - j / 40,
  }))
  return scorecard.fromParams({ intercept: -3, characteristics })
}

/** Numbers as doubles, categories as texts, in no order. */
function drawnColumns(): Columns {
  let state = 1
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const column = (j: number): Float64Array | readonly string[] =>
    j < NUMERIC
      ? Float64Array.from({ length: CLIENTS }, () => 1000 * draw())
      : Array.from({ length: CLIENTS }, () => JOBS[Math.floor(JOBS.length * draw())]!)
  return Object.fromEntries(Array.from({ length: NUMERIC + CATEGORIES }, (_, j) => [`x${j}`, column(j)]))
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureScorecards()) {
    console.log(`${task.padEnd(46)} ${duration(seconds)}, ${(count / seconds / 1e6).toFixed(2)}M clients a second`)
  }
}
