// Who the clients of a lender are: by rules, by value, by what they have in common; what they need; where they went within a year.
// Run: npm run build, then node examples/12-who-the-clients-are.mjs
// With a folder, its pictures are written there as Vega-Lite: node examples/12-who-the-clients-are.mjs pictures
import { mkdirSync, writeFileSync } from 'node:fs'
import { clusterProfilesChart, segmentFlowsChart, valueConcentrationChart } from 'clientele/charts'
import { randomStream } from 'clientele/model'
import { show } from 'clientele/node'
import {
  assignBySchemes,
  chooseClusters,
  clientPortrait,
  clientTier,
  clusterStability,
  describeClient,
  describeSegment,
  ENTERPRISE_SIZE,
  INDUSTRY,
  kMeans,
  productPropensity,
  projectSegments,
  STRATEGIC_QUALITY_ORDINARY,
  segmentMigration,
  segmentPenetration,
  segmentProfiles,
  treatmentOf,
  treatmentText,
  valueConcentration,
  valueTiers,
} from 'clientele/segmentation'

const percent = share => `${(100 * share).toFixed(0)} %`
const range = ({ lower, upper }) => `${percent(lower)} to ${percent(upper)}`

// 1. A made-up lender with 300 clients of three kinds, which nobody told apart so far.
const uniform = randomStream(12)
const between = (least, most) => least + (most - least) * uniform()
const KINDS = [
  { sections: 'CCG', turnover: [4e6, 4e7], years: [6, 20], leverage: [0.3, 0.6], drawn: [0.1, 0.5], guarantee: 0.7 },
  { sections: 'JM', turnover: [5e5, 6e6], years: [1, 5], leverage: [0.5, 0.9], drawn: [0.6, 1], guarantee: 0.1 },
  { sections: 'DFH', turnover: [3e7, 4e8], years: [3, 12], leverage: [0.6, 0.85], drawn: [0.7, 1], guarantee: 0.5 },
]
const clients = Array.from({ length: 300 }, (_, i) => {
  const kind = KINDS[i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2]
  const annualTurnover = Math.round(kind.turnover[0] * (kind.turnover[1] / kind.turnover[0]) ** uniform())
  return {
    id: `client ${i + 1}`,
    isicSection: kind.sections[Math.floor(uniform() * kind.sections.length)],
    persons: Math.round(annualTurnover / between(120_000, 400_000)) + 1,
    annualTurnover,
    balanceSheetTotal: Math.round(annualTurnover * between(0.5, 2)),
    countries: annualTurnover > 5e7 ? 1 + Math.floor(uniform() * 3) : 1,
    yearsAsClient: Math.round(between(...kind.years)),
    leverage: between(...kind.leverage),
    drawnShare: between(...kind.drawn),
    contribution: Math.round(annualTurnover * between(-0.002, 0.012)),
    guarantee: uniform() < kind.guarantee,
    leasing: uniform() < 0.3,
  }
})
const column = name => clients.map(client => client[name])

// 2. By rules: ready schemes of industry and size, and how the lender treats one cell.
const facts = Object.fromEntries(
  ['isicSection', 'persons', 'annualTurnover', 'balanceSheetTotal', 'countries'].map(name => [name, column(name)]),
)
const byScheme = assignBySchemes([INDUSTRY, ENTERPRISE_SIZE], facts)
console.log('Industry and size of the 300, the largest cells:')
console.log(
  show(
    [...byScheme.cells]
      .sort((one, other) => other.clients - one.clients)
      .slice(0, 6)
      .map(({ segments, clients: count }) => ({ industry: segments[0], size: segments[1], clients: count })),
  ),
)
const treatment = treatmentOf(ENTERPRISE_SIZE, 'large')
console.log(`\nLarge ones: ${treatmentText(treatment)}.`)
console.log(`大型企业：${treatmentText(treatment, { language: 'zh' })}。`)

// 3. By value: how few bring how much, and A, B, C by share of value.
const contribution = column('contribution')
const concentration = valueConcentration(contribution)
const [{ clients: few, share }] = concentration.reaching.filter(({ value }) => value === 0.8)
console.log(
  `\n${few} clients (${percent(share)}) bring 80 % of what all bring; ${concentration.losses.clients} cost more than they bring.`,
)
const tiers = valueTiers.fit(contribution, { by: 'share-of-value', upTo: [0.8, 0.95], currency: 'EUR' })
console.log(tiers)

// 4. Strategic, quality or ordinary: one client of which not everything is known.
const tier = clientTier(STRATEGIC_QUALITY_ORDINARY, {
  yearsOfCooperation: 9,
  productsHeld: 3,
  onTimeShare: 1,
  interestCover: 4.5,
  annualContribution: 650_000,
  inDefault: false,
  onWatchList: false,
})
console.log(`\nOne client: ${tier.tier}, score ${tier.score.toFixed(2)}`)
for (const reason of tier.reasons) console.log(`  ${reason}`)
if (!tier.certain) console.log(`  not certain: open are ${tier.possible.join(', ')}; to ask: ${tier.toKnow.join(', ')}`)

