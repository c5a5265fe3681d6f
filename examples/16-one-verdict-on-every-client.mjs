// One verdict on every client of a lender that does not exist: what each is worth, how sure that is, its grade, why, and what to do next;
// one verdict read closely, other rules, bad times, prospects, a budget for the next weeks, and what falls due.
// Run: npm run build, then node examples/16-one-verdict-on-every-client.mjs
import {
  allocateBudget,
  appraisalTotals,
  appraise,
  changeText,
  clientDossier,
  clientRecords,
  compareLenderPolicies,
  LENDER_POLICY,
  nextStepText,
  rankProspects,
  readLenderPolicy,
  reasonText,
} from 'clientele/appraisal'
import { runSync } from 'clientele/model'
import { readPortfolio, show } from 'clientele/node'

const millions = amount => (amount / 1e6).toFixed(1)
const percent = share => `${(100 * share).toFixed(1)} %`

// 1. A folder with what the lender's systems have exported. What is wrong in it is left out and told.
const { portfolio, issueCount } = runSync(readPortfolio('examples/portfolio'))
const { context, clients } = appraise(portfolio)
console.log(`${clients.length} clients on ${context.asOf}, CNY million; ${issueCount} things were wrong in the files`)
const { byGrade, bySource, value } = appraisalTotals(clients)
console.log(
  show(
    byGrade.map(one => ({
      grade: one.grade,
      clients: one.clients,
      value: millions(one.value),
      exposure: millions(one.exposure),
    })),
  ),
)
console.log(`${millions(value)} over ${LENDER_POLICY.outlook.horizonYears} years:`)
console.log(bySource.map(part => `${part.name} ${millions(part.value)}`).join(', '))

console.log('\nOne verdict read closely')
const { appraisal, changes, stress, peers, calendar } = clientDossier(clientRecords(portfolio, 'C-0019'), context)
const { interval, uncertainty, raroc } = appraisal.value
console.log(`${appraisal.name}: ${appraisal.grade.grade}, ${appraisal.grade.score.toFixed(1)} points of 100`)
console.log(
  `  worth ${millions(appraisal.value.value)}, 90 % sure from ${millions(interval.lower)} to ${millions(interval.upper)}` +
    `${raroc === undefined ? '' : `; RAROC ${percent(raroc)}`}`,
)
console.log(
  `  of what is uncertain, ${percent(uncertainty.outcomes)} is chance, ${percent(uncertainty.missing)} missing data,` +
    ` ${percent(uncertainty.parameters)} what the book has not taught`,
)
for (const reason of [...appraisal.reasons.up.slice(0, 2), ...appraisal.reasons.down.slice(0, 2)]) {
  console.log(`  ${reasonText(reason, 'en')}`)
}
if (changes !== undefined) {
  console.log(`  ${changes.grade} is ${changes.needed.toFixed(1)} points away`)
  const ways = changes.single.length > 0 ? changes.single.slice(0, 2) : (changes.together?.changes ?? [])
  for (const change of ways) console.log(`    ${changeText(change, 'en')}`)
}
console.log(`  like ${peers.peers.map(({ id }) => id).join(', ')}`)
for (const { lever, at } of stress.levers) {
  console.log(
    `  ${lever}: ${at === undefined ? 'never takes all of its value' : `nothing is left at ${at.toFixed(2)} times`}`,
  )
}
console.log('  next:')
for (const line of nextStepText(appraisal.nextStep, LENDER_POLICY.nextStep).actions.slice(0, 2)) {
  console.log(`    ${line}`)
}

console.log('\nOther rules: fewer A')
const strict = readLenderPolicy({
  ...LENDER_POLICY,
  name: 'fewer A, 2026',
  grading: { ...LENDER_POLICY.grading, cuts: { by: 'share', A: 0.1, B: 0.5 } },
})
const { share, moves } = compareLenderPolicies(portfolio, LENDER_POLICY, strict)
console.log(`${percent(share)} of clients change`)
console.log(
  show(
    moves
      .filter(move => move.from !== move.to && move.clients > 0)
      .map(({ from, to, clients: count }) => ({ from, to, clients: count })),
  ),
)

console.log('\nBad times')
const factor = values => ({ unit: 'year', times: [0, 2, 3], values, between: 'step', quantity: 'factor' })
const scenario = {
  name: 'two hard years',
  factors: { creditCycle: factor([-1.5, -0.5, 0]), lossGivenDefault: factor([1.2, 1, 1]) },
}
const hard = appraisalTotals(appraise(portfolio, LENDER_POLICY, { scenario }).clients)
console.log(`two hard years: ${millions(value)} becomes ${millions(hard.value)}`)

console.log('\nProspects')
const { prospects } = rankProspects(portfolio, { asOf: context.asOf, currency: context.currency })
console.log(
  show(
    prospects.slice(0, 3).map(({ name, score, lower, upper, coverage }) => ({
      name,
      score: score.toFixed(0),
      'if the unknown turns out': `${lower.toFixed(0)} to ${upper.toFixed(0)}`,
      known: percent(coverage),
    })),
  ),
)

console.log('\nA budget for what is worth doing')
const options = clients.flatMap(({ id, nextStep }) =>
  nextStep.actions
    .filter(
      ({ verdict, gain, cost }) => verdict === 'worthwhile' && gain !== undefined && cost !== undefined && cost > 0,
    )
    .map(({ action, gain, cost }) => ({ id: `${id} ${action}`, gain, cost })),
)
const budget = 100_000
const { taken, gain, spent, shadowPrice } = allocateBudget(options, budget)
console.log(
  `${taken.length} of ${options.length} actions for ${spent.toFixed(0)}: they bring ${millions(gain)} million`,
)
console.log(`one more unit of budget would bring ${shadowPrice.toFixed(1)}`)

console.log('\nWhat falls due with that client within a year')
for (const { day, kind, of, overdueSince } of calendar.slice(0, 5)) {
  console.log(
    `  ${day} ${kind} (${of.table} ${of.id})${overdueSince === undefined ? '' : `, overdue since ${overdueSince}`}`,
  )
}
