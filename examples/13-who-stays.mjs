// Whether the clients of a lender stay: how long, how relationships end, who leaves sooner, what one client is worth who may leave,
// what keeping it may cost, who is loyal, who is fading, and who comes.
// Run: npm run build, then node examples/13-who-stays.mjs
// With a folder, its pictures are written there as Vega-Lite: node examples/13-who-stays.mjs pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import { funnelChart, hazardRatioChart, incidenceChart, loyaltyMatrixChart } from 'clientele/charts'
import { relationshipValue } from 'clientele/lifetime'
import {
  causeSpecificHazards,
  coxModel,
  cumulativeIncidence,
  fadingSigns,
  incidenceAt,
  kaplanMeier,
  largestRetentionOffer,
  lifetimeQuantile,
  logRankTest,
  loyaltyMatrix,
  pipelineValue,
  prospectFunnel,
  retentionRate,
  revenueRetention,
} from 'clientele/loyalty'
import { randomStream } from 'clientele/model'
import { isoDate } from 'clientele/money'
import { show } from 'clientele/node'
import { relationshipDurations, relationshipEndings } from 'clientele/records'

const percent = share => `${(100 * share).toFixed(1)} %`
const within = ({ lower, upper }) => `${percent(lower)} to ${percent(upper)}`

// 1. A made-up lender with 400 relationships of ten years. What ends them is known to this program alone: few products and a dear
// price make clients refinance elsewhere; all may repay early or default.
const uniform = randomStream(13)
const UNTIL = '2025-12-31'
const [FIRST, LAST] = [Date.UTC(2016, 0, 1) / 864e5, Date.UTC(2025, 11, 31) / 864e5]
const clients = Array.from({ length: 400 }, (_, i) => {
  const products = 1 + Math.floor(4 * uniform() ** 1.5)
  const spread = 0.01 + 0.03 * uniform()
  const start = Math.floor(FIRST + uniform() * (LAST - FIRST))
  const yearly = {
    refinanced: 0.16 * Math.exp(-0.5 * (products - 2) + 60 * (spread - 0.025)),
    repaid: 0.06,
    default: 0.015,
  }
  const times = Object.entries(yearly).map(([ending, hazard]) => [ending, (365.25 * -Math.log(uniform())) / hazard])
  const [ending, days] = times.reduce((first, next) => (next[1] < first[1] ? next : first))
  const end = start + Math.ceil(days)
  const hasEnded = end <= LAST
  return {
    client: `client ${i + 1}`,
    start: isoDate(start),
    end: hasEnded ? isoDate(end) : null,
    ending: hasEnded ? ending : null,
    products,
    spread,
    limit: Math.round(200 + 1800 * uniform()) * 1000,
  }
})
const column = name => clients.map(client => client[name])
const dates = { start: column('start'), end: column('end') }

console.log('How long they stay')
const durations = relationshipDurations(dates, { observedUntil: UNTIL, unit: 'month' })
const groups = {
  segment: column('products').map(products => (products === 1 ? 0 : products === 2 ? 1 : 2)),
  segmentNames: ['one product', 'two products', 'three and more'],
}
console.log(
  show(
    Object.entries(kaplanMeier(durations, { by: groups })).map(([group, curve]) => {
      const { value, interval } = lifetimeQuantile(curve)
      return {
        group,
        clients: curve.atRisk[0],
        'half are gone after months': value?.toFixed(0),
        from: interval.lower.toFixed(0),
      }
    }),
  ),
)
const { statistic, pValue } = logRankTest(durations, groups)
console.log(`whether groups differ: log-rank ${statistic.toFixed(1)}, p ${pValue.toExponential(1)}\n`)

console.log('How relationships have ended within five years')
const endings = relationshipEndings({ ...dates, ending: column('ending') }, { observedUntil: UNTIL, unit: 'month' })
const incidence = cumulativeIncidence(endings)
const inFiveYears = incidenceAt(incidence, [60])
console.log(
  show(
    [['still there', inFiveYears.stillThere], ...Object.entries(inFiveYears.incidence)].map(([ending, at]) => ({
      ending,
      share: percent(at.values[0]),
      interval: within({ lower: at.lower[0], upper: at.upper[0] }),
    })),
  ),
)

console.log('\nWho refinances elsewhere sooner')
const leaving = { ...durations, event: endings.ending.map(ending => ending === 'refinanced') }
const columns = { products: column('products'), 'spread, percent': column('spread').map(spread => 100 * spread) }
const model = coxModel.fit(leaving, columns)
console.log(
  show(
    coxModel.hazardRatios(model).map(({ name, hazardRatio, interval, pValue: p }) => ({
      'one more of': name,
      'hazard times': hazardRatio.toFixed(2),
      interval: `${interval.lower.toFixed(2)} to ${interval.upper.toFixed(2)}`,
      p: p.toExponential(1),
    })),
  ),
)
const proportional = coxModel.proportionalHazardsTest(model, leaving, columns)
console.log(`the same at every tenure? p ${proportional.global.pValue.toFixed(2)}, so yes as far as can be told\n`)

console.log('What a client of one product at 3.5 % is worth over three years, two years into the relationship')
const others = causeSpecificHazards(incidence, { every: 12 })
const row = { products: 1, 'spread, percent': 3.5 }
const valued = hazard =>
  relationshipValue({
    valuationDate: '2026-01-01',
    margins: [2026, 2027, 2028].map(year => ({ source: 'margin', date: `${year}-12-31`, amount: 30_000 })),
    endings: [
      { name: 'end of plan', on: '2029-01-01' },
      { name: 'refinanced', hazard },
      { name: 'repaid', hazard: others.repaid },
      { name: 'default', hazard: others.default, payments: [{ source: 'loss given default', amount: -300_000 }] },
    ],
    discount: { kind: 'hurdle-rate', annualHurdleRate: 0.1 },
  })
