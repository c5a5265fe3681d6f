import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import type { PathModel, PathParams, PathReport, PathWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a path model back from JSON. */
export const codec: Codec<PathModel> = Object.freeze<Codec<PathModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): PathModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'), params)
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

const FIELDS = [
  'source',
  'observations',
  'leftOut',
  'missing',
  'missingAnswers',
  'effectiveObservations',
  'converged',
  'iterations',
  'firstStageIterations',
  'mainEffectsIterations',
  'tolerance',
  'mostIterations',
  'warnings',
]

function reviveFit(fit: Json, params: PathParams): PathReport {
  expectKnownKeys(fit, FIELDS, 'document.fit')
  const source = expectOneOf(fit['source'], ['estimated'], 'document.fit.source')
  const whole = (name: string, least: number): number => expectInteger(fit[name], `document.fit.${name}`, least)
  const { converged, effectiveObservations: effective } = fit
  if (typeof converged !== 'boolean') {
    return reject('INVALID_TYPE', 'document.fit.converged', 'true or false', converged)
  }
  return {
    source,
    observations: whole('observations', 1),
    leftOut: whole('leftOut', 0),
    missing: expectOneOf(fit['missing'], ['listwise', 'mean'], 'document.fit.missing'),
    missingAnswers: reviveGaps(fit['missingAnswers'], params),
    ...(effective === undefined
      ? {}
      : { effectiveObservations: expectPositive(effective, 'document.fit.effectiveObservations') }),
    converged,
    iterations: whole('iterations', 1),
    ...(params.firstStage && { firstStageIterations: whole('firstStageIterations', 1) }),
    ...(params.mainEffects && { mainEffectsIterations: whole('mainEffectsIterations', 1) }),
    tolerance: expectPositive(fit['tolerance'], 'document.fit.tolerance'),
    mostIterations: whole('mostIterations', 1),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function reviveGaps(value: unknown, { structure }: PathParams): Readonly<Record<string, number>> {
  const path = 'document.fit.missingAnswers'
  const items = Object.values(structure.constructs).flatMap(construct => ('items' in construct ? construct.items : []))
  const given = expectObject(value, path)
  expectKnownKeys(given, items, path)
  return Object.fromEntries(items.map(item => [item, expectInteger(given[item], `${path}.${item}`)]))
}

const CODES = ['NOT_CONVERGED', 'INADMISSIBLE', 'UNRELATED_CONSTRUCT', 'SMALL_SAMPLE'] as const

function reviveWarning(value: unknown, i: number): PathWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'message', 'construct'], path)
  const { construct } = warning
  return {
    code: expectOneOf(warning['code'], CODES, `${path}.code`),
    message: expectText(warning['message'], `${path}.message`),
    ...(construct === undefined ? {} : { construct: expectText(construct, `${path}.construct`) }),
  }
}
