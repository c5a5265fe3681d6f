// What a lender's CRM knows: a folder of files read and told row by row, judged, cleaned of doubles, turned into attributes that rules
// name, looked at as of a past day, and handed on without names. The lender is made up (examples/portfolio).
// Run: npm run build, then node examples/15-a-lenders-records.mjs
import { runSync } from 'clientele/model'
import { readPortfolio, show } from 'clientele/node'
import {
  attributeLineage,
  clientAttributes,
  dataQuality,
  factsOf,
  findDuplicates,
  judge,
  kAnonymity,
  lineageText,
  pseudonymise,
  subjectExport,
} from 'clientele/records'

const percent = share => (share === undefined ? 'not judged' : `${(100 * share).toFixed(1)} %`)
const AS_OF = '2024-12-31'

// 1. The folder: every row is kept, or left out with an issue that names file and line.
const { portfolio, files, issues, counts } = runSync(readPortfolio('examples/portfolio'))
const read = files.reduce((sum, { rows }) => sum + rows.read, 0)
const leftOut = files.reduce((sum, { rows }) => sum + rows.leftOut, 0)
console.log(`${files.length} files, ${read} rows, ${leftOut} left out; issues:`)
for (const { code, consequence, count } of counts) console.log(`  ${count} ${code}, ${consequence}`)
for (const { path, received } of issues.filter(({ consequence }) => consequence !== 'kept')) {
  console.log(`  ${path}: ${received}`)
}

// 2. Who is in the book twice.
const duplicates = findDuplicates(portfolio.clients)
for (const { clients, probability, evidence } of duplicates.pairs) {
  console.log(
    `\n${clients.join(' and ')} are one client (${percent(probability)}): ${evidence.map(({ reason }) => reason).join('; ')}`,
  )
}

// 3. How good the data are, and what costs most.
const quality = dataQuality(portfolio, { asOf: AS_OF, readingIssues: issues, duplicates })
console.log(`\nData quality on ${AS_OF}: ${percent(quality.score)}`)
for (const [question, { score }] of Object.entries(quality.dimensions)) console.log(`  ${question}: ${percent(score)}`)
const odd = quality.issues.find(({ kind }) => kind === 'accounts-disagree')
console.log(`  ${odd.key}: expected ${odd.expected}, received ${odd.received}`)
console.log(
  `  repairs are suggested for ${quality.issues.filter(({ repairs = [] }) => repairs.length > 0).length} issues; none was applied`,
)

// 4. What can be said of each client at once, for rules and scores.
const attributes = clientAttributes(portfolio, { asOf: AS_OF, currency: 'CNY', via: 'CNY' })
const watch = {
  any: [
    { fact: 'daysPastDue', is: 'above', value: 30 },
    { fact: 'constructionDelayDays', is: 'above', value: 180 },
    {
      all: [
        { fact: 'exposure', is: 'above', value: 1e6 },
        { fact: 'satisfaction', is: 'below', value: 4 },
      ],
    },
  ],
}
const verdicts = attributes.ids.map((id, place) => ({
  id,
  facts: factsOf(attributes, place),
  ...judge(watch, factsOf(attributes, place)),
}))
const watched = verdicts.filter(({ holds }) => holds === 'yes')
const number = value => (value === undefined ? '-' : Math.round(value))
console.log(
  `\n${watched.length} of ${verdicts.length} clients to watch, ${verdicts.filter(({ holds }) => holds === 'unknown').length} that cannot be told:`,
)
console.log(
  show({
    client: watched.map(({ id }) => id),
    tenure: watched.map(({ facts }) => (facts.tenureYears === undefined ? '-' : facts.tenureYears.toFixed(1))),
    exposure: watched.map(({ facts }) => number(facts.exposure)),
    'days past due': watched.map(({ facts }) => number(facts.daysPastDue)),
    delay: watched.map(({ facts }) => number(facts.constructionDelayDays)),
    satisfaction: watched.map(({ facts }) => number(facts.satisfaction)),
  }),
)

// 5. The same as it was known two years before, and where one figure comes from.
const [first] = watched
const before = clientAttributes(portfolio, { asOf: '2022-12-31', currency: 'CNY', via: 'CNY', extractedOn: AS_OF })
const then = before.ids.indexOf(first.id)
console.log(
  `\n${first.id} two years before: ${then < 0 ? 'not known yet' : `${factsOf(before, then).cooperations} cooperations (now ${first.facts.cooperations})`}`,
)
console.log(
  lineageText(attributeLineage(portfolio, first.id, 'daysPastDue', { asOf: AS_OF, currency: 'CNY' })).split('\n')[0],
)

// 6. Handed on: pseudonyms by a key that stays in the house, and whether anybody stands alone in an export.
const key = Uint8Array.from({ length: 32 }, (_, i) => (7 * i + 1) % 256) // for this page; a real key is random
const shared = pseudonymise(portfolio, { key, tables: ['clients', 'facilities', 'ratings'] })
console.log(`\n${portfolio.clients[0].id} goes out as ${shared.portfolio.clients[0].id}`)
const rows = portfolio.clients.map(({ country = '-', size = '-', entityType }) => ({ country, size, entityType }))
const alone = kAnonymity(rows, { quasiIdentifiers: ['country', 'size', 'entityType'], k: 3 })
console.log(`by country, size and kind ${alone.below.length} of ${rows.length} clients are in groups of fewer than 3`)
const [person] = portfolio.contacts
const held = subjectExport(portfolio, { contact: person.id })
console.log(
  `held of ${person.name}: ${Object.entries(held.records)
    .map(([table, records]) => `${records.length} ${table}`)
    .join(', ')}`,
)
