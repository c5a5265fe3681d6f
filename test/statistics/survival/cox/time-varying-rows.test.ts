import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const day = (after: number): string => new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10)
const clients = Array.from({ length: 30 }, (_, i) => ({
  client: `client ${i}`,
  start: day(i),
  ...(i % 4 === 0 ? {} : { endedOn: day(i + 20 + ((i * 37) % 90)) }),
  changes: [{ date: day(i), columns: { rate: (i * 7) % 5, products: 1 + (i % 3) } }],
}))

it('is a row a client where nothing changes', () => {
  const { durations, columns, clusters } = coxModel.timeVaryingRows(clients, { observedUntil: day(200) })
  expect(clusters).toEqual(clients.map(({ client }) => client))
  expect(durations.entry).toEqual(clients.map(() => 0))
  expect(durations.event).toEqual(clients.map((_, i) => (i % 4 === 0 ? 0 : 1)))
  expect(columns['rate']).toEqual(clients.map((_, i) => (i * 7) % 5))
})

it('says the same of a change that changes nothing, whenever it comes', () => {
  const idle = clients.map((client, i) => ({
    ...client,
    changes: [...client.changes, { date: day(i + 11), columns: { rate: (i * 7) % 5 } }],
  }))
  const options = { observedUntil: day(200), unit: 'week' } as const
  const one = coxModel.timeVaryingRows(clients, options)
  const two = coxModel.timeVaryingRows(idle, options)
  expect(two.clusters.length).toBe(2 * one.clusters.length)
  const [plain, split] = [one, two].map(rows => coxModel.fit(rows.durations, rows.columns, { clusters: rows.clusters }))
  for (const name of ['rate', 'products']) {
    expect(split!.params.coefficients[name]).toBeCloseTo(plain!.params.coefficients[name]!, 9)
  }
  if (plain!.fit.source === 'given' || split!.fit.source === 'given') throw new Error('no report')
  expect(split!.fit.robust!.standardErrors['rate']).toBeCloseTo(plain!.fit.robust!.standardErrors['rate']!, 9)
  expect(split!.fit.robust!.clusters).toBe(30)
})

it('compares columns as they were on the day: who leaves after a rise of the rate', () => {
  const risen = clients.map((client, i) => ({
    ...client,
    changes: [
      { date: client.start, columns: { rate: 3 } },
      ...(i % 4 === 0 || i % 3 === 0 ? [] : [{ date: day(i + 17 + ((i * 37) % 90)), columns: { rate: 4 } }]),
    ],
  }))
  const { durations, columns, clusters } = coxModel.timeVaryingRows(risen, { observedUntil: day(200) })
  const model = coxModel.fit(durations, columns, { clusters, firth: false, ridge: 0.01 })
  expect(model.params.coefficients['rate']).toBeGreaterThan(1)
})

it('names what is wrong with clients or options', () => {
  const [one] = clients
  const options = { observedUntil: day(200) }
  const ask = (given: unknown, asked: object = options) =>
    thrown(() => Reflect.apply(coxModel.timeVaryingRows, null, [given, asked]))
  expect(ask([])).toMatchObject({ code: 'EMPTY_INPUT', path: 'clients' })
  expect(ask(null).path).toBe('clients')
  expect(ask(Array(1)).path).toBe('clients[0]')
  expect(ask([one, one])).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'clients[1].client' })
  const fewer = { ...one, client: 'B', changes: [{ date: day(0), columns: { rate: 1 } }] }
  expect(ask([one, fewer])).toMatchObject({ code: 'MISSING_VALUE', path: 'clients[1].changes' })
  expect(ask([fewer, one])).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'clients[1].changes' })
  expect(ask([one], { observedUntil: '2024-13-01' }).path).toBe('options.observedUntil')
  expect(ask([one], { ...options, unit: 'hour' }).path).toBe('options.unit')
  expect(ask([one], { ...options, until: 1 }).code).toBe('UNKNOWN_OPTION')
})
