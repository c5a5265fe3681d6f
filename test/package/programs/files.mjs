/** What needs files: reads an order log written here, and prints how many clients and orders it found. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSync } from 'clientele/model'
import { readOrders } from 'clientele/node'

const folder = mkdtempSync(join(tmpdir(), 'clientele-files-'))
try {
  const file = join(folder, 'orders.csv')
  writeFileSync(file, 'client,date,amount\nann,2024-01-01,20\nbob,2024-01-08,10\nann,2024-01-15,30\n')
  const { base, rows } = runSync(readOrders(file, { timeUnit: 'week', observedUntil: '2024-01-29' }))
  console.log(JSON.stringify({ clients: base.size, rows }))
} finally {
  rmSync(folder, { recursive: true })
}