const asItIs = valued(coxModel.hazardCurve(model, row, { tenure: 24 }))
const withMore = valued(coxModel.hazardCurve(model, { ...row, products: 2 }, { tenure: 24 }))
const staying = coxModel.survivalProbability(
  model,
  { products: [1, 2], 'spread, percent': [3.5, 3.5] },
  { tenure: 24, horizon: 12 },
)
console.log(`as it is ${asItIs.value.toFixed(0)}, with a second product ${withMore.value.toFixed(0)}`)
const offer = largestRetentionOffer({
  stayWithout: staying[0],
  uplift: staying[1] - staying[0],
  valueAtStake: withMore.value,
})
console.log(
  `it stays a year with ${percent(staying[0])}, with two products ${percent(staying[1])}: an offer of one may cost ${offer.largestCost.toFixed(0)}\n`,
)

console.log('The year 2025')
const kept = retentionRate({ client: column('client'), ...dates }, { from: '2024-12-31', to: UNTIL })
console.log(`retained ${percent(kept.rate)} of ${kept.whole} clients, ${within(kept.interval)}`)
const there = clients.filter(({ start, end }) => start <= '2024-12-31' && (end === null || end > '2024-12-31'))
const balances = revenueRetention({
  client: there.map(({ client }) => client),
  opening: there.map(({ limit }) => limit),
  scheduled: there.map(({ limit }) => 0.1 * limit),
  closing: there.map(({ end, limit, products }) =>
    end === null || end > UNTIL ? (products > 2 ? 1.05 : 0.88) * limit : 0,
  ),
})
console.log(
  `balances: gross ${percent(balances.gross.rate)}, net ${percent(balances.net.rate)} of what schedules left\n`,
)

console.log('Who is loyal, and who fades')
const asked = there.filter(({ end }) => end === null || end > UNTIL).slice(0, 120)
const matrix = loyaltyMatrix(
  {
    behaviour: asked.map(({ products }) => products),
    attitude: asked.map(({ spread }) => Math.min(10, Math.max(0, 11 - 200 * spread + 3 * uniform()))),
    attitudeErrors: asked.map(() => 1),
  },
  { cutOffs: { behaviour: 1.5, attitude: 7 } },
)
console.log(
  show(matrix.cells.map(({ cell, clients: count, interval }) => ({ cell, clients: count, share: within(interval) }))),
)
const monthly = (months, every) =>
  Array.from({ length: Math.floor(months / every) }, (_, i) => isoDate(LAST - Math.round(30.4 * (36 - i * every))))
const fading = fadingSigns(
  [
    { client: 'Harbour Cold Storage', purchases: monthly(36, 1), atStake: 90_000 },
    { client: 'Upland Dairies', purchases: monthly(24, 1), atStake: 120_000 },
    { client: 'Quarry Stone', purchases: monthly(36, 6), atStake: 60_000 },
  ],
  { observedUntil: UNTIL },
)
for (const place of fading.ranking) {
  const { client, signs } = fading.clients[place]
  console.log(`${client}: ${signs.map(({ text }) => text).join('; ')}`)
}

console.log('\nWho comes: prospects by channel')
const STAGES = ['lead', 'qualified', 'proposal', 'signed']
const prospects = Array.from({ length: 240 }, (_, i) => {
  const channel = i % 3 === 0 ? 'referral' : 'campaign'
  const entered = [{ stage: 'lead', date: isoDate(LAST - Math.floor(20 + 500 * uniform())) }]
  let day = Date.parse(entered[0].date) / 864e5
  for (const stage of STAGES.slice(1)) {
    day += Math.ceil(10 - 40 * Math.log(uniform()))
    if (day > LAST) return { id: `prospect ${i + 1}`, channel, entered, amount: 400_000 }
    if (uniform() > (channel === 'referral' ? 0.75 : 0.5)) {
      return { id: `prospect ${i + 1}`, channel, entered, amount: 400_000, lost: { date: isoDate(day) } }
    }
    entered.push({ stage, date: isoDate(day) })
  }
  return { id: `prospect ${i + 1}`, channel, entered, amount: 400_000 }
})
const rules = { stages: STAGES, observedUntil: UNTIL }
const funnel = prospectFunnel(prospects, { ...rules, by: 'channel' })
console.log(
  show(
    funnel.channels.map(({ channel, steps }) => ({
      channel,
      ...Object.fromEntries(
        steps.map(({ from, to, within: ever }) => [`${from} to ${to}`, percent(ever.advanced.probability)]),
      ),
    })),
  ),
)
const pipeline = pipelineValue(prospects, { ...rules, seed: 13 })
console.log(
  `open: ${pipeline.prospects.length} prospects, expected ${pipeline.expected.toFixed(0)}, ${pipeline.interval.lower.toFixed(0)} to ${pipeline.interval.upper.toFixed(0)}`,
)

// 2. Pictures, where a folder is named.
const [, , folder] = process.argv
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const pictures = {
    incidence: incidenceChart(incidence),
    'hazard-ratios': hazardRatioChart(coxModel.hazardRatios(model)),
    funnel: funnelChart(funnel),
    loyalty: loyaltyMatrixChart(matrix),
  }
  for (const [name, spec] of Object.entries(pictures)) writeFileSync(`${folder}/${name}.json`, JSON.stringify(spec))
}
