import { expect, it } from 'vitest'
import { kaplanMeier } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { aml, branches, durations, maintenance, rounded, weighted } from '../book.js'

it('gives the published curves of remissions (Miller 1981), with the limits of R on the log scale', () => {
  const { maintained, not } = kaplanMeier(aml, { by: maintenance, interval: 'log' })
  const at = (km: typeof maintained, times: readonly number[]) => times.map(time => km!.times.indexOf(time))
  const events = at(maintained, [9, 13, 18, 23, 31, 34, 48])
  expect(events.map(k => rounded([maintained!.survival[k]!], 3)[0])).toEqual([
    0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184,
  ])
  expect(events.map(k => maintained!.atRisk[k])).toEqual([11, 10, 8, 7, 5, 4, 2])
  expect(rounded(events.map(k => maintained!.standardErrors[k]!))).toEqual([
    0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535,
  ])
  expect(rounded([maintained!.lower[events[6]!]!, maintained!.upper[events[6]!]!], 3)).toEqual([0.036, 0.944])
  expect(not!.survival.at(-1)).toBe(0)
})

it('gives what R gives of late entries and weights, on every scale', () => {
  const expected = {
    'log-log': [0.589979846, 0.393666076, 0.82569375, 0.652757544],
    log: [0.619407193, 0.41597917, 0.854856856, 0.681081985],
    plain: [0.610453351, 0.401056035, 0.844887825, 0.663492543],
    logit: [0.596601872, 0.401842913, 0.828402294, 0.658439082],
    arcsine: [0.603955919, 0.401453701, 0.835690676, 0.660875588],
  } as const
  for (const interval of ['log-log', 'log', 'plain', 'logit', 'arcsine'] as const) {
    const km = kaplanMeier(weighted, { interval })
    const places = [6, 12].map(time => km.times.indexOf(time))
    expect(
      rounded(
        places.map(k => km.survival[k]!),
        8,
      ),
    ).toEqual([0.72767059, 0.53227429])
    expect(
      rounded(
        places.map(k => km.standardErrors[k]!),
        8,
      ),
    ).toEqual([0.05980581, 0.06694932])
    const limits = [...places.map(k => km.lower[k]!), ...places.map(k => km.upper[k]!)]
    expect(rounded(limits, 6)).toEqual(rounded(expected[interval], 6))
  }
})

it('says what none gone of n allows until the first event, and keeps the upper limit where none is left', () => {
  const km = kaplanMeier({ unit: 'year', duration: [1, 2, 3, 4], event: [0, 1, 1, 1] })
  expect(km.lower[0]).toBeCloseTo(0.025 ** (1 / 4), 12)
  expect(km.upper[0]).toBe(1)
  expect(km.survival[3]).toBe(0)
  expect([km.standardErrors[3], km.lower[3], km.upper[3]]).toEqual([0, 0, km.upper[2]])
  const atOnce = kaplanMeier({ unit: 'year', duration: [1, 1], event: [1, 1] })
  expect(atOnce.upper[0]).toBeCloseTo(1 - 0.025 ** (1 / 2), 12)
})

it('holds of one client, of all censored, and of times far apart', () => {
  expect(rounded(kaplanMeier({ unit: 'day', duration: [0], event: [1] }).survival)).toEqual([0])
  expect(rounded(kaplanMeier({ unit: 'day', duration: [3, 4], event: [false, false] }).survival)).toEqual([1, 1])
  const far = kaplanMeier({ unit: 'day', duration: [1e-12, 1, 1e12], event: [1, 1, 1] })
  expect(rounded(far.survival)).toEqual([0.6667, 0.3333, 0])
  const heavy = kaplanMeier({ unit: 'day', duration: [1, 2, 3], event: [1, 1, 0], weights: [1e-6, 1, 1e6] })
  expect(heavy.survival[0]).toBeCloseTo(1 - 1e-6 / (1e6 + 1 + 1e-6), 15)
})

it('leaves out groups without rows, and rows that stand for nobody', () => {
  const groups = { ...branches, segmentNames: [...branches.segmentNames, 'nobody'] }
  expect(Object.keys(kaplanMeier(durations, { by: groups }))).toEqual(['north', 'south', 'west'])
  const km = kaplanMeier({ unit: 'day', duration: [1, 2, 3], event: [1, 1, 1], weights: [0, 1, 1] })
  expect(rounded(km.times)).toEqual([2, 3])
})

it('names what is wrong', () => {
  const wrong = (text: string) => thrown(() => kaplanMeier(durations, JSON.parse(text)))
  expect(wrong('{ "levle": 0.9 }').code).toBe('UNKNOWN_OPTION')
  expect(wrong('{ "interval": "wald" }').path).toBe('options.interval')
  expect(wrong('{ "level": 1 }').path).toBe('options.level')
  expect(wrong('{ "by": { "segment": [0], "segmentNames": ["a"] } }').code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => kaplanMeier({ ...durations, duration: [-1] })).path).toBe('durations.duration[0]')
})
