import { expect, it } from 'vitest'
import { repaymentLedger } from '../../../src/records/index.js'
import {
  contractFulfilment,
  daysPastDue,
  defaultEvents,
  rollRateSeries,
  vintageCurves,
} from '../../../src/risk/behaviour/index.js'

const SIZE = 1_000_000
const CLIENTS = 40_000

/** Of all threads of this process: others on the machine do not count. */
const cpuSeconds = (): number => process.cpuUsage().user / 1e6

it('reads a million instalments with as many payments, and answers, in seconds', () => {
  const client = Int32Array.from({ length: SIZE }, (_, i) => i % CLIENTS)
  const due = client.map((own, i) => 18_000 + 30 * Math.floor(i / CLIENTS) + (own % 28))
  const amount = new Float64Array(SIZE).fill(100_00)
  // One payment in 97 comes 120 days late; those that follow go to the oldest instalment meanwhile.
  const date = due.map((day, i) => day + ((i * 7919) % 97 === 0 ? 120 : 0))
  const start = cpuSeconds()
  const ledger = repaymentLedger({ client, due, amount }, { client, date, amount }, { observedUntil: '2022-01-31' })
  const read = cpuSeconds() - start
  expect(daysPastDue(ledger).length).toBe(CLIENTS)
  expect(defaultEvents(ledger).length).toBeGreaterThan(100)
  expect(vintageCurves(ledger)[0]?.size).toBe(CLIENTS)
  expect(rollRateSeries(ledger, { from: '2019-12-31', to: '2021-06-30' }).months.length).toBe(18)
  expect(contractFulfilment(ledger).byAmount.of).toBe(SIZE * 100_00)
  const answered = cpuSeconds() - start - read
  console.info(`read in ${read.toFixed(2)} s, five questions answered in ${answered.toFixed(2)} s of processor time`)
  expect(read).toBeLessThan(10)
  expect(answered).toBeLessThan(15)
})
