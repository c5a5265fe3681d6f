// A scorecard from applications to reasons: fitted on last year's clients, judged on others, used on the next one.
// Run: npm run build, then node examples/07-a-scorecard.mjs
import { randomStream, reviveWith } from 'clientele/model'
import { show } from 'clientele/node'
import { scorecard } from 'clientele/risk'
import { areaUnderCurve } from 'clientele/statistics'

// Applications as a lender keeps them, drawn with a known truth: default gets likelier with debt and arrears, rarer with age
// and years in the job; who has no file at the bureau is riskier than most; the day of the month says nothing.
function applications(size, seed) {
  const random = randomStream(seed)
  const columns = {
    age: [],
    yearsInJob: [],
    debtToIncome: [],
    arrears: [],
    housing: [],
    bureauScore: [],
    dayOfMonth: [],
  }
  const outcomes = []
  for (let i = 0; i < size; i++) {
    const age = 19 + Math.floor(52 * random() ** 1.4)
    const yearsInJob = Math.floor((age - 18) * random() ** 2)
    const debtToIncome = Math.round(100 * random() ** 1.5) / 100
    const arrears = Math.floor(5 * random() ** 6)
    const housing = random() < 0.45 ? 'own' : random() < 0.75 ? 'rent' : 'with parents'
    const quality = random()
    const bureauScore = random() < 0.12 ? null : Math.round(350 + 450 * quality ** 0.7)
    const logOdds =
      -3.2 -
      (age - 40) / 40 -
      yearsInJob / 15 +
      2 * debtToIncome +
      0.8 * arrears -
      (housing === 'own' ? 0.6 : 0) +
      (bureauScore === null ? 0.4 : 1.6 - 3 * quality)
    const client = {
      age,
      yearsInJob,
      debtToIncome,
      arrears,
      housing,
      bureauScore,
      dayOfMonth: 1 + Math.floor(28 * random()),
    }
    for (const name of Object.keys(columns)) columns[name].push(client[name])
    outcomes.push(random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0)
  }
  return { columns, outcomes }
}

// 660 points at 15 goods for one bad, 40 points double the odds; at most five bins, each with one client in twenty.
const lastYear = applications(6000, 1)
const model = scorecard.fit(lastYear, {
  binning: { numeric: { maximumBins: 5 }, categories: { unseen: 'missing' } },
  points: { score: 660, goodToBadOdds: 15, pointsToDouble: 40 },
})
console.log(model)

// What became of each variable, and what each is worth.
console.log(
  `\n${show(model.fit.variables.map(({ name, fate, informationValue }) => ({ name, fate, informationValue })))}`,
)

// On the clients it was fitted to a scorecard looks better than it is: judge it on others.
const thisYear = applications(4000, 3)
const scores = scorecard.score(model, thisYear.columns)
const areas = [
  model.fit.areaUnderCurve,
  areaUnderCurve(
    scores.map(score => -score),
    thisYear.outcomes,
  ),
]
console.log(
  `\nA good has more points than a bad with probability ${areas.map(area => area.toFixed(3)).join(' on its own clients, ')} on others.`,
)

// Do the probabilities hold? By bands of the score, what it says and what happened.
const pds = scorecard.probabilityOfDefault(model, thisYear.columns)
const edges = [0, 560, 600, 640, 680, 720, 760, Infinity]
const bands = edges.slice(1).map((to, i) => {
  const rows = [...scores.keys()].filter(row => scores[row] >= edges[i] && scores[row] < to)
  const mean = of => rows.reduce((sum, row) => sum + of[row], 0) / rows.length
  return {
    from: edges[i],
    clients: rows.length,
    'PD said': mean(pds).toFixed(4),
    'bad rate': mean(thisYear.outcomes).toFixed(4),
  }
})
console.log(`\n${show(bands)}`)

// A model is data: what a service loads, knowing nothing but one client.
const loaded = reviveWith([scorecard.codec], JSON.stringify(model))
const client = {
  age: 24,
  yearsInJob: 1,
  debtToIncome: 0.62,
  arrears: 1,
  housing: 'rent',
  bureauScore: null,
  dayOfMonth: 13,
}
const { score, probabilityOfDefault, parts } = scorecard.explain(loaded, client)
console.log(`\n${score} points, a probability of default of ${(100 * probabilityOfDefault).toFixed(1)} %:`)
console.log(
  show(parts.map(({ characteristic, bin, points, bestPoints }) => ({ characteristic, bin, points, bestPoints }))),
)

// Why was it refused? What would gain it most, and where it lies most below the average client.
for (const from of ['best', 'average']) {
  const reasons = scorecard.reasonCodes(loaded, client, { from, count: 3 })
  console.log(
    `\nFrom ${from} points: ${reasons.map(one => `${one.characteristic} (-${Math.round(one.shortfall)})`).join(', ')}`,
  )
}
