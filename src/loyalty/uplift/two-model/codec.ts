import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { Codec, Interval } from '../../../model/index.js'
import { readSquare } from '../../../statistics/read-square.js'
import type { UpliftCalibration } from '../uplift-calibration.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import type { UpliftModel, UpliftReport, UpliftWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads an uplift model back from JSON. */
export const codec: Codec<UpliftModel> = Object.freeze<Codec<UpliftModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): UpliftModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'))
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json): UpliftModel['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] === 'searched') return reviveReport(fit)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
}

const FIELDS = [
  'source',
  'clients',
  'assignment',
  'ridge',
  'folds',
  'seed',
  'balance',
  'averageEffect',
  'qini',
  'calibration',
  'warnings',
]

function reviveReport(fit: Json): UpliftReport {
  expectKnownKeys(fit, FIELDS, 'document.fit')
  const clients = expectObject(fit['clients'], 'document.fit.clients')
  const average = expectObject(fit['averageEffect'], 'document.fit.averageEffect')
  const qini = expectObject(fit['qini'], 'document.fit.qini')
  const { balance, calibration } = fit
  const { interval } = average
  return {
    source: 'searched',
    clients: {
      treated: expectInteger(clients['treated'], 'document.fit.clients.treated', 1),
      control: expectInteger(clients['control'], 'document.fit.clients.control', 1),
    },
    assignment: expectOneOf(fit['assignment'], ['randomised', 'by-columns'], 'document.fit.assignment'),
    ridge: expectNonNegative(fit['ridge'], 'document.fit.ridge'),
    folds: expectInteger(fit['folds'], 'document.fit.folds', 2),
    seed: expectInteger(fit['seed'], 'document.fit.seed'),
    ...(balance !== undefined && { balance: expectNonNegative(balance, 'document.fit.balance') }),
    averageEffect: {
      effect: expectFinite(average['effect'], 'document.fit.averageEffect.effect'),
      ...(interval !== undefined && { interval: reviveInterval(interval, 'document.fit.averageEffect.interval') }),
    },
    qini: {
      coefficient: expectFinite(qini['coefficient'], 'document.fit.qini.coefficient'),
      interval: reviveInterval(qini['interval'], 'document.fit.qini.interval'),
    },
    ...(calibration !== undefined && { calibration: reviveCalibration(calibration, 'document.fit.calibration') }),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function reviveCalibration(value: unknown, path: string): UpliftCalibration {
  const line = expectObject(value, path)
  expectKnownKeys(line, ['centre', 'average', 'averageInterval', 'slope', 'slopeInterval', 'covariance'], path)
  return {
    centre: expectFinite(line['centre'], `${path}.centre`),
    average: expectFinite(line['average'], `${path}.average`),
    averageInterval: reviveInterval(line['averageInterval'], `${path}.averageInterval`),
    slope: expectFinite(line['slope'], `${path}.slope`),
    slopeInterval: reviveInterval(line['slopeInterval'], `${path}.slopeInterval`),
    covariance: readSquare(line['covariance'], 2, `${path}.covariance`),
  }
}

function reviveInterval(value: unknown, path: string): Interval {
  const interval = expectObject(value, path)
  expectKnownKeys(interval, ['lower', 'upper', 'level', 'kind', 'method'], path)
  return {
    lower: expectFinite(interval['lower'], `${path}.lower`),
    upper: expectFinite(interval['upper'], `${path}.upper`),
    level: expectFinite(interval['level'], `${path}.level`),
    kind: expectOneOf(interval['kind'], ['confidence', 'credible', 'predictive'], `${path}.kind`),
    method: expectText(interval['method'], `${path}.method`),
  }
}

const CODES = ['UNBALANCED', 'POOR_OVERLAP', 'RIDGE_USED', 'NO_SKILL', 'NOT_CONVERGED'] as const

function reviveWarning(value: unknown, i: number): UpliftWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message'], path)
  return {
    code: expectOneOf(warning['code'], CODES, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
