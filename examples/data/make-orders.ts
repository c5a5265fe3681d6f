/**
 * Writes orders.csv, the sample of the README, the demo and `clientele repl`: 2,000 clients of a shop that does not exist,
 * as src/cli/repl/sample-orders.ts makes them.
 *
 * `node --import ./scripts/typescript.mjs examples/data/make-orders.ts` after the build writes the file again, the same
 * to the last byte.
 *
 * @module
 */
import { realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sampleOrders } from '../../src/cli/repl/sample-orders.js'

/** The text of orders.csv. */
export function makeOrders(): string {
  const lines = sampleOrders().map(({ client, date, amount }) => `${client},${date},${amount.toFixed(2)}\n`)
  return `client,date,amount\n${lines.join('')}`
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('orders.csv', import.meta.url), makeOrders())
}
