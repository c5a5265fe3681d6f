/**
 * The golden records of `survival`: Kaplan-Meier and Nelson-Aalen curves, restricted means, tests of groups and concordance.
 *
 * Conventions of the records: means of a table go up to the longest time of all its curves, with a shorter one held flat at its end;
 * `obs` and `exp` of rho = 1 are weighted.
 */

import type { KaplanMeier } from '../../src/statistics/survival/curves/index.js'
import {
  kaplanMeier,
  lifetimeQuantile,
  logRankTest,
  nelsonAalen,
  restrictedMean,
  survivalAt,
} from '../../src/statistics/survival/curves/index.js'
import { concordance } from '../../src/statistics/survival/scores/index.js'
import type { Durations } from '../../src/statistics/survival/types.js'
import type { Adapter, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

export const survivalCurveAdapters: readonly Adapter[] = [
  { family: /^survfit \(KM, Greenwood/, answer: record => ({ ours: curves(record) }) },
  { family: /^restricted mean survival time tau=365$/, answer: record => ({ ours: restrictedMeans(record) }) },
  { family: /^survdiff\(rho=[01]\)$/, answer: record => ({ ours: groupTest(record) }) },
  { family: /^Nelson-Aalen cumulative hazard$/, answer: record => ({ ours: cumulativeHazard(record) }) },
  { family: /^(Harrell|Uno) C/, answer: record => ({ ours: orderOfPriors(record) }) },
]

interface Study {
  readonly durations: Durations
  readonly column: (name: string) => readonly string[]
}

/** Names of the columns of time and event in a record's formula: Surv(time, status == 2) ~ sex. */
const FORMULA = /Surv\((\w+), ?(\w+)(?: == (\d))?\) ~ (\w+)/

function study(file: string, time: string, status: string, value = '1'): Study {
  const rows = readData(file, 'loyalty')
  const column = (name: string): readonly string[] => rows.map(row => row[name] ?? row[`"${name}"`] ?? '')
  const event = column(status).map(cell => (cell === value ? 1 : 0))
  return { durations: { unit: 'day', duration: column(time).map(Number), event }, column }
}

function studied(record: GoldenRecord): Study & { readonly group: string } {
  const { formula, group } = asRecord(record.inputs)
  const file = String(asRecord(record.params)['dataset'])
  if (formula === undefined) return { ...study(file, 'time', 'status', '2'), group: String(group) }
  const [, time = '', status = '', value, by = ''] = FORMULA.exec(String(formula)) ?? []
  return { ...study(file, time, status, value), group: by }
}

function segments(cells: readonly string[]) {
  const segmentNames = [...new Set(cells)].sort()
  return { segment: cells.map(cell => segmentNames.indexOf(cell)), segmentNames }
}

function curves(record: GoldenRecord): unknown {
  const { durations, column, group } = studied(record)
  const times = asRecord(record.inputs)['times'] as readonly number[]
  if (group === '1') {
    const [log, loglog] = (['log', 'log-log'] as const).map(interval => kaplanMeier(durations, { interval }))
    return { strata: null, ...read(log!, loglog!, times), table: summary(log!, log!.times.at(-1)!) }
  }
  const by = segments(column(group))
  const [log, loglog] = (['log', 'log-log'] as const).map(interval => kaplanMeier(durations, { interval, by }))
  const names = by.segmentNames
  const parts = names.map(name => read(log![name]!, loglog![name]!, times))
  const longest = Math.max(...names.map(name => log![name]!.times.at(-1)!))
  return {
    strata: names.flatMap(name => times.map(() => `${group}=${name}`)),
    ...Object.fromEntries(Object.keys(parts[0]!).map(key => [key, parts.flatMap(part => part[key]!)])),
    table: Object.fromEntries(names.map(name => [`${group}=${name}`, summary(log![name]!, longest)])),
  }
}

function read(log: KaplanMeier, loglog: KaplanMeier, times: readonly number[]): Record<string, readonly number[]> {
  const [first, second] = [survivalAt(log, times), survivalAt(loglog, times)]
  return {
    surv: [...first.values],
    se_surv: [...first.standardErrors],
    lower_log: [...first.lower],
    upper_log: [...first.upper],
    lower_loglog: [...second.lower],
    upper_loglog: [...second.upper],
    n_risk: times.map(time => log.atRisk[log.times.findIndex(known => known >= time)]!),
  }
}

function summary(km: KaplanMeier, longest: number): unknown {
  const { value = null, interval } = lifetimeQuantile(km)
  const mean = restrictedMean(heldFlat(km, longest), { horizon: longest })
  return {
    records: km.atRisk[0],
    'n.max': km.atRisk[0],
    'n.start': km.atRisk[0],
    events: km.events.reduce((sum, events) => sum + events, 0),
    rmean: mean.value,
    'se(rmean)': mean.standardError,
    median: value,
    '0.95LCL': value === null ? null : interval.lower,
    '0.95UCL': interval.unbounded === undefined ? interval.upper : null,
  }
}

/** The curve as if somebody had been watched until later. */
function heldFlat(km: KaplanMeier, until: number): KaplanMeier {
  if (km.times.at(-1)! >= until) return km
  const longer = (column: Float64Array, cell: number): Float64Array => Float64Array.of(...column, cell)
  return {
    ...km,
    times: longer(km.times, until),
    atRisk: longer(km.atRisk, 1),
    events: longer(km.events, 0),
    censored: longer(km.censored, 1),
    survival: longer(km.survival, km.survival.at(-1)!),
    standardErrors: longer(km.standardErrors, km.standardErrors.at(-1)!),
    lower: longer(km.lower, km.lower.at(-1)!),
    upper: longer(km.upper, km.upper.at(-1)!),
  }
}

function restrictedMeans(record: GoldenRecord): unknown {
  const { durations, column, group } = studied(record)
  const horizon = Number(asRecord(record.inputs)['tau'])
  const by = kaplanMeier(durations, { by: segments(column(group)) })
  const means = Object.entries(by).map(([name, km]) => [`${group}=${name}`, restrictedMean(km, { horizon })] as const)
  return {
    rmean: Object.fromEntries(means.map(([name, { value }]) => [name, value])),
    se: Object.fromEntries(means.map(([name, { standardError }]) => [name, standardError])),
  }
}

function groupTest(record: GoldenRecord): unknown {
  const { durations, column, group } = studied(record)
  const weights = Number(asRecord(record.inputs)['rho']) === 1 ? 'peto' : 'log-rank'
  const test = logRankTest(durations, segments(column(group)), { weights })
  return {
    chisq: test.statistic,
    df: test.degreesOfFreedom,
    p: test.pValue,
    obs: test.groups.map(({ observed }) => observed),
    exp: test.groups.map(({ expected }) => expected),
  }
}

function cumulativeHazard(record: GoldenRecord): unknown {
  const na = nelsonAalen(study('lung.csv', 'time', 'status', '2').durations)
  const places = (asRecord(record.inputs)['times'] as readonly number[]).map(time =>
    na.times.findLastIndex(known => known <= time),
  )
  return { cumhaz: places.map(at => na.cumulativeHazard[at]), se: places.map(at => na.standardErrors[at]) }
}

function orderOfPriors(record: GoldenRecord): unknown {
  const { durations, column } = study('rossi.csv', 'week', 'arrest')
  const weighting = record.function.startsWith('Uno') ? 'uno' : 'harrell'
  const found = concordance(durations, { risk: column('prio').map(Number) }, { weighting })
  const { concordant, discordant, tiedPrediction, tiedTime, tiedBoth } = found.pairs
  return {
    C: found.concordance,
    counts: { concordant, discordant, 'tied.x': tiedPrediction, 'tied.y': tiedTime, 'tied.xy': tiedBoth },
    se: found.standardError,
  }
}