// 5. What clients have in common: how many clusters, how firm, and who they are in words.
const features = {
  logTurnover: column('annualTurnover').map(Math.log10),
  yearsAsClient: column('yearsAsClient'),
  leverage: column('leverage'),
  drawnShare: column('drawnShare'),
}
const choice = chooseClusters(k => kMeans.clustering({ clusters: k, scaling: 'none' }), features, { to: 6 })
console.log(`\n${choice.verdict}`)
const model = kMeans.fit(features, { clusters: choice.clusters })
const clusters = kMeans.assign(model, features)
const stability = clusterStability(kMeans.clustering({ clusters: choice.clusters }), features, { resamples: 50 })
for (const cluster of stability.clusters) {
  console.log(`${cluster.name}: Jaccard ${cluster.jaccard.toFixed(2)}, ${cluster.verdict}`)
}
const attributes = {
  annualTurnover: { name: { en: 'turnover', zh: '营业额' } },
  yearsAsClient: { name: { en: 'years as a client', zh: '合作年限' } },
  drawnShare: { name: { en: 'drawn share of limits', zh: '额度使用率' } },
  guarantee: { name: { en: 'guarantee', zh: '保函' } },
}
const described = Object.fromEntries(Object.keys(attributes).map(name => [name, column(name)]))
const profiles = segmentProfiles(clusters, described, { attributes })
for (const segment of clusters.segmentNames) {
  const { heading, distinctions } = describeSegment(profiles, segment)
  console.log(`${heading.join('; ')}\n  ${distinctions.slice(0, 2).join('\n  ')}`)
}
const portraits = clients.map((client, row) =>
  clientPortrait(
    Object.fromEntries(Object.keys(attributes).map(name => [name, client[name]])),
    { segments: clusters, columns: described, row, segment: clusters.segmentNames[clusters.segment[row]] },
    { attributes },
  ),
)
const who = portraits.findIndex(({ unusual }) => unusual.length > 0)
console.log(
  `${portraits.filter(({ unusual }) => unusual.length > 0).length} clients are unlike their cluster, the first:`,
)
const { heading, unusual } = describeClient(portraits[who])
console.log(`${clients[who].id}, ${heading.join('; ')}\n  ${unusual.join('\n  ')}`)

// 6. What they need: who takes a guarantee, checked out of fold, and what is open.
const holdings = { guarantee: column('guarantee'), leasing: column('leasing') }
const propensity = productPropensity.fit(features, holdings)
const checked = productPropensity.validate(features, holdings)
for (const [product, { auc }] of Object.entries(checked)) {
  console.log(
    `\n${product}: AUC out of fold ${auc.auc.toFixed(2)} (${auc.interval.lower.toFixed(2)} to ${auc.interval.upper.toFixed(2)})`,
  )
}
const { segments: rows } = segmentPenetration(clusters, holdings)
for (const { segment, products } of rows) {
  const [{ holders, clients: count, interval, whiteSpace }] = products
  console.log(
    `${segment}: ${holders} of ${count} hold a guarantee (${range(interval)}), ${whiteSpace.clients.toFixed(0)} open`,
  )
}
console.log(`documents: ${[tiers, model, propensity].map(({ kind }) => kind).join(', ')}`)

// 7. Where they went: a year later some have paid down, grown or left, and the same model says where they are now.
const year = randomStream(13)
const later = Object.fromEntries(
  Object.entries(features).map(([name, values]) => [
    name,
    values.map(value => (name === 'yearsAsClient' ? value + 1 : value * (0.75 + 0.5 * year()))),
  ]),
)
const stayed = clients.map(() => year() > 0.06)
const here = values => Array.from(values).filter((_, i) => stayed[i])
const ids = column('id')
const migration = segmentMigration([
  { date: '2024-12-31', clients: ids, ...clusters },
  {
    date: '2025-12-31',
    clients: here(ids),
    segment: here(kMeans.assign(model, later).segment),
    segmentNames: clusters.segmentNames,
  },
])
console.log(
  `\nA year later ${percent(migration.stayed)} of those still there are in their cluster (${range(migration.stayedInterval)}).`,
)
const ahead = projectSegments(migration, { steps: 2 })
for (const [i, segment] of ahead.segments.entries()) {
  const { lower, upper } = ahead.intervals[1][i]
  console.log(
    `${segment}: ${ahead.clients[0][i]} now, ${ahead.clients[2][i].toFixed(0)} in two years (${lower.toFixed(0)} to ${upper.toFixed(0)})`,
  )
}

// 8. Pictures, for any renderer of Vega-Lite.
const folder = process.argv[2]
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  const pictures = {
    'value-concentration': valueConcentrationChart(concentration, { tiers: valueTiers.summarise(tiers, contribution) }),
    'cluster-profiles': clusterProfilesChart(profiles),
    'segment-flows': segmentFlowsChart(migration),
  }
  for (const [name, picture] of Object.entries(pictures)) {
    writeFileSync(`${folder}/${name}.vl.json`, JSON.stringify(picture, null, 2))
  }
  console.log(`\nPictures in ${folder}: ${Object.keys(pictures).join(', ')}`)
}
