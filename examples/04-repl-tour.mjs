// The library at the prompt: pipes a session into `clientele repl` and prints what a person would see.
// Run: npm run build, then node examples/04-repl-tour.mjs
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const tour = `
// what there is
help()
help('gini')
// the sample
show(base, { rows: 5 })
// how often will they buy?
const buying = bgNbd.fit(base)
buying
show({ client: base.ids, alive: bgNbd.probabilityAlive(buying, base) }, { rows: 5 })
// what are they worth?
const spending = gammaGamma.fit(base)
const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }
const worth = lifetimeValue({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, terms)
worth
// into a spreadsheet, into a report
toCsv({ client: worth.ids, value: Array.from(worth.value, value => value.toFixed(2)) }, { rows: 3 })
toMarkdown(spending)
// who are they?
const all = customerBase(orders, { observedUntil: '2024-12-29', timeUnit: 'week', spend: 'all-orders' })
const segments = rfm.fit(all)
show(rfm.summarise(segments, all).segments, { rows: 12 })
`

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'repl', '--echo'], {
  input: tour.trimStart(),
  encoding: 'utf8',
})
console.log(stdout + stderr)
process.exitCode = status ?? 1
