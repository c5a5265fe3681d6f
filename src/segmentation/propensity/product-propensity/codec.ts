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
import type { Codec } from '../../../model/index.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './read-params.js'
import type { ProductPropensity, ProductReport, PropensityReport, PropensityWarning } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a document of propensities back from JSON. */
export const codec: Codec<ProductPropensity> = Object.freeze<Codec<ProductPropensity>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): ProductPropensity {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(expectObject(document['fit'], 'document.fit'))
  return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
}

function reviveFit(fit: Json): ProductPropensity['fit'] {
  if (fit['source'] === 'given') {
    expectKnownKeys(fit, ['source'], 'document.fit')
    return { source: 'given' }
  }
  if (fit['source'] === 'searched') return reviveReport(fit)
  return reject('INVALID_DOCUMENT', 'document.fit.source', "'searched' or 'given'", fit['source'])
}

function reviveReport(fit: Json): PropensityReport {
  expectKnownKeys(fit, ['source', 'clients', 'ridge', 'folds', 'seed', 'products', 'warnings'], 'document.fit')
  const products = Object.entries(expectObject(fit['products'], 'document.fit.products'))
  return {
    source: 'searched',
    clients: expectInteger(fit['clients'], 'document.fit.clients', 1),
    ridge: expectNonNegative(fit['ridge'], 'document.fit.ridge'),
    folds: expectInteger(fit['folds'], 'document.fit.folds', 2),
    seed: expectInteger(fit['seed'], 'document.fit.seed'),
    products: Object.fromEntries(products.map(([name, product]) => [name, reviveProduct(product, name)])),
    warnings: Array.from(expectList(fit['warnings'], 'document.fit.warnings'), reviveWarning),
  }
}

function reviveProduct(value: unknown, name: string): ProductReport {
  const path = `document.fit.products.${name}`
  const report = expectObject(value, path)
  expectKnownKeys(report, ['observations', 'events', 'auc', 'skill', 'topLift'], path)
  const { auc, skill, topLift } = report
  return {
    observations: expectInteger(report['observations'], `${path}.observations`),
    events: expectInteger(report['events'], `${path}.events`),
    ...(auc !== undefined && { auc: expectFinite(auc, `${path}.auc`) }),
    ...(skill !== undefined && { skill: expectFinite(skill, `${path}.skill`) }),
    ...(topLift !== undefined && { topLift: expectFinite(topLift, `${path}.topLift`) }),
  }
}

const CODES = ['TOO_FEW_EVENTS', 'NO_SKILL', 'RECALIBRATED', 'NOT_CONVERGED'] as const

function reviveWarning(value: unknown, i: number): PropensityWarning {
  const path = `document.fit.warnings[${i}]`
  const warning = expectObject(value, path)
  expectKnownKeys(warning, ['code', 'product', 'message'], path)
  return {
    code: expectOneOf(warning['code'], CODES, `${path}.code`),
    product: expectText(warning['product'], `${path}.product`),
    message: expectText(warning['message'], `${path}.message`),
  }
}
