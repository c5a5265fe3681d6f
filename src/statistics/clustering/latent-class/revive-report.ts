/**
 * The report of a search read back from JSON.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../../errors/index.js'
import { reviveWarnings } from '../../../model/index.js'
import type { GoodnessOfFit, LatentClassErrors, LatentClassReport } from './report.js'
import type { LatentClassParams } from './types.js'

type Json = Readonly<Record<string, unknown>>

const FIELDS: readonly (keyof LatentClassReport)[] = [
  'source',
  'observations',
  'unanswered',
  'distinct',
  'starts',
  'startsAtBest',
  'converged',
  'iterations',
  'logLikelihood',
  'parameters',
  'aic',
  'bic',
  'degreesOfFreedom',
  'goodnessOfFit',
  'relativeEntropy',
  'classificationError',
  'sizes',
  'standardErrors',
  'warnings',
]

/** The report of classes with these parameters. */
export function reviveReport(fit: Json, params: LatentClassParams): LatentClassReport {
  expectKnownKeys(fit, FIELDS, 'document.fit')
  const number = (name: keyof LatentClassReport): number => expectFinite(fit[name], `document.fit.${name}`)
  const count = (name: keyof LatentClassReport, least = 0): number =>
    expectInteger(fit[name], `document.fit.${name}`, least)
  const { converged, degreesOfFreedom, goodnessOfFit, relativeEntropy, standardErrors } = fit
  if (typeof converged !== 'boolean')
    return reject('INVALID_TYPE', 'document.fit.converged', 'true or false', converged)
  return {
    source: 'searched',
    observations: count('observations', 1),
    unanswered: count('unanswered'),
    sizes: numbersOf(fit['sizes'], params.classNames.length, 'document.fit.sizes'),
    classificationError: number('classificationError'),
    ...(relativeEntropy === undefined ? {} : { relativeEntropy: number('relativeEntropy') }),
    ...(goodnessOfFit === undefined
      ? {}
      : { goodnessOfFit: reviveGoodness(goodnessOfFit, 'document.fit.goodnessOfFit') }),
    distinct: count('distinct', 1),
    starts: count('starts', 1),
    startsAtBest: count('startsAtBest', 1),
    converged,
    iterations: count('iterations'),
    logLikelihood: number('logLikelihood'),
    parameters: count('parameters'),
    aic: number('aic'),
    bic: number('bic'),
    ...(degreesOfFreedom === undefined ? {} : { degreesOfFreedom: number('degreesOfFreedom') }),
    ...(standardErrors === undefined ? {} : { standardErrors: reviveErrors(standardErrors, params) }),
    warnings: reviveWarnings(fit['warnings'], 'document.fit.warnings'),
  }
}

function reviveGoodness(value: unknown, path: string): GoodnessOfFit {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['rows', 'likelihoodRatio', 'pearson'], path)
  return {
    rows: expectInteger(fields['rows'], `${path}.rows`, 1),
    likelihoodRatio: expectFinite(fields['likelihoodRatio'], `${path}.likelihoodRatio`),
    pearson: expectFinite(fields['pearson'], `${path}.pearson`),
  }
}

function reviveErrors(value: unknown, { classNames, items, membership }: LatentClassParams): LatentClassErrors {
  const path = 'document.fit.standardErrors'
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['shares', 'items', ...(membership === undefined ? [] : ['intercepts', 'effects'])], path)
  const classes = classNames.length
  const given = expectObject(fields['items'], `${path}.items`)
  expectKnownKeys(given, Object.keys(items), `${path}.items`)
  const ofItems = Object.keys(items).map(name => [
    name,
    reviveItemErrors(given[name], classes, items[name]!.answers.map(String), `${path}.items.${name}`),
  ])
  const plain = {
    shares: numbersOf(fields['shares'], classes, `${path}.shares`),
    items: Object.fromEntries(ofItems),
  }
  if (membership === undefined) return plain
  const effects = expectObject(fields['effects'], `${path}.effects`)
  expectKnownKeys(effects, Object.keys(membership.effects), `${path}.effects`)
  const ofEffects = Object.keys(membership.effects).map(name => [
    name,
    numbersOf(effects[name], classes - 1, `${path}.effects.${name}`),
  ])
  return {
    ...plain,
    intercepts: numbersOf(fields['intercepts'], classes - 1, `${path}.intercepts`),
    effects: Object.fromEntries(ofEffects),
  }
}

/** By class: an error by answer, for some of them. */
function reviveItemErrors(
  value: unknown,
  classes: number,
  answers: readonly string[],
  path: string,
): readonly Readonly<Record<string, number>>[] {
  const list = expectList(value, path)
  if (list.length !== classes) reject('LENGTH_MISMATCH', path, `${classes} lists, one per class`, value)
  return Array.from(list, (ofClass, k) => {
    const at = `${path}[${k}]`
    const errors = expectObject(ofClass, at)
    expectKnownKeys(errors, answers, at)
    const known = Object.keys(errors).map(answer => [answer, expectNonNegative(errors[answer], `${at}.${answer}`)])
    return Object.fromEntries(known)
  })
}

function numbersOf(value: unknown, size: number, path: string): readonly number[] {
  const list = Array.from(expectList(value, path), (cell, i) => expectNonNegative(cell, `${path}[${i}]`))
  return list.length === size ? list : reject('LENGTH_MISMATCH', path, `${size} numbers`, value)
}
