/**
 * How long `appraiseClient` takes for each client of a book with all its tables, once the context stands. Prints a line of JSON:
 * `node --import ./scripts/typescript.mjs bench/own/appraisal/one-client.ts`.
 *
 * @module
 */
import { performance } from 'node:perf_hooks'
import { appraiseClient, appraiseEach, clientRecords } from 'clientele/appraisal'
import { sampleLender } from 'clientele/records/sample-lender'

/** Before times are kept, while the engine still optimises. */
const WARM_UP = 2

const { portfolio } = sampleLender({ clients: 1000, seed: 1 })
const { context } = appraiseEach(portfolio)
const singles = (portfolio.clients ?? []).map(({ id }) => clientRecords(portfolio, id))
const milliseconds: number[] = []
for (let round = 0; round <= WARM_UP; round++) {
  for (const own of singles) {
    const begin = performance.now()
    appraiseClient(own, context)
    if (round === WARM_UP) milliseconds.push(performance.now() - begin)
  }
}
milliseconds.sort((a, b) => a - b)
const quantile = (part: number): number => milliseconds[Math.ceil(part * milliseconds.length) - 1]!
console.log(JSON.stringify({ median: quantile(0.5), worstOfHundred: quantile(0.99), worst: quantile(1) }))
