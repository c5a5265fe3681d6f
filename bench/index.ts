/**
 * Our own speed, without a peer: `npm run bench`.
 *
 * @module
 */
import { thisMachine } from './machine.js'
import { appraisalTasks, measureAppraisals } from './own/appraisal.js'
import { measureCapital } from './own/capital.js'
import { measureDayCounts } from './own/day-counts.js'
import { measureDebtCapacity } from './own/debt-capacity.js'
import { measureFits } from './own/fits.js'
import { measureMedoids } from './own/k-medoids.js'
import { measureLoans } from './own/loans.js'
import { ownTables } from './own/own-tables.js'
import { measurePayments } from './own/payments.js'
import { measurePortfolios } from './own/portfolio.js'
import { measureProjects } from './own/project-cash-flows.js'
import { measureProjectUncertainty } from './own/project-uncertainty.js'
import { measureRelationshipProfit } from './own/relationship-profit.js'
import { scalingOf } from './own/scaling.js'
import { measureScorecards } from './own/scorecards.js'
import { measureSegmentRules } from './own/segment-rules.js'
import { measureSegments } from './own/segments.js'
import { measureLogs, measureScores } from './own/tasks.js'
import type { OwnResults } from './results.js'
import { today, writeOwn } from './results.js'
import { simulatedColumns } from './simulated.js'

const million = simulatedColumns(1_000_000, 1)
const fits = [...measureFits(million)]
const appraisals = measureAppraisals()
const tasks = [
  ...measureLogs(),
  ...measureScores(million),
  ...measureSegments(million),
  ...measureSegmentRules(),
  ...measureMedoids(),
  ...measureScorecards(),
  ...measureCapital(),
  ...measurePortfolios(),
  ...measureLoans(),
  ...measureDayCounts(),
  ...measureProjects(),
  ...measureDebtCapacity(),
  ...measureProjectUncertainty(),
  ...measureRelationshipProfit(),
  ...measurePayments(),
  ...appraisalTasks(appraisals),
]
const results: OwnResults = {
  date: today(),
  machine: thisMachine(),
  fits,
  tasks,
  scaling: [...scalingOf(fits, tasks, appraisals)],
}
console.log(ownTables(results))
writeOwn(results)
