/**
 * A gigabyte of payments from a file to columns: speed, and the most memory that is taken.
 * By itself: `npm run build`, then `node --import ./scripts/typescript.mjs bench/own/payments.ts`; a number behind it is the size in MB.
 *
 * @module
 */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTable } from 'clientele/node'
import { isMain } from '../../scripts/files.js'
import type { OwnResults } from '../results.js'

type TaskRow = OwnResults['tasks'][number]

const MEGABYTE = 1e6
const ROWS_AT_ONCE = 50_000
const FACILITIES = 100_000
const FIRST_DAY = Date.UTC(2019, 0, 1)

/** What reading a file of payments takes. */
interface PaymentReading {
  readonly megabytes: number
  readonly rows: number
  readonly cpuSeconds: number
  readonly seconds: number
  /** The most that the process has held at a time, in MB. */
  readonly peakMegabytes: number
}

/** Writes payments of so many megabytes into a folder of their own, reads them and removes them. */
function readPayments(megabytes: number): PaymentReading {
  const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'))
  try {
    const file = join(folder, 'payments.csv')
    const written = writePayments(file, megabytes * MEGABYTE)
    const [cpu, clock] = [process.cpuUsage(), performance.now()]
    const { blocks, report } = readTable(file, 'payments')
    let total = 0
    for (const { columns } of blocks) for (const amount of columns.amount) total += amount
    const seconds = (performance.now() - clock) / 1000
    const { user, system } = process.cpuUsage(cpu)
    const { rows, rowsLeftOut } = report()
    if (rows !== written.rows || rowsLeftOut > 0) throw new Error(`${rows} rows instead of ${written.rows}`)
    if (Math.abs(total / written.total - 1) > 1e-9) throw new Error(`${total} instead of ${written.total}`)
    const peakMegabytes = process.resourceUsage().maxRSS / 1024
    return {
      megabytes: statSync(file).size / MEGABYTE,
      rows,
      cpuSeconds: (user + system) / 1e6,
      seconds,
      peakMegabytes,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** For `npm run bench`: a tenth of the gigabyte, by payment. */
export function measurePayments(): readonly TaskRow[] {
  const { rows, cpuSeconds } = readPayments(100)
  return [{ task: 'payments from a CSV of 100 MB to columns', seconds: cpuSeconds, per: 'payment', count: rows }]
}

/** Payments of monthly instalments on many facilities, with ids, days, cents and a currency. */
function writePayments(file: string, bytes: number): { readonly rows: number; readonly total: number } {
  const handle = openSync(file, 'w')
  let [rows, size, cents, state] = [0, 0, 0, 1]
  size += writeSync(handle, 'id,facility,date,amount,currency\n')
  while (size < bytes) {
    let text = ''
    for (let i = 0; i < ROWS_AT_ONCE; i++, rows++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const amount = 1000 + (state % 9_000_000)
      cents += amount
      const day = new Date(FIRST_DAY + 86_400_000 * (rows % 2000)).toISOString().slice(0, 10)
      text += `P${String(rows).padStart(9, '0')},F-${(state >>> 8) % FACILITIES},${day},${(amount / 100).toFixed(2)},CNY\n`
    }
    size += writeSync(handle, text)
  }
  closeSync(handle)
  return { rows, total: cents / 100 }
}

if (isMain(import.meta.url)) {
  const { megabytes, rows, cpuSeconds, seconds, peakMegabytes } = readPayments(Number(process.argv[2] ?? 1000))
  const speed = (time: number): string => `${(megabytes / time).toFixed(1)} MB/s`
  console.log(
    `${megabytes.toFixed(0)} MB, ${rows} payments: ${speed(cpuSeconds)} of CPU time, ${speed(seconds)} by the clock`,
  )
  console.log(`at most ${peakMegabytes.toFixed(0)} MB of memory, with writing the file`)
}
