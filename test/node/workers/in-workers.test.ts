import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../../src/errors/index.js'
import {
  bgNbd,
  bootstrap,
  gammaGamma,
  parametricBootstrap,
  posterior,
  predictiveDraws,
  shiftedBetaGeometric,
} from '../../../src/lifetime/index.js'
import type { Progress } from '../../../src/model/index.js'
import { runSync } from '../../../src/model/index.js'
import { inWorkers } from '../../../src/node/index.js'
import { customerBaseFromSummary, selectClients, tenuresFromCohorts } from '../../../src/records/index.js'

const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(300).fill(52), seed: 1 })
const amounts = gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 })
const { meanSpend } = gammaGamma.simulate(amounts, { orders: frequency, seed: 2 })
const base = customerBaseFromSummary(
  { frequency, recency, age, meanSpend },
  { timeUnit: 'week', observedUntil: '2024-12-29' },
)
const model = bgNbd.fit(base)
const spending = gammaGamma.fit(base)

const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
const retention = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })

/** Threads of this process, and the ports through which they speak. */
function threads(): readonly string[] {
  return process.getActiveResourcesInfo().filter(name => /Worker|MessagePort/.test(name))
}

const before = threads()

describe.each([1, 2, 4])('on %i threads', streams => {
  it('gives the bootstraps that one gives', async () => {
    const options = { seed: 7, replicates: 9, from: 3 }
    const work = { model, data: base, options }
    const clients = await inWorkers({ what: 'bootstrap', ...work }, { streams })
    expect(clients).toEqual(runSync(bootstrap([bgNbd, model], base, options)))
    const fromModel = await inWorkers({ what: 'parametricBootstrap', ...work }, { streams })
    expect(fromModel).toEqual(runSync(parametricBootstrap([bgNbd, model], base, options)))
  })

  it('gives the posterior that one gives, of tenures too', async () => {
    const options = { seed: 7, chains: 3, draws: 40, warmup: 100 }
    const sample = await inWorkers({ what: 'posterior', model: retention, data: tenures, options }, { streams })
    expect(sample).toEqual(runSync(posterior([shiftedBetaGeometric, retention], tenures, options)))
  })

  it('gives the futures that one gives, with what they come to in money', async () => {
    const options = {
      horizon: 26,
      seed: 3,
      draws: 30,
      segments: Array.from(frequency, x => (x > 0 ? 'again' : 'once')),
    }
    const shared = { ...options, spending }
    const draws = await inWorkers({ what: 'predictiveDraws', model, data: base, options: shared }, { streams })
    const alone = { ...options, spending: [gammaGamma, spending] as const }
    expect(draws).toEqual(runSync(predictiveDraws([bgNbd, model], base, alone)))
  })
})

it('counts as many replicates and chains by default as the functions do', async () => {
  const of = { model: retention, data: tenures }
  const refits = await inWorkers({ what: 'bootstrap', ...of, options: { seed: 1 } }, { streams: 2 })
  expect(refits).toEqual(runSync(bootstrap([shiftedBetaGeometric, retention], tenures, { seed: 1 })))
  const small = { seed: 1, draws: 4, warmup: 20 }
  const sample = await inWorkers({ what: 'posterior', ...of, options: small }, { streams: 2 })
  expect(sample).toEqual(runSync(posterior([shiftedBetaGeometric, retention], tenures, small)))
  const few = selectClients(base, [0, 1])
  const options = { seed: 1, horizon: 1, parameters: 'known' } as const
  const draws = await inWorkers({ what: 'predictiveDraws', model, data: few, options }, { streams: 2 })
  expect(draws.draws).toBe(runSync(predictiveDraws([bgNbd, model], few, options)).draws)
})

it('hears how far all threads have come together', async () => {
  const heard: Progress[] = []
  const busy: number[] = []
  const options = { seed: 7, replicates: 60 }
  const onProgress = (progress: Progress): void => {
    heard.push(progress)
    busy.push(threads().length)
  }
  await inWorkers({ what: 'bootstrap', model, data: base, options }, { streams: 2, onProgress })
  const done = heard.map(progress => progress.done)
  expect(done).toEqual(done.toSorted((one, other) => one - other))
  expect(heard.at(-1)).toEqual({ phase: 'refitting', done: 60, total: 60 })
  expect(Math.max(...busy)).toBeGreaterThan(before.length)
  expect(threads()).toEqual(before)
  expect(new Set(heard.map(({ total }) => total))).toEqual(new Set([60]))
})

describe('an abort', () => {
  const work = { what: 'bootstrap', model, data: base, options: { seed: 7, replicates: 1e6 } } as const

  it('ends all threads, whether the signal says so itself or has to be looked at', async () => {
    for (const say of [abortController, plainSignal]) {
      const { signal, abort } = say()
      const running = inWorkers(work, { streams: 2, signal, onProgress: abort })
      await expect(running).rejects.toMatchObject({ code: 'ABORTED', path: 'signal' })
      expect(threads()).toEqual(before)
    }
  })

  it('is heeded before a thread is started', async () => {
    await expect(inWorkers(work, { signal: { aborted: true } })).rejects.toMatchObject({ code: 'ABORTED' })
    await expect(inWorkers(work, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' })
    expect(threads()).toEqual(before)
  })
})

function abortController(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}

function plainSignal(): { signal: { aborted: boolean }; abort: () => void } {
  const signal = { aborted: false }
  return { signal, abort: () => void Object.assign(signal, { aborted: true }) }
}

describe('a fault', () => {
  it('arrives as the error that the function throws, and leaves no thread', async () => {
    const options = { seed: -1, replicates: 4 }
    const here = caught(() => runSync(bootstrap([bgNbd, model], base, options)))
    const there = await inWorkers({ what: 'bootstrap', model, data: base, options }, { streams: 2 }).catch(
      error => error,
    )
    expect(there).toBeInstanceOf(ClienteleError)
    expect(there).toEqual(here)
    expect({ ...there }).toEqual({ ...here })
    expect(there.message).toBe(here.message)
    expect(threads()).toEqual(before)
  })

  it('of a listener ends the work', async () => {
    const options = { seed: 7, replicates: 1e6 }
    const failing = inWorkers({ what: 'bootstrap', model, data: base, options }, { streams: 1, onProgress: fail })
    await expect(failing).rejects.toThrow('no more')
    expect(threads()).toEqual(before)
  })

  it.each([
    ['work.what', { what: 'dance', model, data: base, options: { seed: 1 } }],
    ['work.model.kind', { what: 'bootstrap', model: { ...model, kind: 'oracle' }, data: base, options: { seed: 1 } }],
    ['options.replicates', { what: 'bootstrap', model, data: base, options: { seed: 1, replicates: 0.5 } }],
    ['options', { what: 'posterior', model, data: base }],
    ['data', { what: 'parametricBootstrap', model, data: tenures, options: { seed: 1 } }],
    ['data', { what: 'parametricBootstrap', model: retention, data: base, options: { seed: 1 } }],
    ['work.model', { what: 'predictiveDraws', model: spending, data: base, options: { seed: 1, horizon: 1 } }],
    [
      'options.spending',
      { what: 'predictiveDraws', model, data: base, options: { seed: 1, horizon: 1, spending: model } },
    ],
    ['work', { what: 'bootstrap', model: { ...model, extra: () => {} }, data: base, options: { seed: 1 } }],
  ])('of the input names its place: %s', async (path, work) => {
    // A caller without types.
    await expect(Reflect.apply(inWorkers, undefined, [work, { streams: 1 }])).rejects.toMatchObject({ path })
  })
})

function fail(): never {
  throw new Error('no more')
}

function caught(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
