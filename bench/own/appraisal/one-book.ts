/**
 * One book appraised in a process of its own, so that peak memory is of this book alone. Prints a line of JSON:
 * `node --import ./scripts/typescript.mjs bench/own/appraisal/one-book.ts 100000`.
 *
 * @module
 */
import { appraiseEach } from 'clientele/appraisal'
import { rowCount } from 'clientele/records/portfolio'
import { sampleLender } from 'clientele/records/sample-lender'

const TABLES = ['clients', 'statements', 'facilities', 'payments'] as const

const { portfolio } = sampleLender({ clients: Number(process.argv[2]), seed: 1, tables: TABLES })
const before = process.cpuUsage()
const { count, clients } = appraiseEach(portfolio)
let value = 0
for (const client of clients) value += client.value.value
const { user, system } = process.cpuUsage(before)
if (!Number.isFinite(value)) throw new Error(`The book is worth ${value}`)
const rows = TABLES.reduce((sum, table) => sum + rowCount(portfolio[table] ?? []), 0)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ clients: count, rows, seconds: (user + system) / 1e6, megabytes }))
